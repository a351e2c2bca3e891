/**
 * Other versions of Node, from the npm packages that carry their programs.
 */
import { mkdir, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/workspace.mjs';
import { run } from './command.mjs';

/** @type {Record<number, string>} */
const VERSIONS = { 20: '20.19.5', 22: '22.23.3', 24: '24.21.0' };

/**
 * Installs a Node of that line once, into the cache of this repository. npm stays the one at hand.
 *
 * @param {number} line such as 22
 * @returns {Promise<string | undefined>} the folder of its programs; undefined when it is the one that runs
 * @throws {Error} when there is none for this machine
 */
export async function nodeOf(line) {
  if (process.versions.node.startsWith(`${String(line)}.`)) return undefined;
  const version = VERSIONS[line];
  const name = `node-${process.platform}-${process.arch}`;
  const cache = join(root, 'node_modules', '.cache', 'comity', 'nodes', String(line));
  const bin = join(cache, 'node_modules', name, 'bin');
  if (!existsSync(bin)) {
    await mkdir(cache, { recursive: true });
    const install = [
      'npm',
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--prefix',
      cache,
    ];
    await run([...install, `${name}@${String(version)}`], { cwd: cache });
  }
  if (!(await readdir(bin)).some((file) => file.startsWith('node')))
    throw new Error(`${name} has no program`);
  return bin;
}
