/**
 * The elements of the kit by their folders: a folder of packages/components/src with a `define.ts` and an `index.ts`
 * is an element. Whatever has to name all elements is made from this list, so that none can be forgotten.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

/**
 * @typedef {object} ElementFolder
 * @property {string} name folder below src/, for example `visit-card`
 * @property {string} tag for example `comity-visit-card`
 * @property {string} className for example `ComityVisitCard`
 */

/**
 * @param {string} [sources] absolute path of the folder that holds the elements
 * @returns {ElementFolder[]} in the order of the alphabet
 * @throws {Error} when the index of an element exports no class
 */
export function elementFolders(sources = join(root, 'packages', 'components', 'src')) {
  return readdirSync(sources)
    .filter((name) => ['define.ts', 'index.ts'].every((file) => existsSync(join(sources, name, file))))
    .sort()
    .map((name) => {
      const index = readFileSync(join(sources, name, 'index.ts'), 'utf8');
      const className = /^export \{ (Comity\w+)/m.exec(index)?.[1];
      if (className === undefined) throw new Error(`${name}/index.ts exports no class named Comity…`);
      return { name, tag: `comity-${name}`, className };
    });
}
