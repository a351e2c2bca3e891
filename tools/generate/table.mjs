// @ts-check
import { parse } from 'csv-parse/sync';

/** One row of a CSV file by column name, with the line on which it ends. @typedef {{ line: number, cells: Record<string, string> }} Row */

/**
 * Reads CSV with a header line. Every cell stays a string: Namibia's code `NA` is not a missing value.
 * @param {string} text
 * @param {string} file the name that messages give
 * @param {readonly string[]} columns that must be there; others are kept too
 * @returns {Row[]}
 */
export function readTable(text, file, columns) {
  const parsed = parseWithName(text, file);
  const first = parsed[0];
  if (!first) throw new Error(`${file}: no rows`);
  const missing = columns.filter((column) => !Object.hasOwn(first.record, column));
  if (missing.length > 0) throw new Error(`${file}: missing columns: ${missing.join(', ')}`);
  return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

/**
 * @param {string} text
 * @param {string} file
 * @returns {{ record: Record<string, string>, info: { lines: number } }[]}
 */
function parseWithName(text, file) {
  try {
    const options = /** @type {const} */ ({ columns: true, bom: true, info: true, skip_empty_lines: true });
    return /** @type {ReturnType<typeof parseWithName>} */ (parse(text, options));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Gathers every problem of a table, so that one run names all of them. */
export class Problems {
  /** @type {string[]} */
  #messages = [];

  /** @param {string} file the name that messages give */
  constructor(file) {
    this.file = file;
  }

  /**
   * @param {string} message
   * @param {number} [line]
   */
  add(message, line) {
    this.#messages.push(`${this.file}${line === undefined ? '' : `, line ${line}`}: ${message}`);
  }

  /** Throws one error with every message, if there is any. */
  throwIfAny() {
    if (this.#messages.length > 0) throw new Error(this.#messages.join('\n'));
  }
}
