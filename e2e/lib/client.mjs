/**
 * A client: a folder of files that a stranger would write, copied to a place outside the repository and installed there.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../tools/workspace.mjs';
import { run } from './command.mjs';

/**
 * @typedef {object} Source where the packages come from
 * @property {Record<string, string>} versions what stands in a client's package.json for each of our packages
 * @property {string | undefined} registry the registry to install from; undefined: the one that npm is set to
 * @property {string} cache folder of npm's cache, so that nothing published earlier is taken for ours
 */

/**
 * @param {string} name folder below e2e/clients
 * @param {string} into folder in which the client's folder is made
 * @param {Source} source
 * @param {string} [nodeFolder] folder of another Node
 * @returns {Promise<{ folder: string, uses: Record<string, string> }>} absolute path of the installed client, and what
 *   else its author depends on, with the versions
 */
export async function installClient(name, into, source, nodeFolder) {
  const folder = join(into, name);
  await cp(join(root, 'e2e', 'clients', name), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(manifest.dependencies)) {
    if (!(dependency in source.versions)) continue;
    manifest.dependencies[dependency] = source.versions[dependency];
  }
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  // The visit, where the client's files look for it.
  const data = join(folder, manifest.visit ?? 'visit.json');
  await mkdir(join(data, '..'), { recursive: true });
  await cp(join(root, 'data', 'aliyev-kazakhstan.json'), data);
  const registry = source.registry === undefined ? [] : ['--registry', source.registry];
  const install = [
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--prefer-offline',
    ...registry,
  ];
  await run(install, { cwd: folder, nodeFolder, env: { npm_config_cache: source.cache } });
  return { folder, uses: othersOf(manifest, source) };
}

/**
 * @param {{ dependencies: Record<string, string>, devDependencies?: Record<string, string> }} manifest
 * @param {Source} source
 */
function othersOf({ dependencies, devDependencies = {} }, source) {
  const all = Object.entries({ ...dependencies, ...devDependencies });
  return Object.fromEntries(all.filter(([name]) => !(name in source.versions)));
}
