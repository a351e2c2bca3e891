import { LISTS, type AnyRecord, type Dataset, type Finding } from '@comity/core';
import {
  convertRows,
  MappingError,
  type ConversionSum,
  type ConvertedRow,
  type RefusedRow,
} from '@comity/formats/mapping';
import type { CheckOptions } from '../check/check-options.js';
import { mappingError, type LoadedMapping } from '../load/load-mapping.js';
import type { FileFinding } from '../report/file-report.js';
import type { TableRows } from './read-rows.js';

/** A foreign table as a dataset. */
export interface ConvertedTable {
  readonly dataset: Dataset;
  readonly refused: readonly RefusedRow[];
  readonly findings: readonly FileFinding[];
  readonly unusedColumns: readonly string[];
  readonly sum: ConversionSum;
  /** Gives a finding of a rule the row that its record came from. */
  readonly place: (finding: Finding) => FileFinding;
}

/**
 * Makes records of the rows of a table.
 *
 * @throws {CommandError} when the mapping names columns that the file does not have
 */
export async function convertTable(
  { rows }: TableRows,
  { name, mapping }: LoadedMapping,
  { messages: recordMessages, ruleMessages, formatMessages: messages, words }: CheckOptions,
): Promise<ConvertedTable> {
  try {
    const conversion = convertRows(rows, mapping, { messages, recordMessages, ruleMessages });
    const table = new TableDataset(conversion.dataset);
    for await (const row of conversion) table.add(row);
    const { sum, unusedColumns } = conversion;
    const { dataset, refused, findings } = table;
    return { dataset, refused, findings, sum, unusedColumns, place: (finding) => table.place(finding) };
  } catch (error) {
    if (error instanceof MappingError) throw mappingError(name, error.findings, words);
    throw error;
  }
}

class TableDataset {
  readonly dataset: Dataset;
  readonly refused: RefusedRow[] = [];
  readonly findings: FileFinding[] = [];
  private readonly lists: Record<string, AnyRecord[] | undefined>;
  private readonly rowOf = new Map<AnyRecord, ConvertedRow['at']>();

  constructor(header: Dataset) {
    // The lists of the mapping itself are not to be changed.
    const copy = Object.entries(header).map(([key, value]: [string, unknown]): [string, unknown] => [
      key,
      Array.isArray(value) ? [...(value as unknown[])] : value,
    ]);
    this.dataset = Object.fromEntries(copy) as unknown as Dataset;
    this.lists = this.dataset as unknown as Record<string, AnyRecord[] | undefined>;
  }

  add({ at, records, findings, refused }: ConvertedRow): void {
    for (const { type, record } of records) {
      (this.lists[LISTS[type]] ??= []).push(record);
      this.rowOf.set(record, at);
    }
    this.findings.push(...findings);
    if (refused !== undefined) this.refused.push(refused);
  }

  place(finding: Finding): FileFinding {
    const { record } = finding;
    const found = record && this.lists[LISTS[record.type]]?.[record.index];
    const at = found && this.rowOf.get(found);
    if (at === undefined) return finding;
    const { row, line, sheet } = at;
    return {
      ...finding,
      cell: { row, ...(line === undefined ? {} : { line }), ...(sheet === undefined ? {} : { sheet }) },
    };
  }
}
