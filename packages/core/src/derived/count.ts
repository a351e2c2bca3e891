import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Agreement } from '../models/agreement.js';
import type { Count } from '../models/values.js';
import { agreementStrength, outcomeStrength, STRENGTHS, type Strength } from './strength.js';

/** How many there are, as far as that is known. */
export interface Tally {
  readonly atLeast: number;
  /** Absent when there may be any number more. */
  readonly atMost?: number;
  /** True when a source gives a number that went into it only approximately ("about 170"). */
  readonly about: boolean;
  /**
   * True when several groups that are known only as groups were added: the number holds only if no document
   * belongs to two of them.
   */
  readonly mayOverlap: boolean;
}

/** One tally for each strength: they are never added up. */
export type Tallies = Readonly<Record<Strength, Tally>>;

export interface CountScope {
  /** Only what this visit produced; all of the dataset when absent. */
  visit?: string;
}

/**
 * Counts agreements by strength. What has members is counted by its members and adds only what its own lower
 * bound exceeds them by, among those of its strength. Provisions, projects, outcomes and claims never count.
 */
export function countAgreements(index: DatasetIndex, scope: CountScope = {}): Tallies {
  const agreements =
    scope.visit === undefined ? index.all('agreement') : index.ofVisit(scope.visit).agreements;
  const inScope = new Set(agreements);
  const counter = new Counter(index, inScope);
  for (const agreement of agreements) {
    const group = index.find('agreement', agreement.partOf);
    if (group === undefined || !inScope.has(group)) counter.add(agreement);
  }
  // A circle of groups has no top: each of its records is counted by itself rather than not at all.
  for (const agreement of agreements) counter.add(agreement);
  return counter.tallies();
}

/** Counts outcomes by strength: what was decided and what was raised. */
export function countOutcomes(index: DatasetIndex, scope: CountScope = {}): Tallies {
  const outcomes = scope.visit === undefined ? index.all('outcome') : index.ofVisit(scope.visit).outcomes;
  const numbers = new Map<Strength, number>();
  for (const outcome of outcomes) {
    const strength = outcomeStrength(outcome);
    numbers.set(strength, (numbers.get(strength) ?? 0) + 1);
  }
  return talliesBy((strength) => {
    const number = numbers.get(strength) ?? 0;
    return { atLeast: number, atMost: number, about: false, mayOverlap: false };
  });
}

interface Sum {
  atLeast: number;
  atMost: number;
  about: boolean;
  /** How many groups without known members went into it. */
  groups: number;
}

const NOTHING: Readonly<Sum> = { atLeast: 0, atMost: 0, about: false, groups: 0 };

class Counter {
  private readonly sums = new Map<Strength, Sum>();
  private readonly counted = new Set<Agreement>();

  constructor(
    private readonly index: DatasetIndex,
    private readonly inScope: ReadonlySet<Agreement>,
  ) {}

  add(agreement: Agreement): void {
    for (const [strength, sum] of this.sumsOf(agreement)) merge(this.sums, strength, sum);
  }

  tallies(): Tallies {
    return talliesBy((strength) => {
      const sum = this.sums.get(strength) ?? NOTHING;
      const { atLeast, atMost, about } = sum;
      return { atLeast, ...(atMost === Infinity ? {} : { atMost }), about, mayOverlap: sum.groups > 1 };
    });
  }

  /** The sums of an agreement with all its members; nothing for one that is counted already. */
  private sumsOf(agreement: Agreement): Map<Strength, Sum> {
    const sums = new Map<Strength, Sum>();
    if (this.counted.has(agreement)) return sums;
    this.counted.add(agreement);
    const strength = agreementStrength(agreement, this.index);
    const members = membersIn(this.index, agreement, this.inScope);
    const own = ownSum(agreement.count);
    if (members.length === 0) return sums.set(strength, own);
    for (const member of members) {
      for (const [memberStrength, sum] of this.sumsOf(member)) merge(sums, memberStrength, sum);
    }
    const listed = sums.get(strength) ?? NOTHING;
    const complete = agreement.complete === true || agreement.count === undefined;
    const atLeast = Math.max(listed.atLeast, complete ? 0 : own.atLeast);
    // Members that are groups may be any number, but together they are no more than the whole that is stated.
    const atMost = complete ? listed.atMost : Math.max(own.atMost, atLeast);
    const groups = atMost === atLeast ? 0 : listed.groups;
    const about = own.about && own.atLeast > listed.atLeast;
    return sums.set(strength, { atLeast, atMost, about: about || listed.about, groups });
  }
}

function membersIn(index: DatasetIndex, group: Agreement, inScope: ReadonlySet<Agreement>): Agreement[] {
  return typeof group.id === 'string'
    ? index.membersOf(group.id).filter((member) => inScope.has(member))
    : [];
}

/** What a record counts by itself: one, or what its count says. */
function ownSum(count: Count | undefined): Sum {
  if (count === undefined) return { atLeast: 1, atMost: 1, about: false, groups: 0 };
  const { stated } = count;
  const about = count.about === true && stated !== undefined;
  if (stated !== undefined) return { atLeast: stated, atMost: stated, about, groups: 0 };
  return { atLeast: count.atLeast ?? 1, atMost: count.atMost ?? Infinity, about, groups: 1 };
}

function merge(sums: Map<Strength, Sum>, strength: Strength, sum: Sum): void {
  const before = sums.get(strength);
  if (before === undefined) sums.set(strength, { ...sum });
  else {
    before.atLeast += sum.atLeast;
    before.atMost += sum.atMost;
    before.about ||= sum.about;
    before.groups += sum.groups;
  }
}

function talliesBy(tallyOf: (strength: Strength) => Tally): Tallies {
  return Object.fromEntries(STRENGTHS.map((strength) => [strength, tallyOf(strength)])) as Tallies;
}
