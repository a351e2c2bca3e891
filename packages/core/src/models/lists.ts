import type { RecordType } from './dataset.js';

/** The name of the list in the file that holds each type of record, in the order of the file. */
export const LISTS = {
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
} as const satisfies Record<RecordType, string>;

export const RECORD_TYPES = Object.keys(LISTS) as RecordType[];

/** The field that holds the id of a record of this type: a sector is known by its code. */
export function idFieldOf(type: RecordType): 'id' | 'code' {
  return type === 'sector' ? 'code' : 'id';
}
