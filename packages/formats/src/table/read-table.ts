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
  const reader = new TableReader(raw, options, make);
  const rows = raw.flatMap((row) => reader.read(row) ?? []);
  reader.end();
  return { columns: reader.columns, rows, findings: reader.findings };
}

/** Reads the rows of a table one by one, after a look at the first of them, or at all. */
export class TableReader {
  readonly findings: TableFinding[] = [];
  private readonly header: RawRow | undefined;
  private readonly known: Column[] = [];
  private places: Readonly<Record<string, number | string>> = {};
  private count = 0;

  /** @param first rows among which the header is, and by which the columns are named */
  constructor(
    first: readonly RawRow[],
    private readonly options: TableOptions,
    private readonly make: FindingMaker,
  ) {
    const headerAt = findHeader(first, options.header);
    this.header = first[headerAt];
    if (this.header === undefined) return;
    const above = first.slice(0, headerAt).find((row) => !isBlankRow(row));
    if (above !== undefined && options.header === undefined) {
      const place = { cell: placeOf(above, options) };
      this.findings.push(make('header-below', { row: this.header.row }, place));
    }
    const body = first.slice(headerAt + 1).filter((row) => !isBlankRow(row));
    this.known = nameColumns(this.header, body, options, make, this.findings);
    this.setPlaces();
  }

  /** The names of the columns, in the order of the file. */
  get columns(): string[] {
    return this.known.map(({ name }) => name);
  }

  /** The row, also when it was among the first; undefined for the header and what is above it, and for blank rows. */
  read(row: RawRow): SourceRow | undefined {
    const { header, options, make, findings } = this;
    if (header === undefined || row.row <= header.row || isBlankRow(row)) return undefined;
    if (repeatsHeader(row, header, this.count === 0)) {
      findings.push(make('second-header', {}, { cell: placeOf(row, options) }));
      return undefined;
    }
    this.count++;
    if (options.ragged !== false) checkLength(row, header, options, make, findings);
    this.nameFurther(row);
    return { cells: cellsOf(row, this.known), at: { ...placeOf(row, options), columns: this.places } };
  }

  /** Says after the last row whether there was any. */
  end(): void {
    if (this.count === 0) this.findings.push(this.make('no-rows'));
  }

  /** A column without a name may hold its first value far down. */
  private nameFurther({ cells }: RawRow): void {
    if (cells.length <= this.known.length) return;
    const indices = new Set(this.known.map(({ index }) => index));
    const used = new Set(this.columns);
    for (const [index, cell] of cells.entries()) {
      if (isEmptyCell(cell) || indices.has(index) || this.header === undefined) continue;
      const column = nameColumn(this.header, index, used, this.options, this.make, this.findings);
      this.known.push(column);
      this.setPlaces();
    }
  }

  private setPlaces(): void {
    this.places = Object.fromEntries(this.known.map(({ name, at }) => [name, at]));
  }
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
    const isNamed = !isEmptyCell(header.cells[index]) && String(header.cells[index]).trim() !== '';
    if (!isNamed && !body.some(({ cells }) => !isEmptyCell(cells[index]))) continue;
    columns.push(nameColumn(header, index, used, options, make, findings));
  }
  return columns;
}

function nameColumn(
  header: RawRow,
  index: number,
  used: Set<string>,
  options: TableOptions,
  make: FindingMaker,
  findings: TableFinding[],
): Column {
  const at = options.columnsAs === 'letters' ? columnLetters(index + 1) : index + 1;
  const cell = header.cells[index];
  const title = isEmptyCell(cell) ? '' : String(cell).trim();
  const name = freeName(title === '' ? `column ${at}` : title, used);
  used.add(name);
  const place = { cell: { ...placeOf(header, options), column: name, columnAt: at } };
  // Cells beyond the header are findings of their rows.
  if (title === '' && index < header.cells.length) {
    findings.push(make('unnamed-column', { column: at, as: name }, place));
  } else if (title !== '' && title !== name) {
    findings.push(make('duplicate-column', { name: title, as: name }, place));
  }
  return { name, index, at };
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
