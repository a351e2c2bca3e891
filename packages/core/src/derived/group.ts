import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Agreement } from '../models/agreement.js';
import { isPlainObject } from '../schema/plain-object.js';

/** The agreement itself, then its group, then the group's group; a circle ends where it closes. Nothing for no record. */
export function* withGroups(agreement: Agreement, index: DatasetIndex | undefined): Generator<Agreement> {
  const seen = new Set<Agreement>();
  let current: Agreement | undefined = isPlainObject(agreement) ? agreement : undefined;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    yield current;
    current = index?.find('agreement', current.partOf);
  }
}
