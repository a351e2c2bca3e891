/**
 * CSV: rows of any file, and datasets as one file for each type of record.
 *
 * @packageDocumentation
 */
export { readCsv } from './read.js';
export type { CsvDatasetOptions } from './read.js';
export { readCsvRows } from './read-rows.js';
export type { CsvReadOptions, CsvRows } from './read-rows.js';
export { streamCsvRows } from './stream-rows.js';
export type { CsvRowStream } from './stream-rows.js';
export { writeCsv, writeCsvTable } from './write.js';
export type { CsvFiles, CsvWriteOptions } from './write.js';
