import type { Dataset } from '@comity/core';
import type { FacetName, PreparedSearch, SearchSort } from '@comity/core/search';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  formatNumber,
  formatPercent,
  inAddress,
  isPlainObject,
  sourcesOfList,
  type DatasetIndex,
  type ListLocale,
  type RowView,
  type ViewProblem,
} from '@comity/core/view';
import { source } from '../internal/card-template.js';
import { hasFallback } from '../internal/child-json.js';
import { download } from '../internal/csv.js';
import { heading, subheading } from '../internal/heading.js';
import { property, state } from '../internal/property.js';
import { StatefulElement, typeName } from '../internal/stateful-element.js';
import { words } from '../internal/words.js';
import { recordsAsDataset, rowsAsCsv } from './export.js';
import { yearLabel } from './facet-labels.js';
import { DrawnRows } from './drawn-rows.js';
import { KeptFocus } from './kept-focus.js';
import { facetGroup } from './facet-template.js';
import { chosen, NOTHING_ASKED, toggled, type ListState } from './list-state.js';
import { listWords } from './list-words.js';
import { listStyles } from './list.styles.js';
import { nearSuggestions } from './near-suggestions.js';
import { SearchPreparation } from './preparation.js';
import { resultsOf, type ListResults, type YearRun } from './results.js';
import { rowNode } from './row-node.js';
import { chips, searchBar, yearJump } from './toolbar-template.js';
import { UrlState } from './url-state.js';

type Part = TemplateResult | typeof nothing;

const PAGE = 50;
/** So many pages come by themselves as one scrolls; then the foot of the page can be reached, and a button gives more. */
const PAGES_BY_THEMSELVES = 4;
/** So many milliseconds after a key a text is searched. */
const TYPING_PAUSE = 120;
/** More rows than these no printer and no browser is asked for. */
const MOST_PRINTED = 5000;
/** So many rows are drawn, or written to a file, between two frames. */
const ROWS_PER_STEP = 250;

/**
 * A list of the records of one type: search, facets with counts, order, years, downloads. It draws its rows itself,
 * a screenful at first; 75,000 records stay fluid.
 */
export abstract class ListElement<R extends object> extends StatefulElement<ListLocale> {
  static override styles: CSSResultGroup = [StatefulElement.styles, listStyles];

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

  @state() private asked: ListState = NOTHING_ASKED;
  @state() private from = 0;
  @state() private to = PAGE;
  @state() private filtersOpen = false;
  @state() private narrowed: Readonly<Partial<Record<FacetName, string>>> = {};
  @state() private printing = false;

