import type { MessageCatalogue, RecordType } from '@comity/core';
import { LISTS } from '@comity/core';
import { findingMaker, type TableFinding } from '../finding.js';
import { assemble, type NamedTable, type ReadDatasetResult } from '../tabular/assemble.js';
import { readCsvRows, type CsvReadOptions } from './read-rows.js';

/** What is known of CSV files that hold a dataset. */
export interface CsvDatasetOptions extends Omit<CsvReadOptions, 'file' | 'unguard'> {
  /** The type of the records, when one file is given. */
  readonly type?: RecordType;
  /** The sentences of the findings of records; English when absent. */
  readonly recordMessages?: MessageCatalogue;
}

/**
 * Reads a dataset from CSV files as `writeCsv` writes them: by their names, or one alone with the type of its records.
 * Which columns there are, and in which order, does not matter. Findings of records say in which row and column they
 * stand.
 *
 * @throws {RangeError} when `encoding` names no encoding
 */
export function readCsv(
  input: string | Uint8Array | Readonly<Record<string, string | Uint8Array>>,
  options: CsvDatasetOptions = {},
): ReadDatasetResult {
  const make = findingMaker(options.messages);
  const name = options.type === undefined ? 'records' : LISTS[options.type];
  const files = typeof input === 'string' || input instanceof Uint8Array ? { [`${name}.csv`]: input } : input;
  const findings: TableFinding[] = [];
  const tables: NamedTable[] = [];
  for (const [file, content] of Object.entries(files)) {
    const read = readCsvRows(content, { ...options, file, unguard: true });
    findings.push(...read.findings);
    tables.push({ name: tableName(file), columns: read.columns, rows: read.rows });
  }
  return assemble(tables, make, findings, options.recordMessages);
}

/** The name of a file without its folder and ending. */
function tableName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}
