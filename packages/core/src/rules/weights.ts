import type { Severity } from '../findings/finding.js';
import type { RuleSetting, RuleSeverity } from '../models/dataset.js';
import type { Rule } from './rule.js';

/**
 * How much each rule weighs: by itself, then by what the file says of the whole, then by what the caller asks for,
 * then by what the file says of one record.
 */
export class Weights {
  private readonly ofFile = new Map<string, RuleSeverity>();
  private readonly ofRecord = new Map<string, RuleSeverity>();

  constructor(
    settings: readonly RuleSetting[] = [],
    asked: Readonly<Partial<Record<string, RuleSeverity>>>,
    private readonly strict: boolean,
  ) {
    for (const { rule, severity, record } of Array.isArray(settings) ? (settings as RuleSetting[]) : []) {
      if (record === undefined) this.ofFile.set(rule, severity);
      else this.ofRecord.set(`${rule} ${record}`, severity);
    }
    for (const [rule, severity] of Object.entries(asked)) {
      if (severity !== undefined) this.ofFile.set(rule, severity);
    }
  }

  /** False for a rule that is off for the file; a record may still have it on. */
  isOn({ id }: Rule): boolean {
    return this.ofFile.get(id) !== 'off' || [...this.ofRecord.keys()].some((key) => key.startsWith(`${id} `));
  }

  /** How much a breach weighs; undefined when the rule is off. */
  of({ id, severity, strict }: Rule, ownSeverity?: Severity, record?: string): Severity | undefined {
    const set = this.ofRecord.get(`${id} ${record ?? ''}`) ?? this.ofFile.get(id);
    if (set !== undefined) return set === 'off' ? undefined : set;
    return ownSeverity ?? (this.strict ? strict : undefined) ?? severity;
  }
}
