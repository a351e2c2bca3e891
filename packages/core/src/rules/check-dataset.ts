import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Day } from '../dates/index.js';
import type { Finding, ValidationReport } from '../findings/finding.js';
import { RECORD_TYPES } from '../models/lists.js';
import type { AnyRecord, RecordType, RuleSeverity } from '../models/dataset.js';
import { Facts } from './facts.js';
import { FindingMaker } from './finding-maker.js';
import type { RuleId } from './ids.js';
import { en } from './messages/en.js';
import type { RuleMessages } from './messages/messages.js';
import type { Report, ReportIn, Rule } from './rule.js';
import { sameShapeOf } from './same-shape.js';
import { Weights } from './weights.js';

/** What a check is told. */
export interface CheckOptions {
  /** Today as `YYYY-MM-DD`. No rule reads the clock: the same data and the same day give the same findings. */
  today: Day;
  /** `default`; `strict`, where some rules weigh more; `advice`, which adds costly guesses. */
  profile?: Profile;
  /** What a breach of a rule is, for the whole file; `off` switches it off. It goes before what the file says of itself. */
  severity?: Readonly<Partial<Record<RuleId, RuleSeverity>>>;
  /** The messages of the findings; English when absent. */
  messages?: RuleMessages;
  /**
   * What the reading of the same file found. With it, no mistake is told twice, and paths and places count the
   * records that were left out, as they stand in the file.
   */
  report?: Pick<ValidationReport, 'findings'>;
}

/** Which rules run and how much they weigh. */
export type Profile = 'default' | 'strict' | 'advice';

interface ActiveCheck {
  readonly check: RecordCheck;
  readonly report: Report;
}

type RecordCheck = NonNullable<NonNullable<Rule['records']>[RecordType]>;

/**
 * What the rules find in a dataset that `readDataset` has read: record by record in the order of the file, then what
 * is about several of them. It changes nothing, and never throws on data. Each rule can be switched off or weigh more
 * or less: by `severity`, or in the dataset's own `rules`, for the file or for one record.
 */
export function checkWith(rules: readonly Rule[], index: DatasetIndex, options: CheckOptions): Finding[] {
  const { today, profile = 'default', severity = {}, messages = en, report } = options;
  const facts = new Facts(index, today);
  const weights = new Weights(index.dataset.rules, severity, profile === 'strict');
  const maker = new FindingMaker(facts, weights, messages, report?.findings ?? []);
  const active = rules
    .filter((rule) => weights.isOn(rule))
    .map((rule) => ({ rule, comparison: rule.compare?.(facts) }));
  for (const type of RECORD_TYPES) {
    const checks = active.flatMap(({ rule, comparison }) =>
      [rule.records?.[type], comparison?.records[type]].flatMap((check) =>
        check === undefined ? [] : { check, report: maker.reporterOf(rule, type) },
      ),
    );
    if (checks.length > 0) checkRecords(index.all(type), sameShapeOf(type), checks, facts);
  }
  for (const { rule, comparison } of active) {
    const reportIn: ReportIn = (type, at) => maker.reporterOf(rule, type, at);
    guarded(() => comparison?.end(reportIn));
    guarded(() => rule.file?.(reportIn, facts, maker.reporterOf(rule)));
  }
  return maker.findings;
}

function checkRecords(
  records: readonly AnyRecord[],
  shaped: (record: object) => object,
  checks: readonly ActiveCheck[],
  facts: Facts,
): void {
  for (let at = 0; at < records.length; at++) {
    const record = shaped(records[at] as AnyRecord);
    facts.next(at);
    for (let next = 0; next < checks.length;) next = runFrom(next, checks, record as never, facts);
  }
}

/** Runs one check after the other; returns the number of the next one when one of them could not be finished. */
function runFrom(next: number, checks: readonly ActiveCheck[], record: never, facts: Facts): number {
  // Once for all of them: entering it for each rule takes longer than most rules do.
  try {
    while (next < checks.length) {
      const { check, report } = checks[next++] as ActiveCheck;
      check(record, report, facts);
    }
  } catch (error) {
    pass(error);
  }
  return next;
}

function guarded(check: () => void): void {
  try {
    check();
  } catch (error) {
    pass(error);
  }
}

/** Data that nobody has read may have any form: a rule that cannot make sense of it has nothing to say. */
function pass(error: unknown): void {
  if (!(error instanceof TypeError)) throw error;
}
