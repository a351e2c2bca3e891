/**
 * CSV: rows of any file, and datasets as one file for each type of record.
 *
 * @packageDocumentation
 */
export { readCsvRows } from './read-rows.js';
export type { CsvReadOptions, CsvRows } from './read-rows.js';
