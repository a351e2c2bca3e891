import { isBlankRow, isEmptyCell, type RawRow } from './raw-table.js';

/** Among how many rows the header is looked for. */
const LOOKED_AT = 30;

/**
 * Which row names the columns: the first that is about as full as the table is wide. Titles and notes above it fill
 * one cell or two.
 *
 * @returns its place in the list; -1 when there is none
 */
export function findHeader(rows: readonly RawRow[], stated?: number): number {
  if (stated !== undefined) return rows.findIndex(({ row }) => row === stated);
  const first = rows.findIndex((row) => !isBlankRow(row));
  if (first === -1) return -1;
  const beginning = rows.slice(first, first + LOOKED_AT);
  const widest = Math.max(...beginning.map(filled));
  const full = beginning.findIndex((row) => filled(row) * 2 > widest && isNames(row));
  // A table of few columns may have a header that is half empty.
  return widest < 3 || full === -1 ? first : first + full;
}

function filled({ cells }: RawRow): number {
  return cells.filter((cell) => !isEmptyCell(cell)).length;
}

function isNames({ cells }: RawRow): boolean {
  return cells.every(
    (cell) => isEmptyCell(cell) || (typeof cell === 'string' && !/^\s*[\d.,/-]+\s*$/.test(cell)),
  );
}

/**
 * True for a row that says the header again: each cell as it stands there, as in files that were put together; or,
 * just below the header, most of its names in other letters and signs (`start_date`, “Start date (year-month-day)”).
 */
export function repeatsHeader(row: RawRow, header: RawRow, isNext: boolean): boolean {
  const names = header.cells.map(plain);
  const cells = row.cells.map(plain);
  const filledCells = cells.filter((cell) => cell !== '').length;
  if (filledCells < 2 || !isNames(row)) return false;
  const same = cells.filter((cell, index) => cell !== '' && cell === names[index]).length;
  if (same === filledCells) return true;
  const alike = cells.filter((cell, index) => {
    const name = names[index] ?? '';
    return cell !== '' && name !== '' && (cell.startsWith(name) || name.startsWith(cell));
  }).length;
  return isNext && alike * 2 > filledCells;
}

/** The letters and digits alone, in lower case. */
function plain(cell: unknown): string {
  return isEmptyCell(cell)
    ? ''
    : String(cell)
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
