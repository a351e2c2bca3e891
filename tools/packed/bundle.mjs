/**
 * What a bundler makes of an import.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * @typedef {object} Bundle
 * @property {number} gzip bytes, minified and compressed; what is fetched later, such as another language, does not
 *   count
 * @property {string[]} files paths below node_modules of which something is left in the code
 */

/**
 * @param {string} folder where the packages can be imported from
 * @param {string} contents text of a module
 * @returns {Promise<Bundle>}
 */
export async function bundle(folder, contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: 'js', sourcefile: 'entry.js' },
    absWorkingDir: folder,
    outdir: join(folder, 'bundled'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const first = loadedFirst(metafile.outputs);
  const gzip = outputFiles
    .filter(({ path }) => first.some((output) => path === join(folder, output)))
    .reduce((sum, { contents: code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  const files = first.flatMap((output) =>
    Object.entries(metafile.outputs[output]?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => file.replace(/^.*node_modules\//, '')),
  );
  return { gzip, files: files.filter((file) => file !== 'entry.js').sort() };
}

/**
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @returns {string[]} the entry and what it imports statically, all the way down
 */
function loadedFirst(outputs) {
  const found = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === 'entry.js'));
  for (const path of found) {
    for (const imported of outputs[path]?.imports ?? []) {
      if (imported.kind === 'import-statement' && !imported.external) found.add(imported.path);
    }
  }
  return [...found];
}

/**
 * What keeps all of an entry: its exports are used, or it is imported for what it does.
 *
 * @param {string} specifier such as `@comity/core/dates`
 * @returns {string} text of a module
 */
export function wholeOf(specifier) {
  return /\/(define|start)$/.test(specifier)
    ? `import '${specifier}';`
    : `import * as all from '${specifier}'; globalThis.kept = all;`;
}
