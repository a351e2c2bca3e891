import type { Severity } from '@comity/core';

/** The languages that the command speaks. */
export const LANGUAGES = ['en', 'az', 'kk', 'ru', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What the command says around findings, in one language. Numbers follow a colon, so that no word has to agree with
 * them.
 */
export interface CommandWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly row: string;
  readonly column: string;
  readonly sheet: string;
  readonly cell: string;
  readonly errors: string;
  readonly warnings: string;
  readonly hints: string;
  readonly records: string;
  readonly usable: string;
  readonly files: string;
  /** A file without a finding. */
  readonly clean: string;
  /** After the number of findings of one kind that are not shown. */
  readonly moreLikeThis: string;
  /** Follows a finding list that was cut. */
  readonly cut: string;
  /** How to learn more of a code. */
  readonly explain: string;
}
