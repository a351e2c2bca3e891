/** A row as it stands in a file, before it is known which row names the columns. */
export interface RawRow {
  /** An empty cell is `''`, `null` or `undefined`. */
  readonly cells: readonly unknown[];
  /** Number of the row, from 1, as a spreadsheet program counts it. */
  readonly row: number;
  /** Line of the text in which the row begins, from 1. */
  readonly line?: number;
}

/** True for a cell in which nothing stands. */
export function isEmptyCell(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === '';
}

/** True for a row in which nothing but blanks stands. */
export function isBlankRow({ cells }: RawRow): boolean {
  return cells.every((cell) => isEmptyCell(cell) || (typeof cell === 'string' && cell.trim() === ''));
}
