import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Agreement } from '../models/agreement.js';
import type { Outcome } from '../models/outcome.js';
import { membersByGroup, merge, withMembers, type CountScope, type Members, type Sum } from './count.js';
import { agreementStrength, outcomeStrength, type Strength } from './strength.js';

/** How many there are under one key, as far as that is known. */
export interface KeyTally {
  readonly atLeast: number;
  /** Absent when there may be any number more. */
  readonly atMost?: number;
  /** A number that went into it is approximate. */
  readonly about: boolean;
  /** A group of documents is spread over several keys, and nobody knows how many of them stand here. */
  readonly some: boolean;
  /** Several groups that are known only as groups were added, and a document may be in two of them. */
  readonly mayOverlap: boolean;
}

/** The tallies of each key by strength; a strength without any is absent. */
export type KeyTallies = ReadonlyMap<string, ReadonlyMap<Strength, KeyTally>>;

export interface CountByOptions extends CountScope {
  /** Under which keys an agreement stands; it counts once under each. */
  readonly keysOf: (agreement: Agreement) => readonly string[];
  /** The documents of a group may be divided among its keys (sectors); absent: each has all of them (parties). */
  readonly spreads?: boolean;
  /** Under which keys an outcome stands; absent: outcomes are not counted. */
  readonly outcomeKeysOf?: (outcome: Outcome) => readonly string[];
}

/**
 * Counts agreements by strength under keys such as sectors, years or parties. What has members is counted by its
 * members; what its own number exceeds them by stands under the keys of the group itself. An agreement with several
 * keys stands under each, so the keys do not add up.
 */
export function countBy(index: DatasetIndex, options: CountByOptions): KeyTallies {
  const table = new Map<string, Map<Strength, Sum & { some?: true }>>();
  const add = (key: string, strength: Strength, sum: Sum, some: boolean): void => {
    let row = table.get(key);
    if (row === undefined) table.set(key, (row = new Map<Strength, Sum>()));
    merge(row, strength, some ? SOME : sum);
    const total = row.get(strength);
    if (some && total !== undefined) total.some = true;
  };
  for (const [strength, { keys, sum }] of partsOf(index, options)) {
    const each = keys.length > 1 ? new Set(keys) : keys;
    const some = options.spreads === true && sum.atMost !== 1 && new Set(keys).size > 1;
    for (const key of each) add(key, strength, sum, some);
  }
  for (const { strength, keys } of outcomesOf(index, options)) {
    for (const key of new Set(keys)) add(key, strength, ONE, false);
  }
  return new Map(
    [...table].map(([key, row]) => [key, new Map([...row].map(([strength, sum]) => [strength, tally(sum)]))]),
  );
}

const ONE: Readonly<Sum> = { atLeast: 1, atMost: 1, about: false, groups: 0 };
const SOME: Readonly<Sum> = { atLeast: 0, atMost: Infinity, about: false, groups: 0 };

function tally({ atLeast, atMost, about, groups, some = false }: Sum & { some?: boolean }): KeyTally {
  return { atLeast, ...(atMost === Infinity ? {} : { atMost }), about, some, mayOverlap: groups > 1 };
}

/** A number with the keys that it stands under. */
interface Part {
  readonly keys: readonly string[];
  readonly sum: Sum;
}

/** What an agreement and its members count in one strength. */
interface Whole {
  sum: Sum;
  parts: Part[];
  /** The one key of all its parts; undefined when they have several. */
  key: string | undefined;
}

type Wholes = Map<Strength, Whole>;

/** Every number once, by strength. */
function* partsOf(index: DatasetIndex, options: CountByOptions): Generator<[Strength, Part]> {
  const { visit, keysOf } = options;
  const agreements = visit === undefined ? index.all('agreement') : index.ofVisit(visit).agreements;
  const members = membersByGroup(agreements, index);
  for (const top of members.get(undefined) ?? []) {
    if (members.has(top)) {
      yield* partsOfGroup(top, members, index, keysOf);
      continue;
    }
    // Nearly all agreements of a register are alone, and are counted without more ado.
    const sum = withMembers(top, false);
    if (sum.atMost > 0) yield [agreementStrength(top, index), { keys: keysOf(top), sum }];
  }
}

