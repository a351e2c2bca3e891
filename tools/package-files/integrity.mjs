/**
 * What a page that takes the files of the CDN folder as they are can hold them to: a hash of each file, and an import
 * map with the names that a bundler would use.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder absolute path of dist/cdn
 * @returns {Record<string, string>} the value of `integrity` by file, such as `az-22K3PT5M.js`
 */
export function integrityOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return [file, `sha384-${hash}`];
    }),
  );
}

/**
 * @param {Record<string, string>} integrity
 * @param {{ folder: string }[]} elements
 * @returns {{ imports: Record<string, string>, integrity: Record<string, string> }} addresses are relative to the CDN
 *   folder
 */
export function importMap(integrity, elements) {
  return {
    imports: {
      '@comity/components/define': './comity.js',
      '@comity/components/loader/start': './loader.js',
      ...Object.fromEntries(
        elements.map(({ folder }) => [`@comity/components/${folder}/define`, `./${folder}.js`]),
      ),
    },
    integrity: Object.fromEntries(Object.entries(integrity).map(([file, hash]) => [`./${file}`, hash])),
  };
}
