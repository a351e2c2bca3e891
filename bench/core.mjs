/** Comity itself, bundled from its sources: what is measured is what is in the tree. */
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const sources = join(dirname(folder), 'packages', 'core', 'src');

/**
 * @returns {Promise<any>} what the benchmark needs of the package, its inner parts included
 */
export async function loadCore() {
  const outfile = join(folder, 'node_modules', '.cache', 'core.mjs');
  await build({
    stdin: {
      contents: `
        export * from './index.js';
        export { check } from './schema/index.js';
        export { makeFinding } from './findings/make-finding.js';
        export { en } from './findings/messages/en.js';
        export { everySuggestion } from './validate.js';
        export { checkDataset } from './rules/index.js';
        export { prepareSearch, search } from './search/index.js';
        export { en as english } from './locales/en.js';
        export { SearchNames } from './search/names.js';
        export { searchedRecord } from './search/searched-record.js';
        export { wordsOfQuery, wordsOfToken, tokensOf } from './search/words.js';
        export { measureSuggestions } from '../test/measure-suggestions.js';`,
      resolveDir: sources,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outfile,
    logLevel: 'error',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

/**
 * Comity as a contender: the verdict alone, and every finding in words with what was probably meant.
 *
 * @param {any} core
 */
export function comity(core) {
  const { check, makeFinding, en, everySuggestion, schemas } = core;
  const wording = { messages: en, suggester: everySuggestion };
  const options = { suggestKey: everySuggestion.forKey };
  return {
    name: 'comity',
    accepts: (/** @type {unknown} */ value) => check(schemas.agreement, value).issues.length === 0,
    issues: (/** @type {unknown} */ value) =>
      check(schemas.agreement, value, options).issues.map((/** @type {any} */ { code, path, params }) =>
        makeFinding(wording, code, path, params),
      ),
  };
}
