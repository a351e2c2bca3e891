import type { Finding } from '@comity/core';
import { FORMAT_CODES, type FormatCode, type FormatMessages } from './codes.js';
import type { CellPosition } from './mapping/finding.js';
import { en } from './messages/en.js';

/** What is wrong with a file, a row or a cell. The path is that of the table and the field, as far as known. */
export interface TableFinding extends Finding {
  /** The cell or row, as the program shows it that the file is open in. Absent when it is about the whole file. */
  readonly cell?: CellPosition;
}

/** Where a finding points. */
interface FindingPlace {
  readonly path?: (string | number)[];
  readonly cell?: CellPosition;
  readonly position?: Finding['position'];
  readonly suggestions?: readonly string[];
}

/** Makes findings in one language. */
export type FindingMaker = (
  code: FormatCode,
  params?: Readonly<Record<string, string | number>>,
  place?: FindingPlace,
) => TableFinding;

/** @param messages the sentences; English when absent */
export function findingMaker(messages: FormatMessages = en): FindingMaker {
  return (code, params = {}, { path = [], cell, position, suggestions = [] } = {}) => ({
    code,
    severity: FORMAT_CODES[code],
    path,
    message: messages[code](
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
    ),
    params,
    suggestions: [...suggestions],
    ...(cell === undefined ? {} : { cell }),
    ...(position === undefined ? {} : { position }),
  });
}