  private typed: string | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private pagesLeft = PAGES_BY_THEMSELVES;
  private results: ListResults | undefined;
  private resultsKey: readonly unknown[] = [];
  private records: readonly R[] = [];
  private firstRecord = 0;
  private readonly problems = new Map<string, ViewProblem>();
  private readonly drawn = new DrawnRows<R>();
  private focusNext: (() => void) | undefined;
  private readonly keptFocus = new KeptFocus<R>();
  private sentinel: Element | undefined;
  private readonly observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.scrolledToEnd();
    },
    { rootMargin: '600px 0px' },
  );
  private readonly preparation = new SearchPreparation(() => {
    this.requestUpdate();
  });
  private readonly address = new UrlState(() => {
    this.readAddress();
  });

  protected override readonly vocabulary = listWords;
  /** The type of the records. */
  protected abstract readonly type: 'agreement' | 'visit';
  protected abstract readonly facets: readonly FacetName[];
  protected abstract row(record: R, index: DatasetIndex, locale: ListLocale, today: string): RowView;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readAddress();
    this.address.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.address.stop();
    this.preparation.stop();
    this.observer.disconnect();
    this.sentinel = undefined;
    clearTimeout(this.typing);
  }

  protected override get overridesChild(): boolean {
    return this.data !== undefined && this.data !== null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('urlState')) this.readAddress();
    if (changed.has('pageSize')) this.to = this.from + this.page;
    if (changed.has('texts') && this.shadowRoot !== null) {
      this.keptFocus.hold(this.shadowRoot, (nodes) => this.drawn.recordOf(nodes));
    }
    super.willUpdate(changed);
  }

  protected override compose(texts: ListLocale): TemplateResult {
    const given: unknown = this.data ?? this.childValue;
    if (given !== undefined && !isPlainObject(given)) {
      this.warnOnce(`expected a dataset, got ${typeName(given)}.`);
      return this.fail('not-a-dataset', typeName(given), texts);
    }
    const index = this.ownDataset ?? this.surroundingIndex;
    if (index === undefined) return this.without(texts);
    if (index.all(this.type).length === 0) return this.empty(texts);
    const today = this.day;
    const prepared = this.preparation.of(index, texts, today);
    if (prepared === undefined) return this.show('loading', this.waiting(index, texts));
    this.take(index, prepared);
    return this.show(
      this.problems.size > 0 ? 'partial' : 'ready',
      this.box(index, texts, this.list(index, texts)),
    );
  }

  protected override updated(): void {
    const sentinel = this.renderRoot.querySelector('.more') ?? undefined;
    if (sentinel !== this.sentinel) {
      this.observer.disconnect();
      this.sentinel = sentinel;
      if (sentinel !== undefined) this.observer.observe(sentinel);
    }
    const { focusNext } = this;
    this.focusNext = undefined;
    focusNext?.();
    if (this.shadowRoot === null || this.state === 'loading') return;
    this.keptFocus.giveBack(this.shadowRoot, (record) => this.drawn.rowOf(record));
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

  /* Data. */

  /** Searches when the state or the data are others than before. */
  private take(index: DatasetIndex, prepared: PreparedSearch): void {
    const key = [prepared, index, this.asked];
    if (key.every((part, at) => part === this.resultsKey[at])) return;
    if (this.resultsKey[1] !== index) {
      this.from = 0;
      this.problems.clear();
    }
    this.resultsKey = key;
    const [visits, agreements, outcomes] = [index.all('visit'), index.all('agreement'), index.all('outcome')];
    this.records = (this.type === 'visit' ? visits : agreements) as readonly object[] as readonly R[];
    // A prepared search has the records in this order.
    this.firstRecord = this.type === 'visit' ? 0 : visits.length;
    const alone = this.records.length === visits.length + agreements.length + outcomes.length;
    this.results = resultsOf(prepared, alone ? undefined : this.type, this.facets, this.asked);
    const { length } = this.results.hits;
    if (this.from >= length) this.from = 0;
    this.to = Math.max(this.to, this.from + this.page);
  }

  private recordAt(at: number): R | undefined {
    return this.records[(this.results?.hits[at] ?? 0) - this.firstRecord];
  }

  /* What the reader asks for. */

  private ask(next: ListState, how: 'push' | 'replace'): void {
    clearTimeout(this.typing);
    this.typed = undefined;
    this.asked = next;
    this.from = 0;
    this.to = this.page;
    this.pagesLeft = PAGES_BY_THEMSELVES;
    if (this.urlState !== undefined && this.urlState !== '')
      this.address.write(this.urlState, this.facets, next, how);
  }

  private readAddress(): void {
    if (this.urlState === undefined || this.urlState === '') return;
    this.asked = this.address.read(this.urlState, this.facets);
    this.typed = undefined;
    this.from = 0;
    this.to = this.page;
  }

  private type_(text: string): void {
    this.typed = text;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      this.ask({ ...this.asked, text }, 'replace');
    }, TYPING_PAUSE);
  }

  /** What was typed and is not yet searched counts with whatever else is asked. */
  private get current(): ListState {
    return this.typed === undefined ? this.asked : { ...this.asked, text: this.typed };
  }

  private toggle(facet: FacetName, code: string): void {
    this.ask(toggled(this.current, facet, code), 'push');
  }

  private readonly clear = (): void => {
    this.ask({ ...NOTHING_ASKED, sort: this.asked.sort }, 'push');
    this.focusNext = () => {
      this.focusOn('.field.text');
    };
  };

  private removeAt(at: number): void {
    const one = chosen(this.asked, this.facets)[at];
    if (one === undefined) return;
    this.toggle(one.facet, one.code);
    // The button is gone: the next one has the focus, or the field when there is none.
    this.focusNext = () => {
      this.focusOn(chosen(this.asked, this.facets).length === 0 ? '.field.text' : '.chip', at);
    };
  }

  private focusOn(selector: string, at = 0): void {
    const found = this.renderRoot.querySelectorAll<HTMLElement>(selector);
    found[Math.min(at, found.length - 1)]?.focus();
  }

  private goTo(run: YearRun | undefined): void {
    if (run === undefined) return;
    this.from = run.start;
    this.to = run.start + this.page;
    this.pagesLeft = PAGES_BY_THEMSELVES;
    this.focusNext = () => {
      this.focusOn('.rows');
      this.renderRoot.querySelector('.results')?.scrollIntoView({ block: 'start' });
    };
  }

  private scrolledToEnd(): void {
    if (this.pagesLeft <= 0 || this.printing) return;
    // More rows would push what has the focus out of sight.
    if (this.shadowRoot?.activeElement?.closest('.more, .foot')) return;
    this.pagesLeft -= 1;
    this.to += this.page;
    // The end may still be in sight when the rows have come: it has to be looked at anew.
    void this.updateComplete.then(() => {
      if (this.sentinel === undefined) return;
      this.observer.unobserve(this.sentinel);
      this.observer.observe(this.sentinel);
    });
  }

  private more(): void {
    const before = this.to - this.from;
    this.pagesLeft = PAGES_BY_THEMSELVES;
    this.to += this.page;
    this.focusNext = () => {
      this.focusOn('.row', before);
    };
  }

  private readonly followed = (event: MouseEvent): void => {
    const path = event.composedPath();
    const link = path.find((node) => node instanceof HTMLAnchorElement);
    const record: { id?: unknown } | undefined = this.drawn.recordOf(path);
    if (link === undefined || record === undefined) return;
    // What opens another window or tab is the browser's.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const detail = { type: this.type, id: record.id, href: link.getAttribute('href') };
    const goesOn = this.dispatchEvent(
      new CustomEvent('comity-navigate', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (!goesOn) event.preventDefault();
  };

  /* Files and paper. */

  private async eachFound(use: (record: R) => void): Promise<void> {
    const { length } = this.results?.hits ?? [];
    for (let at = 0; at < length; at++) {
      const record = this.recordAt(at);
      if (record !== undefined) use(record);
      if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) await new Promise((resolve) => setTimeout(resolve));
    }
  }

  private async downloadCsv(index: DatasetIndex, texts: ListLocale): Promise<void> {
    const views: RowView[] = [];
    await this.eachFound((record) => views.push(this.row(record, index, texts, this.day)));
    download(`${this.type}s.csv`, rowsAsCsv(views));
  }

  private async downloadJson(index: DatasetIndex): Promise<void> {
    const records: R[] = [];
    await this.eachFound((record) => records.push(record));
    const file: Dataset = recordsAsDataset(this.type, records, index);
    download(`${this.type}s.json`, `${JSON.stringify(file, null, 2)}\n`, 'application/json');
  }

  /** Draws all rows, some between two frames, and opens the dialog of the browser. */
  private async printAll(): Promise<void> {
    const { from, to } = this;
    this.printing = true;
    this.from = 0;
    const { length } = this.results?.hits ?? [];
    for (let drawn = this.page; drawn < length && this.isConnected; drawn += ROWS_PER_STEP) {
      this.to = drawn;
      await this.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    this.to = length;
    await this.updateComplete;
    window.print();
    this.printing = false;
    this.from = from;
    this.to = to;
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

  private list(index: DatasetIndex, texts: ListLocale): TemplateResult {
    const results = this.results;
    if (results === undefined) return html``;
    const codes = chosen(this.asked, this.facets);

    return html`${searchBar(
        {
          text: this.current.text,
          sort: results.sort,
          onText: (text) => {
            this.type_(text);
          },
          onSort: (sort: SearchSort) => {
            this.ask({ ...this.current, sort }, 'push');
          },
        },
        texts,
      )}
      <div class="columns">
        ${this.filters(results, codes.length, index, texts)}
        <div class="results">
          ${chips(
            codes,
            {
              remove: (at) => {
                this.removeAt(at);
              },
              clear: this.clear,
            },
            index,
            texts,
          )}
          <div class="over">
            <p class="count" part="count" role="status">${this.count(results, texts)}</p>
            ${yearJump(
              results,
              results.years.find(({ start, length }) => start + length > this.from)?.year,
              (year) => {
                this.goTo(results.years.find((run) => run.year === year));
              },
              texts,
            )}
          </div>
          ${results.hits.length === 0 ? this.nothingFound(results, texts) : this.rows(results, index, texts)}
        </div>
      </div>
      ${this.notes([...this.problems.values()], texts)} ${this.foot(results, index, texts)}<slot
        name="footer"
      ></slot>`;
  }

  private filters(results: ListResults, active: number, index: DatasetIndex, texts: ListLocale): Part {
    const groups = this.facets.map((facet, at) => {
      const codes = this.asked.filters[facet] ?? [];
      return facetGroup(
        {
          facet,
          chosen: codes,
          open: at < 3 || codes.length > 0,
          narrowedBy: this.narrowed[facet],
          toggle: (code) => {
            this.toggle(facet, code);
          },
          narrow: (by) => {
            const { [facet]: _before, ...others } = this.narrowed;
            this.narrowed = by === undefined ? others : { ...others, [facet]: by };
          },
        },
        results,
        index,
        texts,
      );
    });
    if (groups.every((group) => group === nothing)) return nothing;
    const { lists } = texts;
    return html`<div class=${this.filtersOpen ? 'filters open' : 'filters'} part="facets">
      <button
        type="button"
        class="button opener"
        aria-expanded=${this.filtersOpen ? 'true' : 'false'}
        aria-controls="facets"
        @click=${() => {
          this.filtersOpen = !this.filtersOpen;
        }}
      >
        ${lists.filters}${active === 0 ? nothing : html` <span class="number">${formatNumber(active, texts)}</span>`}
      </button>
      <div id="facets" class="facets" role="group" aria-label=${lists.filters}>
        <button
          type="button"
          class="button skip"
          @click=${() => {
            this.focusOn('.rows');
          }}
        >
          ${lists.skipFilters}
        </button>
        ${groups}
      </div>
    </div>`;
  }

  private count({ hits, size }: ListResults, locale: ListLocale): string {
    if (hits.length === 0) return locale.lists.nothingFound;
    if (hits.length < size)
      return locale.lists.found(formatNumber(hits.length, locale), formatNumber(size, locale));
    const nouns = locale.labels.countedRecords[this.type];
    return `${formatNumber(size, locale)} ${nouns[locale.cldr.plural(size)] ?? nouns.other}`;
  }

  private nothingFound(results: ListResults, { lists }: ListLocale): TemplateResult {
    const [, prepared] = [this.results, this.resultsKey[0] as PreparedSearch];
    const suggestions = nearSuggestions(prepared, this.asked.text, results.near);
    return html`<div class="nothing">
      ${
        suggestions.length === 0
          ? nothing
          : html`<p>
              ${lists.didYouMean}
              ${suggestions.map(
                ({ word, text }) =>
                  html`<button
                    type="button"
                    class="button"
                    @click=${() => {
                      this.ask({ ...this.asked, text }, 'push');
                    }}
                  >
                    ${word}
                  </button> `,
              )}
            </p>`
      }
      ${button(lists.clear, this.clear)}
    </div>`;
  }

  private rows(results: ListResults, index: DatasetIndex, texts: ListLocale): TemplateResult {
    const end = Math.min(this.to, results.hits.length);
    const before = Math.min(this.page, this.from);
    this.drawn.begin([index, texts, this.hrefTemplate, this.day]);
    const { lists } = texts;
    return html`${
        before === 0
          ? nothing
          : html`<p class="earlier">
              ${button(lists.showEarlier(formatNumber(before, texts)), () => {
                this.from -= before;
              })}
            </p>`
      }
      <div class="rows" tabindex="-1" @click=${this.followed}>
        ${results.years.length === 0 ? this.rowList(this.from, end, index, texts) : this.years(results.years, end, index, texts)}
      </div>
      ${this.rest(results, end, texts)}`;
  }

  private years(
    runs: readonly YearRun[],
    end: number,
    index: DatasetIndex,
    texts: ListLocale,
  ): TemplateResult[] {
    return runs
      .filter(({ start, length }) => start < end && start + length > this.from)
      .map(
        ({ year, start, length }) =>
          html`<section class="year">
            ${subheading(this.headingLevel, html`${yearLabel(year, texts)} <span class="number">${formatNumber(length, texts)}</span>`)}
            ${this.rowList(Math.max(start, this.from), Math.min(start + length, end), index, texts)}
          </section>`,
      );
  }

  private rowList(start: number, end: number, index: DatasetIndex, texts: ListLocale): TemplateResult {
    const rows: Node[] = [];
    for (let at = start; at < end; at++) {
      const record = this.recordAt(at);
      if (record !== undefined) rows.push(this.drawn.row(record, () => this.draw(record, index, texts)));
    }
    return html`<ol class="row-list" part="list">
      ${rows}
    </ol>`;
  }

  private draw(record: R, index: DatasetIndex, texts: ListLocale): HTMLLIElement {
    const view = this.row(record, index, texts, this.day);
    this.noteProblems(view);
    return rowNode(view, this.hrefOf(view.id), texts);
  }

  private noteProblems({ problems }: RowView): void {
    const isFirst = this.problems.size === 0 && problems.length > 0;
    for (const problem of problems) this.problems.set(`${problem.code} ${problem.value}`, problem);
    if (!isFirst) return;
    // The note that some details are missing stands outside the rows.
    void this.updateComplete.then(() => {
      this.requestUpdate();
    });
  }

  private hrefOf(id: string | undefined): string | undefined {
    if (id === undefined || typeof this.hrefTemplate !== 'string' || this.hrefTemplate === '')
      return undefined;
    return this.hrefTemplate.replaceAll('{id}', () => inAddress(id));
  }

  private rest({ hits }: ListResults, end: number, texts: ListLocale): Part {
    const left = hits.length - end;
    const { lists } = texts;
    if (left === 0 && this.from === 0) return nothing;
    const drawn = formatNumber(end - this.from, texts);
    return html`<p class="more">
      <span class="aside">${lists.shown(drawn, formatNumber(hits.length, texts))}</span>
      ${
        left === 0
          ? nothing
          : button(lists.showMore(formatNumber(Math.min(this.page, left), texts)), () => {
              this.more();
            })
      }
    </p>`;
  }

  private foot({ hits }: ListResults, index: DatasetIndex, texts: ListLocale): TemplateResult {
    const { facts } = texts;
    const sources = sourcesOfList(index, texts);
    return html`<div class="foot">
      ${
        sources.length === 0
          ? nothing
          : html`<p class="source" part="source">
              <span class="term">${facts.sources}:</span>
              ${sources.map((one, at) => html`${at === 0 ? nothing : '; '}${source(one)}`)}
            </p>`
      }
      ${hits.length === 0 ? nothing : this.actions(hits.length, index, texts)}
    </div>`;
  }

  private actions(found: number, index: DatasetIndex, texts: ListLocale): TemplateResult {
    const { lists } = texts;
    return html`<p class="actions">
      ${button(lists.downloadCsv, () => void this.downloadCsv(index, texts))}
      ${button(lists.downloadJson, () => void this.downloadJson(index))}
      ${
        found > MOST_PRINTED
          ? html`<span class="aside">${lists.tooManyToPrint(formatNumber(MOST_PRINTED, texts))}</span>`
          : button(lists.printAll(formatNumber(found, texts)), () => void this.printAll())
      }
    </p>`;
  }
}

function button(label: string, action: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${action}>${label}</button>`;
}
