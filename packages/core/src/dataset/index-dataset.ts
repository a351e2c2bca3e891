import { isPlainObject } from '../schema/plain-object.js';
import { fieldsOf, listOf, textOf } from '../schema/unchecked.js';
import { idFieldOf, LISTS, RECORD_TYPES } from '../models/lists.js';
import type { AnyRecord, Dataset, RecordType, RecordTypes } from '../models/dataset.js';
import type { Agreement } from '../models/agreement.js';
import type { Meeting, Visit } from '../models/visit.js';

/** A record with the name of its type. */
export type TypedRecord = { [T in RecordType]: { type: T; record: RecordTypes[T] } }[RecordType];

/** A meeting with the visit that it belongs to. */
export interface MeetingEntry {
  meeting: Meeting;
  visit: Visit;
}

/** A dataset with its records found by id. It does not follow later changes of the dataset: index it anew. */
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
 *
 * Each part of the index is made when something is asked of it for the first time.
 */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const source = fieldsOf(dataset);
  const byType = new Map(RECORD_TYPES.map((type) => [type, recordsIn(source[LISTS[type]])]));
  const all = <T extends RecordType>(type: T): readonly RecordTypes[T][] =>
    byType.get(type) as unknown as readonly RecordTypes[T][];
  const ids = new Ids(byType);
  const byGroup = once(() => groupBy(all('agreement'), 'partOf'));
  const byVisit = once(() => ({
    agreements: groupBy(all('agreement'), 'visit', visitsOf(all('agreement'), ids)),
    outcomes: groupBy(all('outcome'), 'visit'),
  }));
  const meetings = once(() => meetingsOf(all('visit')));

  return {
    dataset: source as unknown as Dataset,
    language: textOf(source.language) ?? 'en',
    get: (id) => ids.get(id),
    find: (type, id) => ids.find(type, id),
    all,
    meeting: (id) => meetings().get(id),
    ofVisit: (visitId) => ({
      agreements: byVisit().agreements.get(visitId) ?? [],
      outcomes: byVisit().outcomes.get(visitId) ?? [],
    }),
    membersOf: (groupId) => byGroup().get(groupId) ?? [],
  };
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The records by their ids, type by type in the order of the file: whoever asks for a party needs no agreement. */
class Ids {
  private readonly byId = new Map<string, TypedRecord>();
  /** How many types are in the map. */
  private known = 0;

  constructor(private readonly byType: ReadonlyMap<RecordType, readonly AnyRecord[]>) {}

  get(id: string): TypedRecord | undefined {
    let found = this.byId.get(id);
    while (found === undefined && this.known < RECORD_TYPES.length) {
      this.learn();
      found = this.byId.get(id);
    }
    return found;
  }

  find<T extends RecordType>(type: T, id: unknown): RecordTypes[T] | undefined {
    if (typeof id !== 'string' || this.byType.get(type)?.length === 0) return undefined;
    // What comes later in the file cannot take the id of what comes before.
    while (this.known <= RECORD_TYPES.indexOf(type)) this.learn();
    const found = this.byId.get(id);
    return found?.type === type ? (found.record as RecordTypes[T]) : undefined;
  }

  private learn(): void {
    const type = RECORD_TYPES[this.known++] as RecordType;
    const field = idFieldOf(type);
    for (const record of this.byType.get(type) as readonly AnyRecord[]) {
      const id = fieldOf(record, field);
      if (typeof id === 'string' && !this.byId.has(id)) this.byId.set(id, { type, record } as TypedRecord);
    }
  }
}

function recordsIn(list: unknown): AnyRecord[] {
  return listOf(list).filter((entry): entry is AnyRecord => isPlainObject(entry));
}

/**
 * A field of a record by its name. Records have ever other fields: an engine that is asked for this or that name here
 * gives up guessing where it stands, and so is several times as fast as with `record.partOf`.
 */
function fieldOf(record: AnyRecord, field: string): unknown {
  return (record as unknown as Record<string, unknown>)[field];
}

/** The visit of each member of a group, which it has from its group when it names none. Circles of groups end. */
function visitsOf(agreements: readonly Agreement[], ids: Ids): ReadonlyMap<AnyRecord, string | undefined> {
  const visits = new Map<AnyRecord | undefined, string | undefined>();
  for (const agreement of agreements) {
    // Nearly all are in no group.
    if (fieldOf(agreement, 'partOf') === undefined) continue;
    const way: Agreement[] = [];
    let current: Agreement | undefined = agreement;
    let visit: string | undefined;
    while (current !== undefined && !visits.has(current)) {
      visit = textOf(current.visit);
      // Known from here on, if only as none: that ends a circle.
      visits.set(current, visit);
      if (visit !== undefined) break;
      way.push(current);
      current = ids.find('agreement', current.partOf);
    }
    visit ??= visits.get(current);
    for (const record of way) visits.set(record, visit);
  }
  return visits as ReadonlyMap<AnyRecord, string | undefined>;
}

/** The records by the text in one of their fields; what is `known` of a record goes before. */
function groupBy<T extends AnyRecord>(
  records: readonly T[],
  field: string,
  known?: ReadonlyMap<AnyRecord, string | undefined>,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = known?.get(record) ?? textOf(fieldOf(record, field));
    if (key === undefined) continue;
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
