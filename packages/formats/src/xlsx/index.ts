/**
 * Excel workbooks: rows of any sheet, and datasets as one sheet for each type of record.
 *
 * @packageDocumentation
 */
export { readXlsx } from './read.js';
export type { XlsxDatasetOptions } from './read.js';
export { readXlsxRows } from './read-rows.js';
export type { XlsxReadOptions, XlsxRows, XlsxSheet } from './read-rows.js';
export { writeXlsx } from './write.js';
export type { XlsxFile } from './write.js';
