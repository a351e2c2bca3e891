import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Day } from '../dates/index.js';
import type { Finding, ValidationReport } from '../findings/finding.js';
import { RECORD_TYPES } from '../models/lists.js';
import type { RecordType, RuleSeverity } from '../models/dataset.js';
import { Facts } from './facts.js';
import { FindingMaker } from './finding-maker.js';
import type { RuleId } from './ids.js';
import { en } from './messages/en.js';
import type { RuleMessages } from './messages/messages.js';
import type { Report, Rule } from './rule.js';
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
  const maker = new FindingMaker(index, weights, messages, report?.findings ?? []);
  const active = rules.filter((rule) => weights.isOn(rule));
  for (const type of RECORD_TYPES) {
    const checks = active.flatMap((rule) => {
      const check = rule.records?.[type];
      return check === undefined ? [] : [{ check, report: maker.reporterOf(rule, type) }];
    });
    const records = index.all(type);
    for (let at = 0; at < records.length && checks.length > 0; at++) {
      maker.at = at;
      for (const each of checks) guarded(each.check, records[at] as never, each.report, facts);
    }
  }
  for (const rule of active) {
    rule.file?.((type, at) => maker.reporterAt(rule, type, at), facts, maker.reporterOf(rule));
  }
  return maker.findings;
}

/** Data that nobody has read may have any form: a rule that cannot make sense of it has nothing to say. */
function guarded(check: RecordCheck, record: never, report: Report, facts: Facts): void {
  try {
    check(record, report, facts);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
