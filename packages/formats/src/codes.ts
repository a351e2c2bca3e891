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
  'no-table': 'error',
  'unknown-table': 'warning',
  'unknown-column': 'warning',
  'invalid-xml': 'error',
  'doctype-refused': 'error',
  'too-deep': 'error',
  'no-rows': 'warning',
  'invalid-calendar': 'error',
  'unreadable-event': 'error',
  'recurring-event': 'warning',
  'not-a-feature': 'error',
  'unusable-geometry': 'error',
  'other-coordinates': 'error',
  'missing-resource': 'error',
  'unsafe-path': 'error',
  'unsupported-resource': 'warning',
} as const satisfies Record<string, Severity>;

export type FormatCode = keyof typeof FORMAT_CODES;
