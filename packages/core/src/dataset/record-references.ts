import { datasetHeader, schemas, type RecordType } from '../models/dataset.js';
import { RECORD_TYPES } from '../models/lists.js';
import { walkerOf, type FoundReference } from './references.js';

const headerWalker = walkerOf(datasetHeader.meta);
const walkers = new Map(RECORD_TYPES.map((type) => [type, walkerOf(schemas[type].meta)]));

/** Whether a reference leads to something. */
type Resolves = (value: string, targets: readonly string[]) => boolean;

/** The references in the header of a file that lead nowhere. */
export function danglingInHeader(
  header: Readonly<Record<string, unknown>>,
  resolves: Resolves,
): FoundReference[] {
  return dangling(headerWalker, header, resolves);
}

/** The references that lead nowhere in a record that its schema accepts. */
export function danglingIn(type: RecordType, record: unknown, resolves: Resolves): FoundReference[] {
  return dangling(walkers.get(type), record, resolves);
}

function dangling(walk: ReturnType<typeof walkerOf>, value: unknown, resolves: Resolves): FoundReference[] {
  const found: FoundReference[] = [];
  walk?.(value, [], (reference, targets, path) => {
    if (!resolves(reference, targets)) found.push({ value: reference, targets, path: [...path] });
  });
  return found;
}
