import type { MessageCatalogue } from '@comity/core';
import { findingMaker } from '../finding.js';
import { assemble, type ReadDatasetResult } from '../tabular/assemble.js';
import { readXlsxRows, type XlsxReadOptions } from './read-rows.js';

/** What is known of a workbook that holds a dataset. */
export interface XlsxDatasetOptions extends Omit<XlsxReadOptions, 'sheet'> {
  /** The sentences of the findings of records; English when absent. */
  readonly recordMessages?: MessageCatalogue;
}

/**
 * Reads a dataset from a workbook as `writeXlsx` writes it: a sheet for each type of record, by its name (`visits`,
 * `agreements`, …), and one for the header (`dataset`). Findings of records say in which sheet, row and column they
 * stand.
 */
export async function readXlsx(
  input: Uint8Array,
  options: XlsxDatasetOptions = {},
): Promise<ReadDatasetResult> {
  const { sheets, findings } = await readXlsxRows(input, options);
  return assemble(sheets, findingMaker(options.messages), findings, options.recordMessages);
}
