import { property, state } from 'lit/decorators.js';
import type { Dataset } from '@comity/core';
import { indexDataset, isPlainObject, type DatasetIndex } from '@comity/core/view';
import { ComityElement } from './base-element.js';
import { DatasetRequest } from './dataset-context.js';

/** An element that takes names from a dataset: its own, or that of the `<comity-dataset>` around it. */
export abstract class DataElement extends ComityElement {
  /** The dataset that names come from; absent: that of the `<comity-dataset>` around the element. */
  @property({ attribute: false }) data: Dataset | undefined;

  @state() private surrounding: DatasetIndex | undefined;

  private readonly request = new DatasetRequest(this, (index) => {
    this.surrounding = index;
  });

  /** What HTML says it is: the `data-` attributes. Only assigning has a meaning of its own. */
  override get dataset(): DOMStringMap {
    return super.dataset;
  }

  /** Assigning a dataset is assigning `data`: it can be read there, since `dataset` belongs to HTML. */
  override set dataset(value: Dataset | DOMStringMap | undefined) {
    this.data = value as Dataset | undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.request.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.stop();
  }

  /** The element's own dataset, ready for use; undefined when it has none. */
  protected get ownIndex(): DatasetIndex | undefined {
    return this.data === undefined || this.data === null ? undefined : indexed(this.data);
  }

  /** The dataset around the element; undefined while there is none. */
  protected get surroundingIndex(): DatasetIndex | undefined {
    return this.surrounding;
  }

  /** Wherever names come from; an empty dataset when they come from nowhere. */
  protected get index(): DatasetIndex {
    return this.ownIndex ?? this.surrounding ?? indexed(NO_DATASET);
  }
}

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
