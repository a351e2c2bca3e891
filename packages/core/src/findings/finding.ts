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

const REJECTED = { severity: 'error', rejects: true } as const;
const KEPT = { severity: 'error', rejects: false } as const;
const WARNING = { severity: 'warning', rejects: false } as const;

/**
 * Every structural code. An error that `rejects` leaves the record out; with the others the record is kept,
 * since what is wrong in it can be shown as it is stated.
 */
export const FINDING_CODES = {
  'invalid-json': REJECTED,
  'not-a-dataset': REJECTED,
  'invalid-line': REJECTED,
  'unknown-type': REJECTED,
  'unreadable-record': REJECTED,
  'wrong-type': REJECTED,
  'null-value': REJECTED,
  'missing-key': REJECTED,
  'invalid-id': REJECTED,
  'invalid-reference': REJECTED,
  'invalid-source': REJECTED,
  'invalid-date': REJECTED,
  'invalid-language': REJECTED,
  'invalid-address': REJECTED,
  'invalid-duration': REJECTED,
  'invalid-currency': REJECTED,
  'invalid-checksum': REJECTED,
  'invalid-colour': REJECTED,
  'out-of-range': REJECTED,
  'empty-text': REJECTED,
  'empty-object': REJECTED,
  'too-many-findings': REJECTED,
  'duplicate-id': REJECTED,
  'duplicate-key': KEPT,
  'misspelt-key': KEPT,
  'unknown-key': WARNING,
  'unknown-list': KEPT,
  'unknown-code': KEPT,
  'unknown-country': KEPT,
  'withdrawn-country': WARNING,
  'unknown-sector': KEPT,
  'unresolved-reference': KEPT,
  'newer-version': WARNING,
} as const satisfies Record<string, CodeMeaning>;

export type FindingCode = keyof typeof FINDING_CODES;

/** True when a record with this finding cannot be used. */
export function rejects(code: FindingCode, params: Readonly<Record<string, unknown>>): boolean {
  return FINDING_CODES[code].rejects || (code === 'misspelt-key' && params.required === true);
}
