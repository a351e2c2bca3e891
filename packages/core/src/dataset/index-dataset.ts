import { fieldsOf, isPlainObject, listOf, textOf } from '../schema/index.js';
import { idFieldOf, LISTS, RECORD_TYPES } from '../models/lists.js';
import type { AnyRecord, Dataset, RecordType, RecordTypes } from '../models/dataset.js';
import type { Meeting, Visit } from '../models/visit.js';

/** A record with the name of its type. */
export type TypedRecord = { [T in RecordType]: { type: T; record: RecordTypes[T] } }[RecordType];

/** A meeting with the visit that it belongs to. */
export interface MeetingEntry {
  meeting: Meeting;
  visit: Visit;
}

/** A dataset with its records found by id. Built once; it does not follow later changes of the dataset. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  /** Tag of the language of bare strings. */
  readonly language: string;
  /** The record with this id, whatever its type. */
  get(id: string): TypedRecord | undefined;
  /** The record of this type with this id. */
  find<T extends RecordType>(type: T, id: unknown): RecordTypes[T] | undefined;
  /** All records of a type, in the order of the file. */
  all<T extends RecordType>(type: T): readonly RecordTypes[T][];
  meeting(id: string): MeetingEntry | undefined;
  /** The agreements and outcomes of a visit, members of its groups included. */
  ofVisit(visitId: string): {
    agreements: readonly RecordTypes['agreement'][];
    outcomes: readonly RecordTypes['outcome'][];
  };
  /** The agreements that name this one as their group. */
  membersOf(groupId: string): readonly RecordTypes['agreement'][];
}

/**
 * Makes the records of a dataset known by their ids. It takes whatever it is given: what is no list, no object or
 * has no id is passed over, and of two records with one id the first counts. It never throws on plain data.
 */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const source = fieldsOf(dataset);
  const byId = new Map<string, TypedRecord>();
  const byType = new Map<RecordType, AnyRecord[]>();
  for (const type of RECORD_TYPES) {
    const records = recordsIn(source[LISTS[type]]);
    byType.set(type, records);
    for (const record of records) {
      const id: unknown = (record as unknown as Record<string, unknown>)[idFieldOf(type)];
      if (typeof id === 'string' && !byId.has(id)) byId.set(id, { type, record } as TypedRecord);
    }
  }
  const all = <T extends RecordType>(type: T): readonly RecordTypes[T][] =>
    byType.get(type) as unknown as readonly RecordTypes[T][];

  const visits = visitsOf(all('agreement'), byId);
  const agreements = groupBy(all('agreement'), (agreement) =>
    // Nearly all are in no group.
    agreement.partOf === undefined ? textOf(agreement.visit) : visits.get(agreement),
  );
  const outcomes = groupBy(all('outcome'), (outcome) => outcome.visit);
  const members = groupBy(all('agreement'), (agreement) => agreement.partOf);
  const meetings = meetingsOf(all('visit'));

  return {
    dataset: source as unknown as Dataset,
    language: textOf(source.language) ?? 'en',
    get: (id) => byId.get(id),
    find: <T extends RecordType>(type: T, id: unknown) => {
      const found = typeof id === 'string' ? byId.get(id) : undefined;
      return found?.type === type ? (found.record as RecordTypes[T]) : undefined;
    },
    all,
    meeting: (id) => meetings.get(id),
    ofVisit: (visitId) => ({
      agreements: agreements.get(visitId) ?? [],
      outcomes: outcomes.get(visitId) ?? [],
    }),
    membersOf: (groupId) => members.get(groupId) ?? [],
  };
}

function recordsIn(list: unknown): AnyRecord[] {
  return listOf(list).filter((entry): entry is AnyRecord => isPlainObject(entry));
}

/** The visit of each member of a group, which it has from its group when it names none. Circles of groups end. */
function visitsOf(
  agreements: readonly RecordTypes['agreement'][],
  byId: ReadonlyMap<string, TypedRecord>,
): Map<unknown, string | undefined> {
  const visits = new Map<unknown, string | undefined>();
  for (const agreement of agreements) {
    if (agreement.partOf === undefined) continue;
    const way: unknown[] = [];
    let current: RecordTypes['agreement'] | undefined = agreement;
    let visit: string | undefined;
    while (current !== undefined && !visits.has(current)) {
      visit = textOf(current.visit);
      // Known from here on, if only as none: that ends a circle.
      visits.set(current, visit);
      if (visit !== undefined) break;
      way.push(current);
      const group: TypedRecord | undefined = byId.get(textOf(current.partOf) ?? '');
      current = group?.type === 'agreement' ? group.record : undefined;
    }
    visit ??= visits.get(current);
    for (const record of way) visits.set(record, visit);
  }
  return visits;
}

function groupBy<T>(records: readonly T[], keyOf: (record: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (typeof key !== 'string') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

function meetingsOf(visits: readonly Visit[]): Map<string, MeetingEntry> {
  const found = new Map<string, MeetingEntry>();
  for (const visit of visits) {
    for (const entry of listOf(visit.meetings)) {
      const id = textOf(fieldsOf(entry).id);
      if (id !== undefined && !found.has(id)) found.set(id, { meeting: entry as Meeting, visit });
    }
  }
  return found;
}
