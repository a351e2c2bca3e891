import type { FindingMaker, TableFinding } from '../finding.js';
import { cellAt, type CellPosition } from '../mapping/finding.js';
import type { RowPosition, SourceRow } from '../row.js';
import { isBlankRow, isEmptyCell, type RawRow } from './raw-table.js';
import { findHeader, repeatsHeader } from './header.js';

/** What is known of a table before it is read. */
export interface TableOptions {
  readonly file?: string | undefined;
  readonly sheet?: string;
  /** Number of the row that names the columns, from 1; found when absent. */
  readonly header?: number | undefined;
  /** How columns are called in the program: by numbers or by letters. */
  readonly columnsAs?: 'numbers' | 'letters';
  /** False for tables whose rows may be of any length, such as the sheets of a workbook. */
  readonly ragged?: boolean;
}

/** A table with its rows by the names of the columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: SourceRow[];
  readonly findings: TableFinding[];
}

/** Finds the header, names the columns and gives every row its place. Blank rows are passed over. */
export function readTable(raw: readonly RawRow[], options: TableOptions, make: FindingMaker): Table {
  const findings: TableFinding[] = [];
  const headerAt = findHeader(raw, options.header);
  const header = headerAt === -1 ? undefined : raw[headerAt];
  if (header === undefined) return { columns: [], rows: [], findings: [make('no-rows')] };
  const above = raw.slice(0, headerAt).find((row) => !isBlankRow(row));
  if (above !== undefined && options.header === undefined) {
    findings.push(make('header-below', { row: header.row }, { cell: placeOf(above, options) }));
  }

  const body = raw.slice(headerAt + 1).filter((row) => !isBlankRow(row));
  const columns = nameColumns(header, body, options, make, findings);
  const places = Object.fromEntries(columns.map(({ name, at }) => [name, at]));
  const rows: SourceRow[] = [];
  for (const row of body) {
    if (repeatsHeader(row, header, rows.length === 0)) {
      findings.push(make('second-header', {}, { cell: placeOf(row, options) }));
      continue;
    }
    if (options.ragged !== false) checkLength(row, header, options, make, findings);
    rows.push({ cells: cellsOf(row, columns), at: { ...placeOf(row, options), columns: places } });
  }
  if (rows.length === 0) findings.push(make('no-rows'));
  return { columns: columns.map(({ name }) => name), rows, findings };
}

interface Column {
  readonly name: string;
  readonly index: number;
  /** Its number from 1, or its letters. */
  readonly at: number | string;
}

function placeOf({ row, line }: RawRow, { file, sheet }: TableOptions): CellPosition & RowPosition {
  return cellAt({
    row,
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(line === undefined ? {} : { line }),
  });
}

/** Letters of a column as spreadsheets have them: 1 is A, 27 is AA. */
function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function nameColumns(
  header: RawRow,
  body: readonly RawRow[],
  options: TableOptions,
  make: FindingMaker,
  findings: TableFinding[],
): Column[] {
  const width = body.reduce((widest, { cells }) => Math.max(widest, cells.length), header.cells.length);
  const used = new Set<string>();
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const at = options.columnsAs === 'letters' ? columnLetters(index + 1) : index + 1;
    const cell = header.cells[index];
    const title = isEmptyCell(cell) ? '' : String(cell).trim();
    if (title === '' && !body.some(({ cells }) => !isEmptyCell(cells[index]))) continue;
    const name = freeName(title === '' ? `column ${at}` : title, used);
    used.add(name);
    columns.push({ name, index, at });
    const place = { cell: { ...placeOf(header, options), column: name, columnAt: at } };
    // Cells beyond the header are findings of their rows.
    if (title === '' && index < header.cells.length) {
      findings.push(make('unnamed-column', { column: at, as: name }, place));
    } else if (title !== '' && title !== name) {
      findings.push(make('duplicate-column', { name: title, as: name }, place));
    }
  }
  return columns;
}

function freeName(title: string, used: ReadonlySet<string>): string {
  let name = title;
  for (let number = 2; used.has(name); number++) name = `${title} (${number})`;
  return name;
}

function checkLength(
  row: RawRow,
  header: RawRow,
  options: TableOptions,
  make: FindingMaker,
  findings: TableFinding[],
): void {
  const expected = header.cells.length;
  const found = row.cells.length;
  const tooMany = row.cells.slice(expected).some((cell) => !isEmptyCell(cell));
  if (found >= expected && !tooMany) return;
  findings.push(make('ragged-row', { found, expected }, { cell: placeOf(row, options) }));
}

function cellsOf({ cells }: RawRow, columns: readonly Column[]): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (const { name, index } of columns) {
    const cell = cells[index];
    if (!isEmptyCell(cell)) entries.push([name, cell]);
  }
  // Makes own fields also of names such as `__proto__`.
  return Object.fromEntries(entries);
}
