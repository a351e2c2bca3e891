import type { RecordType } from '../models/dataset.js';
import type { TextPosition } from '../text/index.js';

/** How grave a finding is: what must hold, what should hold, what could be better. */
export type Severity = 'error' | 'warning' | 'hint';

/** The record that a finding speaks of. */
export interface FindingRecord {
  type: RecordType;
  /** Absent when the record has no readable id. */
  id?: string;
  /** Place of the record in its list, from 0. */
  index: number;
}

/** One mistake, with everything that helps to mend it. */
export interface Finding {
  /** Stable name of the kind of mistake: a structural code such as `missing-key`. */
  code: string;
  severity: Severity;
  /** Keys and indices from the top of the file down to the mistake. */
  path: (string | number)[];
  /** One sentence in the asked language. */
  message: string;
  /** What the message was made of. */
  params: Readonly<Record<string, unknown>>;
  /** What was expected, in a word. */
  expected?: string;
  /** What was found instead, in a word. */
  received?: string;
  /** What was probably meant, nearest first. */
  suggestions: string[];
  /** Absent when the finding is about the file as a whole. */
  record?: FindingRecord;
  /** Where the documentation explains it: a page and an anchor there, such as `findings#missing-key`. */
  docs?: string;
  /** Where the mistake stands in the text; absent when a value was read that was no text. */
  position?: TextPosition;
}

/** What a reading found. */
export interface ValidationReport {
  /** True when no finding is an error. */
  ok: boolean;
  findings: Finding[];
  /** How many records were read and how many of them were accepted. */
  records: { read: number; accepted: number };
  /** True when some record had more findings than are reported. */
  truncated: boolean;
}

/** A sentence for each code; takes the finding without its message. */
export type MessageCatalogue = Readonly<Record<FindingCode, (params: MessageParams) => string>> & {
  /** The names of the countries in the language, in the order of `COUNTRY_CODES`, a bar between two. */
  readonly countryNames?: string;
};

/** The params of a finding, with texts in place of what is absent. */
export type MessageParams = Readonly<Record<string, unknown>> & { readonly suggestions: readonly string[] };

/** What each structural code means for the record. */
interface CodeMeaning {
  readonly severity: Severity;
  /** False when the record can be used all the same and is accepted. */
  readonly rejects: boolean;
}

/**
 * Every structural code. An error that `rejects` leaves the record out; with the others the record is kept,
 * since what is wrong in it can be shown as it is stated.
 */
export const FINDING_CODES = {
  'invalid-json': { severity: 'error', rejects: true },
  'not-a-dataset': { severity: 'error', rejects: true },
  'invalid-line': { severity: 'error', rejects: true },
  'unknown-type': { severity: 'error', rejects: true },
  'unreadable-record': { severity: 'error', rejects: true },
  'wrong-type': { severity: 'error', rejects: true },
  'null-value': { severity: 'error', rejects: true },
  'missing-key': { severity: 'error', rejects: true },
  'invalid-id': { severity: 'error', rejects: true },
  'invalid-reference': { severity: 'error', rejects: true },
  'invalid-source': { severity: 'error', rejects: true },
  'invalid-date': { severity: 'error', rejects: true },
  'invalid-language': { severity: 'error', rejects: true },
  'invalid-address': { severity: 'error', rejects: true },
  'invalid-duration': { severity: 'error', rejects: true },
  'invalid-currency': { severity: 'error', rejects: true },
  'invalid-checksum': { severity: 'error', rejects: true },
  'invalid-colour': { severity: 'error', rejects: true },
  'out-of-range': { severity: 'error', rejects: true },
  'empty-text': { severity: 'error', rejects: true },
  'empty-object': { severity: 'error', rejects: true },
  'too-many-findings': { severity: 'error', rejects: true },
  'duplicate-id': { severity: 'error', rejects: true },
  'duplicate-key': { severity: 'error', rejects: false },
  'misspelt-key': { severity: 'error', rejects: false },
  'unknown-key': { severity: 'warning', rejects: false },
  'unknown-list': { severity: 'error', rejects: false },
  'unknown-code': { severity: 'error', rejects: false },
  'unknown-country': { severity: 'error', rejects: false },
  'withdrawn-country': { severity: 'warning', rejects: false },
  'unknown-sector': { severity: 'error', rejects: false },
  'unresolved-reference': { severity: 'error', rejects: false },
  'newer-version': { severity: 'warning', rejects: false },
} as const satisfies Record<string, CodeMeaning>;

export type FindingCode = keyof typeof FINDING_CODES;

/** True when a record with this finding cannot be used. */
export function rejects(code: FindingCode, params: Readonly<Record<string, unknown>>): boolean {
  return FINDING_CODES[code].rejects || (code === 'misspelt-key' && params.required === true);
}
