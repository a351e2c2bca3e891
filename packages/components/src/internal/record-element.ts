import type { TemplateResult } from 'lit';
import { isPlainObject, type CardLocale, type DatasetIndex, type RecordLocale } from '@comity/core/view';
import { property } from './property.js';
import { StatefulElement, typeName, type ViewWithProblems } from './stateful-element.js';

export type { ElementState } from './stateful-element.js';

/**
 * An element that shows one record. The record comes from, in this order: the property `record` (with `data`
 * for the names in it), a child `<script type="application/json">` with a small file, the file behind `src` with
 * `record-id`, or `record-id` inside `<comity-dataset>`. Whatever the page gives, nothing throws: bad data is one card with a message.
 */
export abstract class RecordElement<
  R,
  V extends ViewWithProblems,
  L extends CardLocale = RecordLocale,
> extends StatefulElement<L> {
  /** The record to show. */
  @property({ attribute: false }) record: R | undefined;
  /** The id of the record in the dataset; absent: the first of its type in the element's own data. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** Level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  /** The type of record that the element shows. */
  protected abstract readonly type: 'agreement' | 'outcome' | 'route' | 'visit';
  protected abstract view(record: R, index: DatasetIndex, locale: L): V;
  protected abstract template(view: V, locale: L): TemplateResult;

  /** What of its fields shows that an object is a record of the type. */
  protected readonly tellingField: string = 'kind';

  protected override get overridesChild(): boolean {
    return this.record !== undefined;
  }

  protected override compose(texts: L): TemplateResult {
    const found = this.findRecord();
    if (found === undefined) return this.without(texts);
    const { record, index } = found;
    if (!isPlainObject(record)) {
      this.warnOnce(
        `expected ${/^[aeiou]/.test(this.type) ? 'an' : 'a'} ${this.type} record, got ${typeName(record)}.`,
      );
      return record === null ? this.empty(texts) : this.fail('not-a-record', typeName(record), texts);
    }
    const telling = record[this.tellingField];
    if (typeof telling !== 'string' && !Array.isArray(telling)) {
      this.warnOnce(`the record has no "${this.tellingField}", so it is no ${this.type}.`);
      return this.fail('not-a-record', this.tellingField, texts);
    }
    const view = this.view(record as R, index, texts);
    return this.showView(view, this.template(view, texts), texts);
  }

  /** The record with the names around it, or undefined when there is none to show yet. */
  private findRecord(): { record: unknown; index: DatasetIndex } | undefined {
    if (this.record !== undefined) {
      return this.surroundingStatus === 'loading' ? undefined : { record: this.record, index: this.index };
    }
    const child = this.childValue;
    if (child !== undefined && !isPlainObject(child)) return { record: child, index: this.index };
    const own = this.ownDataset;
    const index = own ?? this.surroundingIndex;
    if (index === undefined) return undefined;
    const record =
      this.recordId === undefined ? own?.all(this.type)[0] : index.find(this.type, this.recordId);
    if (record !== undefined) return { record, index };
    if (this.recordId !== undefined)
      this.warnOnce(`there is no ${this.type} with the id "${this.recordId}".`);
    return undefined;
  }
}
