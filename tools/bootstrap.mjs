/**
 * Brings a fresh clone to the point where every script of package.json runs: checks Node, then installs the
 * dependencies with the pinned pnpm, which npx fetches, so that nothing but Node and npm is needed.
 *
 * Costs almost nothing when there is nothing to do: a stamp in node_modules holds the hash of the files that
 * decide what is installed. Uses only what Node brings, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.comity-bootstrap');
const oldestNode = { major: 20, minor: 19 };

/**
 * The manifests of the workspace, relative to the root. They are hashed beside the lockfile, so that a manifest
 * edited without its lockfile is noticed here, by pnpm's own message, and not as a missing module later.
 *
 * @returns {string[]}
 */
function manifests() {
  const found = ['package.json'];
  for (const folder of ['apps', 'packages']) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder)).sort()) {
      const manifest = join(folder, name, 'package.json');
      if (existsSync(join(root, manifest))) found.push(manifest);
    }
  }
  return found;
}

/**
 * What the installed tree depends on, as one hash.
 *
 * @returns {string}
 */
function wantedStamp() {
  const hash = createHash('sha256').update(process.platform).update(process.arch);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** @returns {boolean} whether this Node is new enough; says so on stderr when it is not. */
function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
  if (!enough) {
    console.error(
      `Node ${process.version} is too old: ${oldestNode.major}.${oldestNode.minor} or newer is needed.`,
    );
  }
  return enough;
}

/** @returns {number} the exit code of the installation. */
function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.log(
    `Installing the dependencies with ${packageManager} (the first time takes about half a minute) …`,
  );
  const started = Date.now();
  const result = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    // Without a terminal pnpm would stop to ask before it replaces a node_modules made by another tool.
    env: { ...process.env, CI: 'true' },
  });
  if (result.status !== 0) {
    console.error(
      [
        `The dependencies could not be installed${result.error ? ` (${result.error.message})` : ''}.`,
        'pnpm’s message above names the cause. The usual ones:',
        '  - the npm registry cannot be reached: check the network, and `npm config get registry`;',
        '  - a package.json was changed without its lockfile: run `npx pnpm install` and commit pnpm-lock.yaml;',
        '  - a half-written node_modules: delete it and run the command again.',
      ].join('\n'),
    );
    return result.status ?? 1;
  }
  console.log(`Dependencies installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  return 0;
}

/** @returns {number} the exit code of the bootstrap. */
function bootstrap() {
  if (!nodeIsNewEnough()) return 1;
  const wanted = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return 0;
  rmSync(stampFile, { force: true });
  const status = install();
  if (status === 0) {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, wanted);
  }
  return status;
}

process.exitCode = bootstrap();
