import type { Finding, Severity } from '@comity/core';
import type { RowPosition } from '../row.js';

/** The cell that a finding is about, as the curator of the file sees it. */
export interface CellPosition {
  /** Name of the file, where one is known. */
  readonly file?: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Number of the row, from 1, as the program shows it that the file is open in. */
  readonly row: number;
  /** Line of the text in which the row begins, from 1. */
  readonly line?: number;
  /** Name of the column, or the path of the element. Absent when the finding is about the whole row. */
  readonly column?: string;
  /** Where the column stands: its number from 1, or its letters in a workbook. */
  readonly columnAt?: number | string;
  /** What stands in the cell, cut after 120 characters. */
  readonly text?: string;
}

/** What is wrong with a cell or a row; the path is that of the field in the record that the row becomes. */
export interface RowFinding extends Finding {
  /** The cell. */
  readonly cell: CellPosition;
}

/** What is wrong with a mapping; the path is that of the place in the mapping. */
export interface MappingFinding {
  /** Stable name of the kind of mistake, such as `unknown-field`. */
  readonly code: string;
  readonly severity: Severity;
  /** Keys and indices from the top of the mapping down to the mistake. */
  readonly path: readonly (string | number)[];
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** What was probably meant, nearest first. */
  readonly suggestions: readonly string[];
}

/** Thrown when a mapping cannot be used: it is wrong in itself, or it names columns that the file does not have. */
export class MappingError extends Error {
  override readonly name = 'MappingError';

  /** @param findings everything that is wrong, in the order of the mapping */
  constructor(readonly findings: readonly MappingFinding[]) {
    super(findings.map(({ path, message }) => `${pathText(path)}: ${message}`).join('\n'));
  }
}

/** The path of a place in a mapping, as people write it: `records[0].fields.startDate`. */
export function pathText(path: readonly (string | number)[]): string {
  const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return written === '' ? 'mapping' : written.replace(/^\./, '');
}

const LONGEST = 120;

/** The position of a cell, or of a row when no column is given. */
export function cellAt(at: RowPosition, column?: string, text?: string): CellPosition {
  const columnAt = column === undefined ? undefined : at.columns?.[column];
  return {
    ...(at.file === undefined ? {} : { file: at.file }),
    ...(at.sheet === undefined ? {} : { sheet: at.sheet }),
    row: at.row,
    ...(at.line === undefined ? {} : { line: at.line }),
    ...(column === undefined ? {} : { column }),
    ...(columnAt === undefined ? {} : { columnAt }),
    ...(text === undefined ? {} : { text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text }),
  };
}
