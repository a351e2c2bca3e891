import {
  countAgreements,
  countOutcomes,
  indexDataset,
  RECORD_TYPES,
  STRENGTHS,
  type Dataset,
  type DatasetIndex,
  type RecordType,
  type Strength,
  type Tally,
} from '@comity/core';
import { earliestDay, latestDay } from '@comity/core/dates';
import { knowledgeOf, knowledgeOfDate, type Completeness } from './completeness.js';

/** How often each code or year is met, the most frequent first. */
export type Counts = Readonly<Record<string, number>>;

/** What is in a dataset. */
export interface Description {
  readonly title?: unknown;
  readonly language: string;
  readonly licence?: unknown;
  readonly records: Readonly<Partial<Record<RecordType, number>>>;
  readonly visitKinds: Counts;
  /** By the year in which they began; `unknown` when no source says it. */
  readonly visitYears: Counts;
  readonly agreementKinds: Counts;
  /** By the year of signature. */
  readonly agreementYears: Counts;
  readonly outcomeKinds: Counts;
  /** What was signed, agreed, decided and raised; never added up. */
  readonly strengths: Readonly<Record<Strength, Tally>>;
  readonly sectors: Counts;
  readonly countries: Counts;
  readonly completeness: readonly Completeness[];
}

/** What is known of the records of a type is told by these fields; dates are told apart. */
const FIELDS: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  visit: ['kind', 'startDate', 'endDate', 'visitors', 'hosts', 'destinations', 'citations'],
  agreement: ['kind', 'title', 'parties', 'signedOn', 'entryIntoForce', 'sectors', 'citations'],
  outcome: ['kind', 'parties', 'sectors', 'citations'],
};
const DATES = new Set(['startDate', 'endDate', 'signedOn', 'entryIntoForce']);

type Fields = Readonly<Record<string, unknown>>;

/** Counts what is in a dataset. */
export function describeDataset(dataset: Dataset): Description {
  const index = indexDataset(dataset);
  const all = (type: RecordType): readonly Fields[] => index.all(type) as unknown as readonly Fields[];
  const { title, licence } = dataset;
  return {
    ...(title === undefined ? {} : { title }),
    language: index.language,
    ...(licence === undefined ? {} : { licence }),
    records: Object.fromEntries(
      RECORD_TYPES.map((type) => [type, index.all(type).length]).filter(([, count]) => count !== 0),
    ) as Description['records'],
    visitKinds: countBy(all('visit'), ({ kind }) => [kind]),
    visitYears: byYear(all('visit'), 'startDate'),
    agreementKinds: countBy(all('agreement'), ({ kind }) => [kind]),
    agreementYears: byYear(all('agreement'), 'signedOn'),
    outcomeKinds: countBy(all('outcome'), ({ kind }) => [kind]),
    strengths: strengthsOf(index),
    sectors: countBy([...all('agreement'), ...all('outcome')], sectorsOf),
    countries: countBy([...all('visit'), ...all('agreement')], countriesOf),
    completeness: (Object.keys(FIELDS) as RecordType[]).flatMap((type) =>
      completenessOf(type, all(type), dataset),
    ),
  };
}

function strengthsOf(index: DatasetIndex): Description['strengths'] {
  const agreements = countAgreements(index);
  const outcomes = countOutcomes(index);
  // An outcome is decided or raised and never signed: nothing is added up that is not the same.
  return Object.fromEntries(
    STRENGTHS.map((strength) => {
      const [a, o] = [agreements[strength], outcomes[strength]];
      const atMost = a.atMost === undefined || o.atMost === undefined ? undefined : a.atMost + o.atMost;
      return [
        strength,
        {
          atLeast: a.atLeast + o.atLeast,
          ...(atMost === undefined ? {} : { atMost }),
          about: a.about || o.about,
          mayOverlap: a.mayOverlap || o.mayOverlap,
        },
      ];
    }),
  ) as Description['strengths'];
}

function countBy(records: readonly Fields[], keysOf: (record: Fields) => readonly unknown[]): Counts {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      if (typeof key === 'string') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

function byYear(records: readonly Fields[], field: string): Counts {
  const counts = countBy(records, (record) => [yearOf(record[field])]);
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The year of a date, when it is one and the same from its first to its last day. */
function yearOf(date: unknown): string {
  if (typeof date !== 'string') return 'unknown';
  const first = earliestDay(date)?.slice(0, 4);
  return first !== undefined && latestDay(date)?.startsWith(first) === true ? first : 'unknown';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function sectorsOf({ sectors }: Fields): readonly unknown[] {
  return listOf(sectors).map((sector) =>
    typeof sector === 'string' ? sector : (sector as { code?: unknown } | null)?.code,
  );
}

/** The countries that are named by their codes among the parties and the places that were visited. */
function countriesOf({ parties, origin, destinations }: Fields): readonly string[] {
  return [parties, origin, destinations]
    .flatMap(listOf)
    .map((link) => (typeof link === 'string' ? link : (link as { party?: unknown } | null)?.party))
    .filter(
      (reference): reference is string => typeof reference === 'string' && /^[A-Z]{2}$/.test(reference),
    );
}

function completenessOf(type: RecordType, records: readonly Fields[], dataset: Dataset): Completeness[] {
  if (records.length === 0) return [];
  return (FIELDS[type] ?? []).map((field) => {
    const entry: Completeness = { field: `${type}.${field}`, complete: 0, partial: 0, unknown: 0 };
    for (const record of records) {
      const value = record[field] ?? (field === 'citations' ? dataset.source : undefined);
      entry[DATES.has(field) ? knowledgeOfDate(value) : knowledgeOf(value)]++;
    }
    return entry;
  });
}
