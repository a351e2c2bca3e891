/**
 * Other versions of Node, from the npm packages that carry their programs.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from './install-once.mjs';

/**
 * Versions that npm has for the most machines.
 *
 * @type {Record<number, string>}
 */
const VERSIONS = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0' };

/**
 * Installs a Node of that line once, into the cache of this repository. npm stays the one at hand.
 *
 * @param {number} [line] such as 22; without it, the Node that runs
 * @returns {Promise<{ version: string, folder: string | undefined }>} `folder` of its programs; undefined when it is the
 *   one that runs
 * @throws {Error} when there is none for this machine
 */
export async function nodeOf(line) {
  const here = process.versions.node;
  if (line === undefined || here.startsWith(`${String(line)}.`)) return { version: here, folder: undefined };
  const version = String(VERSIONS[line]);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const modules = await installOnce(`${name}-${version}`, { dependencies: { [name]: version } });
  const bin = join(modules, name, 'bin');
  if (!(await readdir(bin)).some((file) => file.startsWith('node'))) {
    throw new Error(`${name} ${version} has no program`);
  }
  return { version, folder: bin };
}
