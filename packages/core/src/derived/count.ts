import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Agreement } from '../models/agreement.js';
import { countOf, fieldsOf } from '../schema/unchecked.js';
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
  const members = membersByGroup(agreements, index);
  const total = new Map<Strength, Sum>();
  for (const top of members.get(undefined) ?? []) {
    for (const [strength, sum] of sumsOf(top, members, index)) merge(total, strength, sum);
  }
  return talliesBy((strength) => {
    const { atLeast, atMost, about, groups } = total.get(strength) ?? NOTHING;
    return { atLeast, ...(atMost === Infinity ? {} : { atMost }), about, mayOverlap: groups > 1 };
  });
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

/** A tally that is still being added up; `atMost` is Infinity when there may be any number more. */
export interface Sum {
  atLeast: number;
  atMost: number;
  about: boolean;
  /** How many groups without known members went into it. */
  groups: number;
}

const NOTHING: Readonly<Sum> = { atLeast: 0, atMost: 0, about: false, groups: 0 };

/** The agreements that are counted in a group; those of no group stand under undefined. */
export type Members = ReadonlyMap<Agreement | undefined, readonly Agreement[]>;

/** The agreements by the group that they are counted in; those of no group, or of one out of scope, by none. */
export function membersByGroup(agreements: readonly Agreement[], index: DatasetIndex): Members {
  const inScope = new Set(agreements);
  const circular = inCircles(agreements, index);
  const members = new Map<Agreement | undefined, Agreement[]>();
  for (const agreement of agreements) {
    const group = circular.has(agreement) ? undefined : index.find('agreement', agreement.partOf);
    const key = group !== undefined && inScope.has(group) ? group : undefined;
    const others = members.get(key);
    if (others === undefined) members.set(key, [agreement]);
    else others.push(agreement);
  }
  return members;
}

/** The agreements that are their own group in the end. Each is counted by itself rather than not at all. */
function inCircles(agreements: readonly Agreement[], index: DatasetIndex): Set<Agreement> {
  const circular = new Set<Agreement>();
  const visited = new Set<Agreement>();
  for (const agreement of agreements) {
    const way: Agreement[] = [];
    let current: Agreement | undefined = agreement;
    while (current !== undefined && !visited.has(current)) {
      visited.add(current);
      way.push(current);
      current = index.find('agreement', current.partOf);
    }
    const start = current === undefined ? -1 : way.indexOf(current);
    if (start >= 0) for (const record of way.slice(start)) circular.add(record);
  }
  return circular;
}

/** Sums by strength. */
type Sums = Map<Strength, Sum>;

/** The sums of an agreement with all its members, by strength. */
function sumsOf(top: Agreement, members: Members, index: DatasetIndex): Sums {
  // Groups stand before their members here, so that from the end on each member is known before its group.
  const records = [top];
  for (const record of records) for (const member of members.get(record) ?? []) records.push(member);
  const known = new Map<Agreement, Sums>();
  for (const record of records.reverse()) {
    const sums: Sums = new Map();
    for (const member of members.get(record) ?? []) {
      for (const [strength, sum] of known.get(member) as Sums) merge(sums, strength, sum);
    }
    const strength = agreementStrength(record, index);
    known.set(record, sums.set(strength, withMembers(record, members.has(record), sums.get(strength))));
  }
  return known.get(top) as Sums;
}

/** What an agreement counts together with its members of the same strength. */
export function withMembers(agreement: Agreement, isGroup: boolean, listed: Readonly<Sum> = NOTHING): Sum {
  const own = ownSum(agreement.count);
  if (!isGroup) return own;
  const complete = agreement.complete === true || agreement.count === undefined;
  const atLeast = Math.max(listed.atLeast, complete ? 0 : own.atLeast);
  // Members that are groups may be any number, but together they are no more than the whole that is stated.
  const atMost = complete ? listed.atMost : Math.max(own.atMost, atLeast);
  const groups = atMost === atLeast ? 0 : listed.groups;
  const about = own.about && own.atLeast > listed.atLeast;
  return { atLeast, atMost, about: about || listed.about, groups };
}

/** What a record counts by itself: one, or what its count says. */
function ownSum(count: unknown): Sum {
  if (count === undefined) return { atLeast: 1, atMost: 1, about: false, groups: 0 };
  const { stated, atLeast, atMost, about } = fieldsOf(count);
  const exact = countOf(stated);
  if (exact !== undefined) return { atLeast: exact, atMost: exact, about: about === true, groups: 0 };
  return { atLeast: countOf(atLeast) ?? 1, atMost: countOf(atMost) ?? Infinity, about: false, groups: 1 };
}

/** Adds a sum to the sum of its strength. */
export function merge(sums: Map<Strength, Sum>, strength: Strength, sum: Sum): void {
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