function* partsOfGroup(
  top: Agreement,
  members: Members,
  index: DatasetIndex,
  keysOf: CountByOptions['keysOf'],
): Generator<[Strength, Part]> {
  const known = new Map<Agreement, Wholes>();
  for (const agreement of membersFirst(top, members)) {
    const wholes = together((members.get(agreement) ?? []).map((member) => known.get(member) as Wholes));
    const strength = agreementStrength(agreement, index);
    const keys = [...new Set(keysOf(agreement))];
    wholes.set(strength, withOwn(agreement, keys, members.has(agreement), wholes.get(strength)));
    known.set(agreement, wholes);
  }
  for (const [strength, { parts }] of known.get(top) as Wholes) {
    for (const part of parts) yield [strength, part];
  }
}

/** What the members of a group count. The longest list takes in the others, so that a long chain is read once. */
function together(all: readonly Wholes[]): Wholes {
  const joined: Wholes = new Map();
  for (const [strength, whole] of all.flatMap((wholes) => [...wholes])) {
    const before = joined.get(strength);
    if (before === undefined) {
      joined.set(strength, { ...whole });
      continue;
    }
    const sum = { ...before.sum };
    merge(new Map([[strength, sum]]), strength, whole.sum);
    const [longer, shorter] =
      before.parts.length < whole.parts.length ? [whole.parts, before.parts] : [before.parts, whole.parts];
    for (const part of shorter) longer.push(part);
    joined.set(strength, { sum, parts: longer, key: commonKey(before, whole) });
  }
  return joined;
}

/** What counts nothing has no say. */
function commonKey(one: Whole, other: Whole): string | undefined {
  if (one.parts.length === 0) return other.key;
  return other.parts.length === 0 || one.key === other.key ? one.key : undefined;
}

/** An agreement with its members: one number where all of them have one key, else what is beyond them apart. */
function withOwn(
  agreement: Agreement,
  keys: readonly string[],
  isGroup: boolean,
  listed: Whole | undefined,
): Whole {
  const key = keys.length === 1 ? keys[0] : undefined;
  const sum = withMembers(agreement, isGroup, listed?.sum);
  if (!isGroup || (listed !== undefined && key !== undefined && listed.key === key)) {
    return { sum, parts: sum.atMost > 0 ? [{ keys, sum }] : [], key };
  }
  const own = beyond(sum, listed?.sum, agreement);
  const parts = listed?.parts ?? [];
  if (own.atMost === 0) return { sum, parts, key: listed?.key };
  parts.push({ keys, sum: own });
  return { sum, parts, key: parts.length === 1 ? key : undefined };
}

/** A group and all in it, each member before its group. */
function membersFirst(top: Agreement, members: Members): Agreement[] {
  const records = [top];
  for (const record of records) for (const member of members.get(record) ?? []) records.push(member);
  return records.reverse();
}

/** How many of a group are none of its members. */
function beyond(whole: Sum, listed: Sum | undefined = NOTHING, { complete, count }: Agreement): Sum {
  const atLeast = Math.max(0, whole.atLeast - listed.atMost);
  // "At least none, at most any number" says nothing.
  const unbounded = whole.atMost === Infinity && atLeast === 0;
  if (complete === true || count === undefined || unbounded) return NOTHING;
  return { atLeast, atMost: Math.max(0, whole.atMost - listed.atLeast), about: whole.about, groups: 0 };
}

const NOTHING: Readonly<Sum> = { atLeast: 0, atMost: 0, about: false, groups: 0 };

function outcomesOf(
  index: DatasetIndex,
  { visit, outcomeKeysOf }: CountByOptions,
): { strength: Strength; keys: readonly string[] }[] {
  if (outcomeKeysOf === undefined) return [];
  const outcomes = visit === undefined ? index.all('outcome') : index.ofVisit(visit).outcomes;
  return outcomes.map((outcome) => ({ strength: outcomeStrength(outcome), keys: outcomeKeysOf(outcome) }));
}
