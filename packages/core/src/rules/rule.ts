import type { Severity } from '../findings/finding.js';
import type { RecordType, RecordTypes } from '../models/dataset.js';
import type { Facts } from './facts.js';
import type { RuleId } from './ids.js';
import type { RuleMessageKey } from './messages/messages.js';

/** What a breach has besides its place. */
export interface BreachDetails {
  /** Another sentence than the rule's first. */
  readonly message?: RuleMessageKey;
  /** Another severity than the rule's; what the file or the caller asks for goes before both. */
  readonly severity?: Severity;
  /** What was probably meant, nearest first. */
  readonly suggestions?: readonly string[];
}

/** Reports a breach: its path from the record (or the file) down, what the message needs, and what else there is. */
export type Report = (
  path: readonly (string | number)[],
  params?: Readonly<Record<string, unknown>>,
  details?: BreachDetails,
) => void;

/** Starts a report about a record by its type and its place in `index.all(type)`. */
export type ReportIn = (type: RecordType, at: number) => Report;

type Checks = {
  readonly [T in RecordType]?: (record: RecordTypes[T], report: Report, facts: Facts) => void;
};

/** What a rule asks of several records together. */
interface Comparison {
  /** Notes what it needs of one record, and where that stands: `facts.at`. */
  readonly records: Checks;
  /** Reports what it found, when all records are noted. */
  readonly end: (reportIn: ReportIn) => void;
}

/**
 * A rule across records: what it asks of each record, or of the file. Its words are in messages/, its reasons in its
 * `.doc.ts`. The record that a rule is given is filled anew for the next one: whoever keeps it takes a copy.
 */
export interface Rule {
  /** Stable and never used again for anything else. */
  readonly id: RuleId;
  readonly severity: Severity;
  /** The severity in the profile `strict`, where it is another. */
  readonly strict?: Severity;
  /** Fields of the record that it compares beside the one it reports: it keeps silent when one of them is broken. */
  readonly reads?: readonly string[];
  /** What it asks of one record. */
  readonly records?: Checks;
  /** Starts a comparison of records, for one file. */
  readonly compare?: (facts: Facts) => Comparison;
  /** What it asks of the whole file. */
  readonly file?: (reportIn: ReportIn, facts: Facts, report: Report) => void;
}
