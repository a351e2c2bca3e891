import { datasetHeader, schemas, type RecordType } from '../models/dataset.js';
import { RECORD_TYPES } from '../models/lists.js';
import { collectorOf, type FoundReference } from './references.js';

const headerCollector = collectorOf(datasetHeader.meta);
const collectors = new Map(RECORD_TYPES.map((type) => [type, collectorOf(schemas[type].meta)]));

/** The references in the header of a file. */
export function referencesOfHeader(header: Readonly<Record<string, unknown>>): FoundReference[] {
  const found: FoundReference[] = [];
  headerCollector?.(header, [], found);
  return found;
}

/** The references in a record that its schema accepts. */
export function referencesOf(type: RecordType, record: unknown): FoundReference[] {
  const found: FoundReference[] = [];
  collectors.get(type)?.(record, [], found);
  return found;
}
