import type { DatasetIndex } from '../dataset/index-dataset.js';
import type { Agreement } from '../models/agreement.js';

/** The agreement itself, then its group, then the group's group; a circle ends where it closes. */
export function* withGroups(agreement: Agreement, index: DatasetIndex | undefined): Generator<Agreement> {
  const seen = new Set<Agreement>();
  let current: Agreement | undefined = agreement;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    yield current;
    current = index?.find('agreement', current.partOf);
  }
}
