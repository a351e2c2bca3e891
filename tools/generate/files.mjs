// @ts-check
import { realpathSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Text of files by their path from the root of the repository. @typedef {Record<string, string>} Files */

const ROOT = new URL('../../', import.meta.url);

/** @param {string} path from the root of the repository */
export const inRepository = (path) => fileURLToPath(new URL(path, ROOT));

/** @param {string} path from the root of the repository */
export const readText = (path) => readFile(inRepository(path), 'utf8');

/**
 * A value as TypeScript source. White space other than the plain space, and marks of direction, are escaped:
 * nobody sees them in a diff.
 * @param {unknown} value
 */
export const literal = (value) =>
  JSON.stringify(value).replace(
    /[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * @param {Files} files
 * @returns {Promise<Files>} the same files in the style of the repository
 */
export async function formatFiles(files) {
  /** @type {Files} */
  const formatted = {};
  for (const [path, text] of Object.entries(files)) {
    const filepath = inRepository(path);
    formatted[path] = await format(text, { ...(await resolveConfig(filepath)), filepath });
  }
  return formatted;
}

/**
 * @param {Files} files formatted
 * @returns {Promise<string[]>} the paths whose text on disk is another one, or that do not exist
 */
export async function findStale(files) {
  const stale = [];
  for (const [path, text] of Object.entries(files)) {
    const current = await readText(path).catch(() => undefined);
    if (current !== text) stale.push(path);
  }
  return stale;
}

/**
 * The end of every generator: writes its files or, with `--check`, only says which are out of date.
 * @param {Files} files as generated, not yet formatted
 * @param {string[]} options of the command line
 */
export async function writeOrCheck(files, options) {
  const formatted = await formatFiles(files);
  const stale = await findStale(formatted);
  if (options.includes('--check')) {
    for (const path of stale) console.error(`out of date: ${path}`);
    if (stale.length > 0) process.exitCode = 1;
    else console.log(`up to date: ${Object.keys(files).join(', ')}`);
    return;
  }
  await writeFiles(formatted, stale);
  for (const path of stale) console.log(`written: ${path}`);
  if (stale.length === 0) console.log('nothing to write: every file is up to date');
}

/**
 * @param {Files} files
 * @param {readonly string[]} paths those to write
 */
export async function writeFiles(files, paths) {
  for (const path of paths) {
    await mkdir(dirname(inRepository(path)), { recursive: true });
    await writeFile(inRepository(path), files[path] ?? '');
  }
}

/**
 * Whether a module is the script that Node was started with, and not one that a test imports.
 * @param {string} moduleUrl its `import.meta.url`
 */
export const isMain = (moduleUrl) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);
