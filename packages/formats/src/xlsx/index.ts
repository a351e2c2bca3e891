/**
 * Excel workbooks: rows of any sheet, and datasets as one sheet for each type of record.
 *
 * @packageDocumentation
 */
export { readXlsxRows } from './read-rows.js';
export type { XlsxReadOptions, XlsxRows, XlsxSheet } from './read-rows.js';
