import type { Dataset } from '@comity/core';
import type { FacetName, SearchSort } from '@comity/core/search';
import { html, isServer, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  formatNumber,
  formatPercent,
  inAddress,
  isPlainObject,
  type DatasetIndex,
  type ListLocale,
  type RowView,
  type ViewProblem,
} from '@comity/core/view';
import { hasFallback } from '../internal/child-json.js';
import { heading } from '../internal/heading.js';
import { property, state } from '../internal/property.js';
import { StatefulElement, typeName } from '../internal/stateful-element.js';
import { words } from '../internal/words.js';
import { DrawnRows } from './drawn-rows.js';
import { KeptFocus } from './kept-focus.js';
import { chosen, NOTHING_ASKED, toggled, type ListState } from './list-state.js';
import { listWords } from './list-words.js';
import { laterListStyles, listStyles } from './list.styles.js';
import { Paging } from './paging.js';
import { SearchPreparation, type ListCode, type Ready } from './preparation.js';
import type { ListResults, YearRun } from './results.js';
import { RowLayout } from './row-layout.js';
import { Typing } from './typing.js';
import { UrlState } from './url-state.js';

/** So many rows a page has. */
const PAGE = 50;
/** So many facets are open before the reader opens others. */
const OPEN_FACETS = 3;
/** So many rows are written to a file between two frames. */
const ROWS_PER_STEP = 250;

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

  @state() private asked: ListState = NOTHING_ASKED;
  @state() private filtersOpen = false;
  @state() private narrowed: Readonly<Partial<Record<FacetName, string>>> = {};
  /** The facets that the reader has opened or closed. */
  @state() private touched: Readonly<Partial<Record<FacetName, boolean>>> = {};

  /** What draws the results; there as soon as there are some. */
  private code!: ListCode;
  private results: ListResults | undefined;
  private resultsKey: readonly unknown[] = [];
  private records: readonly R[] = [];
  private firstRecord = 0;
  private readonly problems = new Map<string, ViewProblem>();
  private readonly drawn = new DrawnRows<R>();
  private focusNext: (() => void) | undefined;
  /** A server has drawn the place of what the page put inside: so does the first drawing. */
  private isTakingOver = isServer;
  private readonly keptFocus = new KeptFocus<R>();
  private readonly paging = new Paging(this, () => this.page);
  private readonly layout = new RowLayout();
  private hasNewResults = false;
  private readonly typing = new Typing((text) => {
    this.ask({ ...this.asked, text }, 'replace');
  });
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
    this.isTakingOver = !this.hasUpdated && this.shadowRoot !== null;
    super.connectedCallback();
    this.readAddress();
    this.address.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.address.stop();
    this.preparation.stop();
    this.paging.watch(undefined);
    this.layout.end();
    this.typing.end();
  }

  protected override get overridesChild(): boolean {
    return this.data !== undefined && this.data !== null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('urlState')) this.readAddress();
    if (changed.has('pageSize')) this.paging.to = this.paging.from + this.page;
    if (changed.has('texts') && this.shadowRoot !== null) {
      this.keptFocus.hold(this.shadowRoot, (nodes) => this.drawn.recordOf(nodes));
    }
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
    this.take(index, ready);
    return this.show(
      this.problems.size > 0 ? 'partial' : 'ready',
      this.box(index, texts, this.list(index, texts)),
    );
  }

  protected override updated(): void {
    if (this.isTakingOver) {
      this.isTakingOver = false;
      this.requestUpdate();
    }
    this.paging.watch(this.renderRoot.querySelector('.more') ?? undefined);
    const rows = this.hasNewResults ? this.renderRoot.querySelector('.rows') : null;
    this.hasNewResults = false;
    if (rows !== null) this.layout.begin(rows);
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
  private take(index: DatasetIndex, { search: prepared, code }: Ready): void {
    this.code = code;
    const open = this.facets.filter((facet) => this.isOpen(facet));
    const key = [prepared, index, this.asked, open.join(' ')];
    if (key.every((part, at) => part === this.resultsKey[at])) return;
    if (this.resultsKey[1] !== index) {
      this.paging.from = 0;
      this.problems.clear();
    }
    // What is drawn first is drawn whole: nobody waits for the next key.
    this.hasNewResults = this.resultsKey[1] === index;
    this.resultsKey = key;
    const [visits, agreements, outcomes] = [index.all('visit'), index.all('agreement'), index.all('outcome')];
    this.records = (this.type === 'visit' ? visits : agreements) as readonly object[] as readonly R[];
    // A prepared search has the records in this order.
    this.firstRecord = this.type === 'visit' ? 0 : visits.length;
    const alone = this.records.length === visits.length + agreements.length + outcomes.length;
    const type = alone ? undefined : this.type;
    this.results = code.resultsOf(prepared, type, { all: this.facets, open }, this.asked);
    this.paging.fit(this.results.hits.length);
  }

  /** The first facets are, and those by which the list is narrowed. */
  private isOpen(facet: FacetName): boolean {
    const before = this.facets.indexOf(facet) < OPEN_FACETS || (this.asked.filters[facet] ?? []).length > 0;
    return this.touched[facet] ?? before;
  }

  private recordAt(at: number): R | undefined {
    return this.records[(this.results?.hits[at] ?? 0) - this.firstRecord];
  }

  /* What the reader asks for. */

  private ask(next: ListState, how: 'push' | 'replace'): void {
    this.typing.end();
    this.asked = next;
    this.paging.startAt();
    if (this.urlState !== undefined && this.urlState !== '')
      this.address.write(this.urlState, this.facets, next, how);
  }

  private readAddress(): void {
    if (this.urlState === undefined || this.urlState === '') return;
    this.asked = this.address.read(this.urlState, this.facets);
    this.typing.end();
    this.paging.startAt();
  }

  /** What was typed and is not yet searched counts with whatever else is asked. */
  private get current(): ListState {
    const { text } = this.typing;
    return text === undefined ? this.asked : { ...this.asked, text };
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
    this.paging.startAt(run.start);
    this.focusNext = () => {
      this.focusOn('.rows');
      this.renderRoot.querySelector('.results')?.scrollIntoView({ block: 'start' });
    };
  }

  private more(): void {
    const before = this.paging.to - this.paging.from;
    this.paging.more();
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
    this.code.download(`${this.type}s.csv`, this.code.rowsAsCsv(views));
  }

  private async downloadJson(index: DatasetIndex): Promise<void> {
    const records: R[] = [];
    await this.eachFound((record) => records.push(record));
    const file: Dataset = this.code.recordsAsDataset(this.type, records, index);
    this.code.download(`${this.type}s.json`, `${JSON.stringify(file, null, 2)}\n`, 'application/json');
  }

  /** Draws all rows and opens the dialog of the browser. */
  private async printAll(): Promise<void> {
    const back = await this.paging.showAll(this.results?.hits.length ?? 0);
    window.print();
    back();
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

    return html`${this.code.searchBar(
        {
          text: this.current.text,
          sort: results.sort,
          onText: (text) => {
            this.typing.type(text);
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
          ${this.code.chips(
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
            ${this.code.yearJump(
              results,
              results.years.find(({ start, length }) => start + length > this.paging.from)?.year,
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

  private filters(
    results: ListResults,
    active: number,
    index: DatasetIndex,
    texts: ListLocale,
  ): ReturnType<ListCode['filters']> {
    const groups = this.facets.map((facet) => {
      const isOpen = this.isOpen(facet);
      return this.code.facetGroup(
        {
          facet,
          chosen: this.asked.filters[facet] ?? [],
          isOpen,
          narrowedBy: this.narrowed[facet],
          toggle: (code) => {
            this.toggle(facet, code);
          },
          open: (wanted) => {
            if (wanted !== isOpen) this.touched = { ...this.touched, [facet]: wanted };
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
    const use = {
      isOpen: this.filtersOpen,
      active,
      toggle: () => {
        this.filtersOpen = !this.filtersOpen;
      },
      skip: () => {
        this.focusOn('.rows');
      },
    };
    return this.code.filters(use, groups, texts);
  }

  private count({ hits, size }: ListResults, locale: ListLocale): string {
    if (hits.length === 0) return locale.lists.nothingFound;
    if (hits.length < size)
      return locale.lists.found(formatNumber(hits.length, locale), formatNumber(size, locale));
    const nouns = locale.labels.countedRecords[this.type];
    return `${formatNumber(size, locale)} ${nouns[locale.cldr.plural(size)] ?? nouns.other}`;
  }

  private nothingFound({ near }: ListResults, texts: ListLocale): TemplateResult {
    const prepared = this.resultsKey[0] as Ready['search'];
    const search = (text: string): void => {
      this.ask({ ...this.asked, text }, 'push');
    };
    return this.code.nothingFound(
      { prepared, text: this.asked.text, near },
      { search, clear: this.clear },
      texts,
    );
  }

  private rows(results: ListResults, index: DatasetIndex, texts: ListLocale): TemplateResult {
    this.drawn.begin([index, texts, this.hrefTemplate, this.day]);
    const use = {
      from: this.paging.from,
      to: this.paging.to,
      page: this.page,
      level: this.headingLevel,
      rowAt: (at: number) => {
        const record = this.recordAt(at);
        return record && this.drawn.row(record, () => this.draw(record, index, texts));
      },
      earlier: () => {
        this.paging.earlier();
      },
      more: () => {
        this.more();
      },
      click: this.followed,
    };
    return this.code.rows(use, results, texts);
  }

  private draw(record: R, index: DatasetIndex, texts: ListLocale): HTMLLIElement {
    const view = this.row(record, index, texts, this.day);
    this.noteProblems(view);
    return this.code.rowNode(view, this.hrefOf(view.id), texts);
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

  private foot({ hits }: ListResults, index: DatasetIndex, texts: ListLocale): TemplateResult {
    const use = {
      csv: () => void this.downloadCsv(index, texts),
      json: () => void this.downloadJson(index),
      print: () => void this.printAll(),
    };
    return this.code.foot(use, hits.length, index, texts);
  }
}
