import type { Severity } from '@comity/core';

/** The languages that the command speaks. */
export const LANGUAGES = ['en', 'az', 'kk', 'ru', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What the command says around findings, in one language; names of params stand in braces. Numbers follow a colon, so
 * that no word has to agree with them.
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
  /** A table without a mapping. */
  readonly tableAlone: string;
  /** What became of the rows of a table. */
  readonly rowSum: string;
  readonly unusedColumns: string;
  /** A text that is not UTF-8. */
  readonly readAs: string;
  /** A file of which the records were checked one by one. */
  readonly inPieces: string;
  /** The size of standard input. */
  readonly longStream: string;
  /** What a command that needs the records of a file says of its mistakes. */
  readonly hasErrors: string;
  readonly refusedRows: string;
  /** Before what a format cannot hold. */
  readonly losses: string;
  readonly otherLosses: string;
  readonly firstLoss: string;
  /** What is lost of no record. */
  readonly wholeFile: string;
  readonly mappingWrong: string;
  readonly tooManyWarnings: string;
}
