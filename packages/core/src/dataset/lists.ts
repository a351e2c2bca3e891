import { LISTS, RECORD_TYPES } from '../models/lists.js';
import type { RecordType } from '../models/dataset.js';

/** The type of the records in the list of each name. */
export const TYPE_OF_LIST: ReadonlyMap<string, RecordType> = new Map(
  RECORD_TYPES.map((type) => [LISTS[type], type]),
);

/** True for the name of a type of record. */
export function isRecordType(value: unknown): value is RecordType {
  return typeof value === 'string' && Object.hasOwn(LISTS, value);
}
