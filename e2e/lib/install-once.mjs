/**
 * Tools of the rehearsal that are installed when they are first needed, and kept in the cache of this repository.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../../tools/workspace.mjs';
import { run } from './command.mjs';

/**
 * A folder with what a manifest asks for. It gets its name when it is complete, so that a run that is broken off leaves
 * nothing half made behind.
 *
 * @param {string} name of the folder; holds the version, so that another one is installed anew
 * @param {object} manifest its package.json
 * @returns {Promise<string>} absolute path of its node_modules
 * @throws {Error} when it cannot be installed
 */
export async function installOnce(name, manifest) {
  const folder = join(root, 'node_modules', '.cache', 'comity', 'rehearsal', name);
  const modules = join(folder, 'node_modules');
  if (existsSync(folder)) return modules;
  console.log(`Installing ${name} …`);
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true, maxRetries: 3 });
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, 'package.json'), JSON.stringify({ private: true, ...manifest }));
  const install = ['npm', 'install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  await run(install, { cwd: unfinished, seconds: 900 });
  await mkdir(dirname(folder), { recursive: true });
  await rename(unfinished, folder);
  return modules;
}
