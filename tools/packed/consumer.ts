/**
 * An empty project outside the workspace in which the packed packages are installed with npm, as a user would.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packAll } from '../pack.mjs';

/** The project and what is needed to use it. */
export interface Consumer {
  /** Absolute path of the project's folder. */
  folder: string;
  /** Absolute path of an installed package. */
  installed: (packageName: string) => string;
  /** Writes a file of the project, and the folders that it lies in. */
  write: (name: string, text: string) => Promise<void>;
  /** Runs Node in the project; throws with its output when it ends with an error. */
  node: (...args: string[]) => string;
}

/** Packs the packages and installs them into a new empty project. */
export async function installPackedPackages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'comity-consumer-'));
  const tarballs = await packAll(join(folder, 'tarballs'));
  const manifest = {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`])),
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const npm = [
    'install',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--ignore-scripts',
    '--prefer-offline',
  ];
  runIn(folder, 'npm', npm);
  return folder;
}

/** The project in a folder where the packages have been installed. */
export function consumerIn(folder: string): Consumer {
  return {
    folder,
    installed: (packageName) => join(folder, 'node_modules', packageName),
    write: async (name, text) => {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    },
    node: (...args) => runIn(folder, process.execPath, args),
  };
}

function runIn(cwd: string, program: string, args: string[]): string {
  const shell = process.platform === 'win32' && program === 'npm';
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`${program} ${args.join(' ')} failed: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
  }
  return stdout;
}
