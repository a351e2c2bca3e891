/**
 * Packs the published packages as `pnpm publish` would, for the checks and tests that look at what users get.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './workspace.mjs';

/**
 * @typedef {object} Tarball
 * @property {string} name name of the package, for example `@comity/core`
 * @property {string} path absolute path of the .tgz file
 */

/**
 * Packs what lies in dist/ now; build first.
 *
 * @param {string} folder where the tarballs are put; made if it is missing
 * @returns {Promise<Tarball[]>}
 * @throws {Error} with pnpm's output when a package cannot be packed
 */
export async function packAll(folder) {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(join(root, 'packages'));
  return Promise.all(names.map((name) => pack(name, join(folder, `${name}.tgz`))));
}

/**
 * @param {string} name folder below packages/
 * @param {string} path
 * @returns {Promise<Tarball>}
 */
async function pack(name, path) {
  const cwd = join(root, 'packages', name);
  const { code, output } = await run('pnpm', ['pack', '--out', path], { cwd, quiet: true });
  if (code !== 0) throw new Error(`packages/${name} could not be packed:\n${output}`);
  return { name: `@comity/${name}`, path };
}
