import {
  idFieldOf,
  indexDataset,
  LISTS,
  RECORD_TYPES,
  type Dataset,
  type DatasetIndex,
  type RecordType,
  type TypedRecord,
} from '@comity/core';
import { earliestDay, latestDay } from '@comity/core/dates';
import type { Language } from '../words/words.js';

/** What a site is made of. */
export interface Site {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  /** Languages of the pages; those of the first lie at the top. */
  readonly languages: readonly Language[];
  /** Where the site will be, without a slash at the end; absent when nobody said it. */
  readonly url?: string;
  readonly title: string;
  readonly today: string;
  readonly records: readonly SiteRecord[];
  readonly byId: ReadonlyMap<string, SiteRecord>;
}

/** A record that has a page. */
export interface SiteRecord {
  readonly entry: TypedRecord;
  readonly type: RecordType;
  readonly id: string;
  /** Its page from the top of a language: `visits/almaty-2025.html`. */
  readonly path: string;
  /** As the data has it; of an agreement or outcome without one, that of its visit. */
  readonly date?: string;
  /** The year of the date, when it is one and the same. */
  readonly year?: string;
  /** The records that it names, and those that name it. */
  readonly related: Set<SiteRecord>;
}

type Fields = Readonly<Record<string, unknown>>;

export interface SiteOptions {
  readonly languages: readonly Language[];
  readonly url?: string;
  readonly title: string;
  readonly today: string;
}

/** The types of records in the order of pages: first what happened, then who and what took part. */
export const TYPES_IN_ORDER: readonly RecordType[] = [
  'visit',
  'agreement',
  'outcome',
  'project',
  'route',
  'body',
  'person',
  'party',
  'place',
  'claim',
  'sector',
  'source',
];

/** Gives every record its page, and finds out which belong together. */
export function makeSite(dataset: Dataset, options: SiteOptions): Site {
  const index = indexDataset(dataset);
  const byId = new Map<string, SiteRecord>();
  for (const type of RECORD_TYPES) {
    for (const record of index.all(type)) {
      const id = (record as unknown as Fields)[idFieldOf(type)];
      if (typeof id !== 'string' || byId.has(id)) continue;
      byId.set(id, siteRecord({ type, record } as TypedRecord, id, index));
    }
  }
  for (const record of byId.values()) {
    for (const id of textsIn(record.entry.record)) {
      const other = byId.get(id) ?? byId.get(index.meeting(id)?.visit.id ?? '');
      if (other === undefined || other === record) continue;
      record.related.add(other);
      other.related.add(record);
    }
  }
  return { dataset, index, ...options, byId, records: [...byId.values()] };
}

function siteRecord(entry: TypedRecord, id: string, index: DatasetIndex): SiteRecord {
  const { type } = entry;
  const date = dateOf(entry, index);
  const first = date === undefined ? undefined : earliestDay(date)?.slice(0, 4);
  const isOneYear = date !== undefined && first !== undefined && latestDay(date)?.startsWith(first) === true;
  return {
    entry,
    type,
    id,
    path: `${LISTS[type]}/${id}.html`,
    ...(date === undefined ? {} : { date }),
    ...(isOneYear ? { year: first } : {}),
    related: new Set(),
  };
}

function dateOf({ type, record }: TypedRecord, index: DatasetIndex): string | undefined {
  if (type === 'visit') return record.startDate;
  if (type === 'agreement')
    return record.signedOn ?? index.find('visit', record.visit)?.startDate ?? record.entryIntoForce;
  return type === 'outcome' ? index.find('visit', record.visit)?.startDate : undefined;
}

/** All texts in a value that could be ids. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/^[a-z0-9-]{1,200}$/.test(value)) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part);
  }
}

/** The folder of a language, from the top of the site, with a slash at its end. */
export function folderOf({ languages }: Pick<Site, 'languages'>, language: Language): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** The same record, newest first; those without a date last. */
export function newestFirst(a: SiteRecord, b: SiteRecord): number {
  const [x, y] = [sortDay(a), sortDay(b)];
  if (x !== y) return x < y ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function sortDay({ date }: SiteRecord): string {
  return date === undefined ? '' : (earliestDay(date) ?? '');
}
