import type { Finding, Severity } from '@comity/core';
import type { CellPosition } from './mapping/finding.js';
import { en } from './messages/en.js';

/** What is wrong with a file, a row or a cell. The path is that of the table and the field, as far as known. */
export interface TableFinding extends Finding {
  /** The cell or row, as the program shows it that the file is open in. Absent when it is about the whole file. */
  readonly cell?: CellPosition;
}

/** Every kind of mistake that a format can find, with how grave it is. */
export const FORMAT_CODES = {
  'empty-file': 'error',
  'too-large': 'error',
  'not-this-format': 'error',
  'broken-archive': 'error',
  'archive-too-large': 'error',
  'invalid-bytes': 'error',
  'guessed-encoding': 'warning',
  'unclosed-quote': 'error',
  'stray-quote': 'error',
  'ragged-row': 'error',
  'header-below': 'warning',
  'second-header': 'warning',
  'duplicate-column': 'warning',
  'unnamed-column': 'warning',
  'error-value': 'warning',
  'no-table': 'error',
  'unknown-table': 'warning',
  'unknown-column': 'warning',
  'invalid-cell': 'error',
  'invalid-xml': 'error',
  'doctype-refused': 'error',
  'too-deep': 'error',
  'no-rows': 'warning',
  'unknown-element': 'warning',
  'invalid-calendar': 'error',
  'unreadable-event': 'error',
  'recurring-event': 'warning',
  'invalid-json': 'error',
  'not-a-feature': 'error',
  'unusable-geometry': 'error',
  'other-coordinates': 'error',
  'missing-resource': 'error',
  'unsafe-path': 'error',
  'unsupported-resource': 'warning',
} as const satisfies Record<string, Severity>;

export type FormatCode = keyof typeof FORMAT_CODES;

/** A sentence for each code; takes what the finding is made of. */
export type FormatMessages = Readonly<Record<FormatCode, (params: MessageValues) => string>>;

/** What a message is made of, each as a text. */
export type MessageValues = Readonly<Record<string, string>>;

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
