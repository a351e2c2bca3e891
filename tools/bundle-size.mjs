/**
 * What a module weighs for those who bundle it: minified by esbuild, without what nobody uses, and compressed.
 */
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './workspace.mjs';

/**
 * The modules of the core that are weighed, as a user's bundler sees them.
 *
 * @type {Readonly<Record<'one model' | 'all models' | 'reading files', string>>}
 */
export const CORE_ENTRIES = {
  'one model': `
    import { agreement } from './models/index.js';
    import { nearestCandidate, validateWith } from './validate.js';
    import { en } from './findings/messages/en.js';
    export const validateAgreement = (value) =>
      validateWith(agreement, value, { messages: en, suggester: nearestCandidate });`,
  'all models': `
    import { schemas } from './models/index.js';
    import { nearestCandidate, validateWith } from './validate.js';
    import { en } from './findings/messages/en.js';
    export { checkDataset } from './rules/small.js';
    export { en as sentences } from './rules/messages/en.js';
    export const validateRecord = (type, value) =>
      validateWith(schemas[type], value, { messages: en, suggester: nearestCandidate });`,
  'reading files': `export { readDataset, schemas } from './index.js';`,
};

/**
 * @param {string} contents a module whose imports are relative to the sources of the core
 * @returns {Promise<{ code: string, bytes: number, gzip: number, parts: Record<string, number> }>} `parts` says how
 *   many bytes of the code each source file makes
 */
export async function weigh(contents) {
  const result = await build({
    stdin: { contents, resolveDir: join(root, 'packages', 'core', 'src'), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const bytes = result.outputFiles[0]?.contents ?? new Uint8Array();
  const [output] = Object.values(result.metafile.outputs);
  return {
    code: new TextDecoder().decode(bytes),
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    parts: Object.fromEntries(
      Object.entries(output?.inputs ?? {}).map(([file, { bytesInOutput }]) => [file, bytesInOutput]),
    ),
  };
}
