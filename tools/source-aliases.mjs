/**
 * Lets Vite, Vitest and Storybook read the packages of this workspace from their sources, so that nothing has to
 * be built before a page or a test is seen. The map is derived from each package's `exports`: an entry
 * `./dist/x.js` is built from `src/x.ts`.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages');

/**
 * @typedef {object} EntryPoint
 * @property {string} specifier what a user imports, for example `@comity/core/dates`
 * @property {string} source absolute path of the source file behind it
 * @property {string} name path of the built module below dist/, without its extension
 */

/**
 * Every importable module of the published packages. Entries without a source of their own (bundles, JSON, CSS, types
 * for frameworks) are left out.
 *
 * @param {string[]} [folders] folders below packages/
 * @returns {EntryPoint[]}
 */
export function entryPoints(folders = ['core', 'formats', 'components']) {
  return folders.flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
    return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
      const built = typeof target === 'object' ? target.default : undefined;
      if (!built?.startsWith('./dist/')) return [];
      const name = built.replace('./dist/', '').replace(/\.js$/, '');
      const source = join(packages, folder, 'src', `${name}.ts`);
      return [{ specifier: `${manifest.name}${subpath.slice(1)}`, source, name }];
    });
  });
}

/**
 * The same as Vite's `resolve.alias`; each matches its specifier exactly.
 *
 * @returns {{ find: RegExp, replacement: string }[]}
 */
export function sourceAliases() {
  return entryPoints().map(({ specifier, source }) => ({
    find: new RegExp(`^${specifier.replaceAll('.', String.raw`\.`)}$`),
    replacement: source,
  }));
}

/** What a package builds, as patterns for tsup: everything in src/ but its tests and stories. */
export const builtModules = [
  'src/**/*.ts',
  '!src/**/*.test.ts',
  '!src/**/*.test-d.ts',
  '!src/**/*.stories.ts',
];

/**
 * The modules of one package that users import, as tsup's `entry`: name in dist/ to source file.
 *
 * @param {string} folder folder below packages/
 * @returns {Record<string, string>}
 */
export function publicModules(folder) {
  return Object.fromEntries(entryPoints([folder]).map(({ name }) => [name, `src/${name}.ts`]));
}
