import type { Severity } from '../../findings/finding.js';
import type { RecordLocale } from '../locale.js';

/** What a report on a file says around its findings. Numbers are given as they are written in the language. */
export interface ReportTexts {
  readonly checkFile: string;
  /** The place for a file, which is a button too. */
  readonly drop: string;
  readonly dropNow: string;
  readonly onThisPage: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly check: string;
  readonly checking: (name: string) => string;
  readonly checkingRules: string;
  readonly cancel: string;
  readonly cancelled: string;
  /** What is checked that has no name of its own. */
  readonly pastedText: string;
  readonly clean: string;
  /** How many records were read, and how many of them can be used. */
  readonly records: (read: string, usable: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity, (number: string) => string>>;
  /** Label of the switches that choose severities. */
  readonly show: string;
  readonly noneShown: string;
  readonly place: (line: string, column: string) => string;
  /** A row of a table, and the name of its column where the finding is about one cell. */
  readonly cell: (row: string, column: string | undefined) => string;
  readonly suggestion: string;
  readonly showMore: (number: string) => string;
  readonly explain: (code: string) => string;
  readonly withoutRules: string;
  readonly cut: string;
  readonly unreadable: string;
  readonly tooLarge: (most: string) => string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
}

/** A language with the words of reports. */
export interface ReportLocale extends RecordLocale {
  readonly reports: ReportTexts;
}
