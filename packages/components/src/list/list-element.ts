import type { FacetName } from '@comity/core/search';
import { html, isServer, type CSSResultGroup, type TemplateResult } from 'lit';
import { formatPercent, isPlainObject, type DatasetIndex, type ListLocale } from '@comity/core/view';
import { hasFallback } from '../internal/child-json.js';
import { heading } from '../internal/heading.js';
import { property } from '../internal/property.js';
import { StatefulElement, typeName } from '../internal/stateful-element.js';
import { words } from '../internal/words.js';
import type { ListView } from './list-view.js';
import { listWords } from './list-words.js';
import { laterListStyles, listStyles } from './list.styles.js';
import { SearchPreparation, type ListCode } from './preparation.js';

/** So many rows a page has. */
const PAGE = 50;

/**
 * A list of the records of one type: search, facets with counts, order, years, downloads. It draws its rows itself,
 * a screenful at first; 75,000 records stay fluid.
 */
export abstract class ListElement<R extends object> extends StatefulElement<ListLocale> {
  static override styles: CSSResultGroup = [StatefulElement.styles, listStyles, laterListStyles];

  /** Level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;
  /** A heading of the page's own; absent: the title of the dataset. */
  @property() caption: string | undefined;
  /** Address of the page of a record, with `{id}` in place of its id; absent: titles are no links. */
  @property({ attribute: 'href-template' }) hrefTemplate: string | undefined;
  /** The prefix under which the state stands in the address of the page; absent: it does not. */
  @property({ attribute: 'url-state' }) urlState: string | undefined;
  /** The day that counts as today, as `YYYY-MM-DD`; absent: the reader's. */
  @property() today: string | undefined;
  /** How many rows are drawn at a time. */
  @property({ attribute: 'page-size', type: Number }) pageSize = PAGE;

  /** The results; there as soon as there are some. */
  private view: ListView<R> | undefined;
  /** A server has drawn the place of what the page put inside: so does the first drawing. */
  private isTakingOver = isServer;
  private readonly preparation = new SearchPreparation(() => {
    this.requestUpdate();
  });

  protected override readonly vocabulary = listWords;
  /** The type of the records. */
  protected abstract readonly type: 'agreement' | 'visit';
  protected abstract readonly facets: readonly FacetName[];

  override connectedCallback(): void {
    this.isTakingOver = !this.hasUpdated && this.shadowRoot !== null;
    super.connectedCallback();
    this.view?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.preparation.stop();
    this.view?.disconnect();
  }

  protected override get overridesChild(): boolean {
    return this.data !== undefined && this.data !== null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('urlState')) this.view?.readAddress();
    if (changed.has('pageSize')) this.view?.resize();
    if (changed.has('texts') && this.shadowRoot !== null) this.view?.holdFocus(this.shadowRoot);
    super.willUpdate(changed);
  }

  protected override compose(texts: ListLocale): TemplateResult {
    if (this.isTakingOver) return this.show('loading', html`<slot></slot>`);
    const given: unknown = this.data ?? this.childValue;
    if (given !== undefined && !isPlainObject(given)) {
      this.warnOnce(`expected a dataset, got ${typeName(given)}.`);
      return this.fail('not-a-dataset', typeName(given), texts);
    }
    const index = this.ownDataset ?? this.surroundingIndex;
    if (index === undefined) return this.without(texts);
    if (index.all(this.type).length === 0) return this.empty(texts);
    const today = this.day;
    const ready = this.preparation.of(index, texts, today);
    if (ready === undefined) {
      const { failure } = this.preparation;
      return failure === undefined
        ? this.show('loading', this.waiting(index, texts))
        : this.fail('network', failure, texts);
    }
    const view = this.viewBy(ready.code);
    view.take(index, ready.search);
    return this.show(
      view.isPartial ? 'partial' : 'ready',
      this.box(index, texts, view.template(index, texts)),
    );
  }

  protected override updated(): void {
    if (this.isTakingOver) {
      this.isTakingOver = false;
      this.requestUpdate();
    }
    const { shadowRoot } = this;
    if (shadowRoot !== null) this.view?.updated(shadowRoot, this.state !== 'loading');
  }

  private viewBy({ ListView: View }: ListCode): ListView<R> {
    return (this.view ??= new View<R>(this, {
      type: this.type,
      facets: this.facets,
      page: () => this.page,
      day: () => this.day,
      notes: (problems, texts) => this.notes(problems, texts),
    }));
  }

  private get page(): number {
    return Number.isFinite(this.pageSize) && this.pageSize >= 1 ? Math.floor(this.pageSize) : PAGE;
  }

  private get day(): string {
    if (typeof this.today === 'string' && /^\d{4}-\d\d-\d\d$/.test(this.today)) return this.today;
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  /* What is drawn. */

  private waiting(index: DatasetIndex, texts: ListLocale): TemplateResult {
    if (hasFallback(this)) return html`<slot></slot>`;
    const done = Math.round(this.preparation.done * 100);
    return this.box(
      index,
      texts,
      html`<p class="wait">
        <span>${texts.lists.preparing(formatPercent(done, texts))}</span>
        <progress max="100" .value=${done} aria-label=${texts.lists.preparing('')}></progress>
      </p>`,
    );
  }

  private box(index: DatasetIndex, texts: ListLocale, content: TemplateResult): TemplateResult {
    const { title } = index.dataset;
    const own = this.caption?.trim() ?? '';
    const name = own !== '' ? own : typeof title === 'string' && title !== '' ? title : undefined;
    const label = name ?? texts.lists[`${this.type}s`];
    // The title of a file is in its own language.
    const lang = own === '' && name !== undefined ? { lang: index.language } : {};
    return html`<section class="card" part="base" lang=${texts.language} dir=${texts.direction}>
      ${heading(this.headingLevel, words({ text: label, ...lang }))} ${content}
    </section>`;
  }
}
