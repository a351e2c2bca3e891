import type { Dataset } from '@comity/core';
import type { DatasetIndex, SectorIndex, SectorLocale } from '@comity/core/view';
import { ComityElement } from './base-element.js';
import { DatasetRequest, type ProvidedDataset } from './dataset-context.js';
import { property, state } from './property.js';

/**
 * An element that takes names from a dataset: its own, or that of the `<comity-dataset>` around it. `Index` is what it
 * needs to find there.
 */
export abstract class DataElement<
  Words extends SectorLocale,
  Index extends SectorIndex = DatasetIndex,
> extends ComityElement<Words> {
  /** The dataset that names come from; absent: that of the `<comity-dataset>` around the element. */
  @property({ attribute: false }) data: Dataset | null | undefined;

  @state() private provided: ProvidedDataset | undefined;

  private readonly request = new DatasetRequest(this, (provided) => {
    this.provided = provided;
  });

  /** Makes a dataset ready for use; what is no dataset is an empty one. */
  protected abstract indexed(dataset: unknown): Index;

  /** What HTML says it is: the `data-` attributes. Only assigning has a meaning of its own. */
  override get dataset(): DOMStringMap {
    return super.dataset;
  }

  /** Assigning a dataset is assigning `data`: it can be read there, since `dataset` belongs to HTML. */
  override set dataset(value: Dataset | DOMStringMap | null | undefined) {
    this.data = value as Dataset | null | undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.request.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.stop();
    // Elsewhere on the page another dataset may be around it, or none.
    this.provided = undefined;
  }

  /** The element's own dataset, ready for use; undefined when it has none. */
  protected get ownIndex(): Index | undefined {
    return this.data === undefined || this.data === null ? undefined : this.indexed(this.data);
  }

  /** The dataset around the element; undefined while there is none. */
  protected get surroundingIndex(): DatasetIndex | undefined {
    return this.provided?.status === 'ready' ? this.provided.index : undefined;
  }

  /** How far the dataset around the element has come; undefined when there is none or when it is not needed. */
  protected get surroundingStatus(): ProvidedDataset['status'] | undefined {
    return this.ownIndex === undefined ? this.provided?.status : undefined;
  }

  /** Wherever names come from; an empty dataset when they come from nowhere. */
  protected get index(): Index {
    return this.ownIndex ?? (this.surroundingIndex as Index | undefined) ?? this.indexed(undefined);
  }
}
