import type { Dataset } from '@comity/core';
import writeWorkbook, { type Cell as SheetCell } from 'write-excel-file/universal';
import { lossReasons, type Loss, type LossOptions, type LossReason } from '../loss.js';
import type { Cell } from '../tabular/flatten.js';
import { tablesOf, type RecordTable } from '../tabular/tables.js';
import { escapeForWorkbook } from './escape.js';

/** A dataset as a workbook. */
export interface XlsxFile {
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** How long a text in a cell may be in Excel. */
const LONGEST = 32_767;
const MOST_ROWS = 1_048_576;

/**
 * Writes a dataset as a workbook with one sheet for each type of record that it has, and one for the header. Texts are
 * texts: no spreadsheet program runs them as formulas or takes them for dates. A text of more than 32,767 characters
 * and rows beyond 1,048,576 do not fit; they are left out and listed.
 */
export async function writeXlsx(dataset: Dataset, options: LossOptions = {}): Promise<XlsxFile> {
  const losses: Loss[] = [];
  const say = lossReasons(options);
  const sheets = tablesOf(dataset).map((table) => ({
    sheet: table.name,
    data: [
      table.columns.map((column): SheetCell => ({ value: escapeForWorkbook(column), fontWeight: 'bold' })),
      ...table.rows
        .slice(0, MOST_ROWS - 1)
        .map((cells, row) => cells.map((cell, column) => cellOf(cell, table, [row, column], losses, say))),
    ],
    columns: table.columns.map((column, index) => ({ width: widthOf(table, column, index) })),
    stickyRowsCount: 1,
  }));
  for (const table of tablesOf(dataset)) losses.push(...rowsBeyond(table, say));
  const blob = await writeWorkbook(sheets).toBlob();
  return { bytes: new Uint8Array(await blob.arrayBuffer()), losses };
}

function cellOf(
  cell: Cell | undefined,
  { type, ids, columns }: RecordTable,
  [row, column]: readonly [number, number],
  losses: Loss[],
  say: LossReason,
): SheetCell {
  if (typeof cell !== 'string') return cell;
  const text = escapeForWorkbook(cell);
  if (text.length <= LONGEST && text !== '') return { value: text, type: String };
  const [id, field] = [ids[row], columns[column]];
  losses.push({
    ...(type === undefined ? {} : { type }),
    ...(id === undefined ? {} : { id }),
    ...(field === undefined ? {} : { field }),
    reason:
      text === '' ? say('loss.empty-text') : say('loss.long-text', { limit: LONGEST, length: text.length }),
  });
  return undefined;
}

function rowsBeyond({ type, ids, rows }: RecordTable, say: LossReason): Loss[] {
  return rows.slice(MOST_ROWS - 1).map((_, index) => {
    const id = ids[MOST_ROWS - 1 + index];
    return {
      ...(type === undefined ? {} : { type }),
      ...(id === undefined ? {} : { id }),
      reason: say('loss.sheet-rows', { limit: MOST_ROWS }),
    };
  });
}

/** About as wide as what stands in the first rows, within reason; in characters. */
function widthOf({ rows }: RecordTable, title: string, index: number): number {
  const longest = rows
    .slice(0, 50)
    .reduce((most, cells) => Math.max(most, String(cells[index] ?? '').length), title.length);
  return Math.min(60, Math.max(8, longest + 2));
}
