import type { Dataset } from '@comity/core';
import { indexDataset, isPlainObject, type DatasetIndex } from '@comity/core/view';

const NO_DATASET: Dataset = { comity: '1' };
const indexes = new WeakMap<object, DatasetIndex>();

/** Many elements share one dataset: it is indexed once. What is no object is an empty dataset. */
export function indexed(dataset: unknown): DatasetIndex {
  const known: Dataset = isPlainObject(dataset) ? (dataset as unknown as Dataset) : NO_DATASET;
  let index = indexes.get(known);
  if (index === undefined) {
    index = indexDataset(known);
    indexes.set(known, index);
  }
  return index;
}
