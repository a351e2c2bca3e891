import type { CommandWords } from '../words/words.js';
import type { FileFinding } from './file-report.js';

/** Where a finding stands: `data/visits.json:12:17`, or `visits.csv:12`. */
export function placeOf(file: string, { position, cell }: FileFinding): string {
  if (position !== undefined) return `${file}:${String(position.line)}:${String(position.column)}`;
  if (cell?.line !== undefined) return `${file}:${String(cell.line)}`;
  return file;
}

/** The row, the column by its name and the cell of a finding in a table, in words; empty when it is in none. */
export function cellWords({ cell }: FileFinding, words: CommandWords): string {
  if (cell === undefined) return '';
  const { row, sheet, column, columnAt, text } = cell;
  return [
    ...(sheet === undefined ? [] : [`${words.sheet} “${sheet}”`]),
    `${words.row} ${String(row)}`,
    ...(column === undefined ? [] : [`${words.column} “${column}”${cellName(row, columnAt)}`]),
    ...(text === undefined ? [] : [`${words.cell} “${text}”`]),
  ].join(', ');
}

/** The name of a cell as a spreadsheet has it, in brackets. */
function cellName(row: number, columnAt: number | string | undefined): string {
  if (columnAt === undefined) return '';
  return ` (${typeof columnAt === 'number' ? letters(columnAt) : columnAt}${String(row)})`;
}

/** The letters of a column: 1 is A, 27 is AA. */
function letters(column: number): string {
  let rest = column;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}

/** A path as JavaScript writes it: `agreements[0].parties[1]`. */
export function pathWords(path: readonly (string | number)[]): string {
  return path
    .map((part, i) => {
      if (typeof part === 'number') return `[${String(part)}]`;
      if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(part)) return `[${JSON.stringify(part)}]`;
      return i === 0 ? part : `.${part}`;
    })
    .join('');
}
