import type { FormatMessages } from '../messages/messages.js';
import { findingMaker, type FindingMaker, type TableFinding } from '../finding.js';
import { detectFormat } from '../detect/detect.js';
import type { SourceRow } from '../row.js';
import type { RawRow } from '../table/raw-table.js';
import { readTable } from '../table/read-table.js';
import { openWorkbook, type RawSheet } from './open-workbook.js';

/** What is known of a workbook before it is read. */
export interface XlsxReadOptions {
  /** Its name, for findings. */
  readonly file?: string;
  /** The sheet to read: its name, or its number from 1; absent: every sheet. */
  readonly sheet?: string | number;
  /** Number of the row that names the columns, from 1; found in each sheet when absent. */
  readonly header?: number;
  /** The sentences of findings; English when absent. */
  readonly messages?: FormatMessages;
}

/** One sheet of a workbook. */
export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly SourceRow[];
  /** Names of the columns, in the order of the sheet. */
  readonly columns: readonly string[];
}

/** The rows of a workbook. */
export interface XlsxRows {
  /** The rows of all sheets that were read, one sheet after the other. */
  readonly rows: readonly SourceRow[];
  readonly sheets: readonly XlsxSheet[];
  readonly findings: readonly TableFinding[];
}

/**
 * Reads a workbook as rows. Cells are texts, numbers and booleans; a cell that is formatted as a date is a text such
 * as `2025-10-20`, or `2025-10-20T14:30:00` when it has a time. A formula gives the value that was stored with it.
 * What is wrong is in the findings; nothing throws on data.
 */
export async function readXlsxRows(input: Uint8Array, options: XlsxReadOptions = {}): Promise<XlsxRows> {
  const make = findingMaker(options.messages);
  const found = detectFormat(input);
  if (found !== 'xlsx' && found !== 'zip') {
    const finding =
      found === 'empty'
        ? make('empty-file')
        : found === 'xls'
          ? make('not-this-format.xls')
          : make('not-this-format.xlsx', { found });
    return { rows: [], sheets: [], findings: [finding] };
  }
  const { sheets: raw, findings } = await openWorkbook(input, make);
  const wanted = raw.filter(
    ({ name }, index) => options.sheet === undefined || options.sheet === name || options.sheet === index + 1,
  );
  if (raw.length > 0 && wanted.length === 0) {
    findings.push(make('no-table', { expected: raw.map(({ name }) => name).join(', ') }));
  }
  const sheets = wanted.map((sheet) => readSheet(sheet, options, make, findings));
  return { rows: sheets.flatMap(({ rows }) => rows), sheets, findings };
}

function readSheet(
  sheet: RawSheet,
  options: XlsxReadOptions,
  make: FindingMaker,
  findings: TableFinding[],
): XlsxSheet {
  const raw: RawRow[] = sheet.rows.map((cells, index) => ({ cells: cells.map(cellValue), row: index + 1 }));
  if (raw.length === 0) return { name: sheet.name, rows: [], columns: [] };
  const table = readTable(
    raw,
    { file: options.file, header: options.header, sheet: sheet.name, columnsAs: 'letters', ragged: false },
    make,
  );
  findings.push(...table.findings);
  return { name: sheet.name, rows: table.rows, columns: table.columns };
}

function cellValue(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell;
  if (Number.isNaN(cell.getTime())) return null;
  // Workbooks know no time zone; the reader gives the wall clock as UTC.
  const [day = '', time = ''] = cell.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 8)}`;
}
