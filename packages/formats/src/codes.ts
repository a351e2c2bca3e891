import type { Severity } from '@comity/core';

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
