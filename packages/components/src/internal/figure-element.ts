import type { CSSResultGroup, TemplateResult } from 'lit';
import { isPlainObject, type DatasetIndex, type FigureLocale, type FigureView } from '@comity/core/view';
import { figureWords } from './figure-words.js';
import { figureStyles } from './figure.styles.js';
import { property } from './property.js';
import { StatefulElement, typeName } from './stateful-element.js';

/**
 * An element that shows a whole dataset: a chart, a table, a timeline. The dataset comes from the property `data`,
 * a child `<script type="application/json">`, the file behind `src`, or the `<comity-dataset>` around the element.
 */
export abstract class FigureElement<V extends FigureView> extends StatefulElement<FigureLocale> {
  static override styles: CSSResultGroup = [StatefulElement.styles, figureStyles];

  /** Level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;
  /** A heading of the page's own; absent: what the numbers are, in the language of the page. */
  @property() caption: string | undefined;

  protected override readonly vocabulary = figureWords;

  private last: { index: DatasetIndex; texts: FigureLocale; key: string; view: V } | undefined;

  protected abstract view(index: DatasetIndex, locale: FigureLocale): V;
  /** What of the element's own properties its view depends on. */
  protected abstract viewKey(): string;
  protected abstract template(view: V, locale: FigureLocale): TemplateResult;
  /** True when there is nothing to draw. */
  protected abstract isEmpty(view: V): boolean;

  protected override get overridesChild(): boolean {
    return this.data !== undefined && this.data !== null;
  }

  protected override compose(texts: FigureLocale): TemplateResult {
    const given: unknown = this.data ?? this.childValue;
    if (given !== undefined && !isPlainObject(given)) {
      this.warnOnce(`expected a dataset, got ${typeName(given)}.`);
      return this.fail('not-a-dataset', typeName(given), texts);
    }
    const index = this.ownDataset ?? this.surroundingIndex;
    if (index === undefined) return this.without(texts);
    const view = this.viewOf(index, texts);
    if (this.isEmpty(view)) return this.empty(texts);
    const own =
      typeof this.caption === 'string' && this.caption.trim() !== '' ? { text: this.caption } : view.title;
    const titled = { ...view, title: own };
    return this.showView(titled, this.template(titled, texts), texts);
  }

  /** Counting a register takes longer than drawing it, so it is done only when something has changed. */
  private viewOf(index: DatasetIndex, texts: FigureLocale): V {
    const key = this.viewKey();
    const { last } = this;
    if (last?.index === index && last.texts === texts && last.key === key) return last.view;
    const view = this.view(index, texts);
    this.last = { index, texts, key, view };
    return view;
  }
}
