import type { Dataset } from '@comity/core';
import Papa from 'papaparse';
import { lossReasons, type Loss, type LossOptions, type LossReason } from '../loss.js';
import type { LossKey } from '../messages/messages.js';
import type { Cell } from '../tabular/flatten.js';
import { tablesOf, type RecordTable } from '../tabular/tables.js';
import { guardFormula } from './formula-guard.js';

/** How CSV is written. */
export interface CsvWriteOptions extends LossOptions {
  /** What stands between two cells; a comma when absent. */
  readonly delimiter?: string;
  /** True for a byte order mark, by which Excel knows UTF-8. */
  readonly mark?: boolean;
  /** False to write cells as they are, for readers that run no formulas; true when absent. */
  readonly guard?: boolean;
}

/** A dataset as CSV. */
export interface CsvFiles {
  /** The text of each file by its name: `dataset.csv` for the header, `visits.csv`, `agreements.csv`, … */
  readonly files: Readonly<Record<string, string>>;
  readonly losses: readonly Loss[];
}

/**
 * Writes a dataset as one CSV file for each type of record that it has. Nothing is lost but texts that are empty, which
 * the model does not allow, and halves of characters. Cells that a spreadsheet program would run as a formula begin with an apostrophe, which
 * `readCsv` takes off again.
 */
export function writeCsv(dataset: Dataset, options: CsvWriteOptions = {}): CsvFiles {
  const losses: Loss[] = [];
  const say = lossReasons(options);
  const files = tablesOf(dataset).map((table): [string, string] => {
    losses.push(...unholdable(table, say));
    return [`${table.name}.csv`, writeCsvTable(table.columns, table.rows, options)];
  });
  return { files: Object.fromEntries(files), losses };
}

function unholdable({ type, columns, rows, ids }: RecordTable, say: LossReason): Loss[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Loss[] => {
      const against = reasonAgainst(cell);
      if (against === undefined) return [];
      const [id, field] = [ids[row], columns[column]];
      return [
        {
          ...(type === undefined ? {} : { type }),
          ...(id === undefined ? {} : { id }),
          ...(field === undefined ? {} : { field }),
          reason: say(against),
        },
      ];
    }),
  );
}

const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function reasonAgainst(cell: Cell | undefined): LossKey | undefined {
  if (cell === '') return 'loss.empty-text';
  if (typeof cell !== 'string' || !HALF_CHARACTER.test(cell)) return undefined;
  return 'loss.half-character';
}

/** Writes one table as CSV by RFC 4180: lines end with a carriage return and a line feed. */
export function writeCsvTable(
  columns: readonly string[],
  rows: readonly (readonly (Cell | undefined)[])[],
  { delimiter = ',', mark = false, guard = true }: CsvWriteOptions = {},
): string {
  const textOf = (cell: Cell | undefined): string => {
    if (cell === undefined) return '';
    return guard && typeof cell === 'string' ? guardFormula(cell) : String(cell);
  };
  const body = [columns, ...rows].map((cells) => cells.map(textOf));
  // A row of one empty cell would be a blank line, and blank lines are passed over.
  const text = Papa.unparse(body, { delimiter, newline: '\r\n', quotes: columns.length === 1 });
  return `${mark ? '\uFEFF' : ''}${text}\r\n`;
}
