import type { Dataset } from '@comity/core';
import { isPlainObject, type DatasetIndex, type RowView } from '@comity/core/view';
import { csv } from '../internal/csv.js';

const HEADS = [
  'id',
  'kind',
  'title',
  'date',
  'date_of',
  'parties',
  'sectors',
  'strength',
  'status',
  'summary',
] as const;

/** Rows as a table with codes for machines and names as they are shown. */
export function rowsAsCsv(views: readonly RowView[]): string {
  return csv([HEADS, ...views.map(cellsOf)]);
}

function cellsOf(view: RowView): (string | undefined)[] {
  const { id, kind, title, when, date, parties, sectors, strength, status, summary } = view;
  return [
    id,
    kind.code,
    title.text,
    date,
    date === undefined ? undefined : when.name,
    parties.map(({ text }) => text).join('; '),
    sectors.map(({ code }) => code).join('; '),
    strength?.code,
    status,
    summary,
  ];
}

/** The lists of a file that records are in, by the key under which `DatasetIndex` knows them. */
const LISTS = {
  source: 'sources',
  party: 'parties',
  person: 'people',
  place: 'places',
  visit: 'visits',
  agreement: 'agreements',
  outcome: 'outcomes',
  project: 'projects',
  route: 'routes',
  body: 'bodies',
  claim: 'claims',
  sector: 'sectors',
} as const;

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isPlainObject(value) ? Object.values(value) : [];
}

/** A file with these records, and with all that they lead to by their ids: it can be shown and checked by itself. */
export function recordsAsDataset(
  type: 'agreement' | 'visit',
  records: readonly object[],
  index: DatasetIndex,
): Dataset {
  const kept = new Map<string, Set<object>>([[LISTS[type], new Set(records)]]);
  const open: unknown[] = [...records, index.dataset.source];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'string') {
      open.push(...partsOf(value));
      continue;
    }
    const found = index.get(value);
    if (found === undefined) continue;
    const name = LISTS[found.type];
    const list = kept.get(name) ?? new Set<object>();
    kept.set(name, list);
    if (list.has(found.record)) continue;
    list.add(found.record);
    open.push(found.record);
  }
  const head = Object.entries(index.dataset).filter(([, value]) => !Array.isArray(value));
  const lists = [...kept].map(([name, entries]) => [name, [...entries]]);
  return Object.fromEntries([...head, ...lists]) as Dataset;
}
