import type { Finding } from '@comity/core';
import { FORMAT_CODES, type FormatCode } from './codes.js';
import type { CellPosition } from './mapping/finding.js';
import { en } from './messages/en.js';
import { codeOf, fill } from './messages/fill.js';
import type { FormatFindingKey, FormatMessages } from './messages/messages.js';

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

/** Makes findings in one language, each by the name of its sentence: a code, or a code with a word behind it. */
export type FindingMaker = (
  key: FormatFindingKey,
  params?: Readonly<Record<string, string | number>>,
  place?: FindingPlace,
) => TableFinding;

/** @param messages the sentences; English when absent */
export function findingMaker(messages: FormatMessages = en): FindingMaker {
  return (key, params = {}, { path = [], cell, position, suggestions = [] } = {}) => {
    const code = codeOf(key) as FormatCode;
    return {
      code,
      severity: FORMAT_CODES[code],
      path,
      message: fill(messages, key, params, suggestions),
      params,
      suggestions: [...suggestions],
      ...(cell === undefined ? {} : { cell }),
      ...(position === undefined ? {} : { position }),
    };
  };
}
