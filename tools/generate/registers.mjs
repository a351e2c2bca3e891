// @ts-check
// node tools/generate/registers.mjs [--check]
import { readdir, readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { sourceAliases } from '../source-aliases.mjs';
import { findStale, inRepository, isMain, readText, writeFiles } from './files.mjs';

/**
 * @typedef {import('./files.mjs').Files} Files
 * @typedef {typeof import('./registers-tables.js')} Tables
 * @typedef {import('../../packages/formats/src/mapping/index.js').ConversionResult} ConversionResult
 * @typedef {import('../../packages/formats/src/row.js').SourceRow} SourceRow
 */

/**
 * The registers that are kept here as they were published, and converted by their mappings.
 *
 * @type {Readonly<Record<string, readonly string[]>>} folders of the source by the name of the register
 */
export const REGISTERS = {
  'us-visits': ['data'],
  'us-travels': ['president-travels', 'secretary-travels'],
};

/** The modules of the packages that do the work, from their sources. */
async function tables() {
  const module = inRepository('tools/generate/registers-tables.ts');
  const loaded = await runnerImport(module, { resolve: { alias: sourceAliases() }, logLevel: 'error' });
  return /** @type {Tables} */ (loaded.module);
}

/**
 * Reads a register with its mapping.
 * @param {string} name
 * @returns {Promise<ConversionResult & { sourceFiles: string[] }>}
 */
export async function convertRegister(name) {
  const { convert, readMapping, readXmlRows } = await tables();
  const read = readMapping(await readText(`data/mappings/${name}.mapping.json`));
  if (!read.ok)
    throw new Error(read.findings.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const row = read.mapping.source?.rows;
  /** @type {SourceRow[]} */
  const rows = [];
  const sourceFiles = [];
  for (const folder of REGISTERS[name] ?? []) {
    const path = `data/sources/${name}/${folder}`;
    for (const file of (await readdir(inRepository(path))).sort()) {
      sourceFiles.push(`${path}/${file}`);
      const bytes = await readFile(inRepository(`${path}/${file}`));
      const { rows: found, findings } = readXmlRows(bytes, {
        file: `${folder}/${file}`,
        ...(row ? { row } : {}),
      });
      if (findings.length > 0)
        throw new Error(`${file}: ${findings.map(({ message }) => message).join('; ')}`);
      rows.push(...found);
    }
  }
  return { ...(await convert(rows, read.mapping)), sourceFiles };
}

/**
 * The records of a register and its refused rows, each a line of JSON.
 * @param {string} name
 * @param {ConversionResult} result
 * @returns {Promise<Files>}
 */
export async function filesOf(name, { dataset, refused }) {
  const { LISTS, RECORD_TYPES } = await tables();
  const lists = /** @type {Record<string, object[] | undefined>} */ (/** @type {unknown} */ (dataset));
  const names = new Set(Object.values(LISTS));
  const header = Object.fromEntries(
    Object.entries(lists).filter(([field]) => !names.has(/** @type {never} */ (field))),
  );
  const records = RECORD_TYPES.flatMap((type) =>
    (lists[LISTS[type]] ?? []).map((record) => ({ type, ...record })),
  );
  const lines = (/** @type {object[]} */ values) =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');
  return {
    [`data/${name}.ndjson`]: lines([header, ...records]),
    [`data/${name}.refused.ndjson`]: lines(
      refused.map(({ at, reasons, cells }) => ({
        ...at,
        reasons: reasons.map(({ code, message }) => ({ code, message })),
        cells,
      })),
    ),
  };
}

if (isMain(import.meta.url)) {
  const isCheck = process.argv.includes('--check');
  for (const name of Object.keys(REGISTERS)) {
    const result = await convertRegister(name);
    const files = await filesOf(name, result);
    const { rows, converted, refused } = result.sum;
    console.log(`${name}: ${rows} rows = ${converted} converted + ${refused} refused`);
    const stale = await findStale(files);
    if (isCheck && stale.length > 0) process.exitCode = 1;
    for (const path of stale) console.log(`${isCheck ? 'out of date' : 'written'}: ${path}`);
    if (!isCheck) await writeFiles(files, stale);
  }
}
