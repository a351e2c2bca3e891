import type { Agreement, Dataset, Visit } from '@comity/core';
import type { FacetName, PreparedSearch, SearchSort } from '@comity/core/search';
import { html, type LitElement, type nothing, type TemplateResult } from 'lit';
import {
  agreementRow,
  formatNumber,
  inAddress,
  visitRow,
  type DatasetIndex,
  type ListLocale,
  type RowView,
  type ViewProblem,
} from '@comity/core/view';
import { download } from '../internal/csv.js';
import { DrawnRows } from './drawn-rows.js';
import { recordsAsDataset, rowsAsCsv } from './export.js';
import { facetGroup } from './facet-template.js';
import { filters } from './filters-template.js';
import { foot } from './foot-template.js';
import { KeptFocus } from './kept-focus.js';
import { chosen, NOTHING_ASKED, toggled, type ListState } from './list-state.js';
import { nothingFound } from './nothing-found.js';
import { Paging } from './paging.js';
import { resultsOf, type ListResults, type YearRun } from './results.js';
import { RowLayout } from './row-layout.js';
import { rowNode } from './row-node.js';
import { rows } from './rows-template.js';
import { chips, searchBar, yearJump } from './toolbar-template.js';
import { Typing } from './typing.js';
import { UrlState } from './url-state.js';

/** So many facets are open before the reader opens others. */
const OPEN_FACETS = 3;
/** So many rows are written to a file between two frames. */
const ROWS_PER_STEP = 250;

/** The element that shows the results: what a page has set there. */
export interface ListHost extends LitElement {
  readonly headingLevel: number;
  readonly hrefTemplate: string | undefined;
  readonly urlState: string | undefined;
}

/** What else the element knows of its list. */
export interface ListUse {
  readonly type: 'agreement' | 'visit';
  readonly facets: readonly FacetName[];
  /** How many rows a page has. */
  readonly page: () => number;
  /** The day that counts as today. */
  readonly day: () => string;
  /** The notes below the rows. */
  readonly notes: (problems: readonly ViewProblem[], texts: ListLocale) => unknown;
}

/**
 * The results of a list with everything around them: what the reader asks for, the rows that are drawn, where the focus
 * is. It comes with the first records; before that there is nothing to ask.
 */
export class ListView<R extends object> {
  private asked: ListState = NOTHING_ASKED;
  private filtersOpen = false;
  private narrowed: Readonly<Partial<Record<FacetName, string>>> = {};
  /** The facets that the reader has opened or closed. */
  private touched: Readonly<Partial<Record<FacetName, boolean>>> = {};

  private results: ListResults | undefined;
  private resultsKey: readonly unknown[] = [];
  private records: readonly R[] = [];
  private firstRecord = 0;
  private readonly problems = new Map<string, ViewProblem>();
  private readonly drawn = new DrawnRows<R>();
  private focusNext: (() => void) | undefined;
  private readonly keptFocus = new KeptFocus<R>();
  private readonly layout = new RowLayout();
  private hasNewResults = false;
  private readonly paging: Paging;
  private readonly facets: readonly FacetName[];
  private readonly typing = new Typing((text) => {
    this.ask({ ...this.asked, text }, 'replace');
  });
  private readonly address = new UrlState(() => {
    this.readAddress();
  });

  constructor(
    private readonly host: ListHost,
    private readonly use: ListUse,
  ) {
    this.facets = use.facets;
    this.paging = new Paging(host, use.page);
    this.readAddress();
    // Made in an update of an element that has left the page, it listens to nothing.
    if (host.isConnected) this.address.start();
  }

  /** True when parts of what was drawn lead nowhere. */
  get isPartial(): boolean {
    return this.problems.size > 0;
  }

  connect(): void {
    this.readAddress();
    this.address.start();
  }

  disconnect(): void {
    this.address.stop();
    this.paging.watch(undefined);
    this.layout.end();
    this.typing.end();
  }

  /** Another size of pages was set. */
  resize(): void {
    this.paging.to = this.paging.from + this.use.page();
  }

  /** Before a drawing in another language: every row is drawn anew. */
  holdFocus(root: ShadowRoot): void {
    this.keptFocus.hold(root, (nodes) => this.drawn.recordOf(nodes));
  }

  /** After a drawing. */
  updated(root: ShadowRoot, isShown: boolean): void {
    this.paging.watch(root.querySelector('.more') ?? undefined);
    const drawnRows = this.hasNewResults ? root.querySelector('.rows') : null;
    this.hasNewResults = false;
    if (drawnRows !== null) this.layout.begin(drawnRows);
    const { focusNext } = this;
    this.focusNext = undefined;
    focusNext?.();
    if (isShown) this.keptFocus.giveBack(root, (record) => this.drawn.rowOf(record));
  }

  /* Data. */

  /** Searches when the state or the data are others than before. */
  take(index: DatasetIndex, prepared: PreparedSearch): void {
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
    const { type } = this.use;
    const [visits, agreements, outcomes] = [index.all('visit'), index.all('agreement'), index.all('outcome')];
    this.records = (type === 'visit' ? visits : agreements) as readonly object[] as readonly R[];
    // A prepared search has the records in this order.
    this.firstRecord = type === 'visit' ? 0 : visits.length;
    const alone = this.records.length === visits.length + agreements.length + outcomes.length;
    this.results = resultsOf(prepared, alone ? undefined : type, { all: this.facets, open }, this.asked);
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
    const { urlState } = this.host;
    if (urlState !== undefined && urlState !== '') this.address.write(urlState, this.facets, next, how);
  }

  /** What stands in the address of the page is what is asked. */
  readAddress(): void {
    const { urlState } = this.host;
    if (urlState === undefined || urlState === '') return;
    this.asked = this.address.read(urlState, this.facets);
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
    this.focusSearchNext();
  };

  /** What had the focus will be gone. */
  private focusSearchNext(): void {
    this.focusNext = () => {
      this.focusOn('.field.text');
    };
  }

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
    const found = this.host.renderRoot.querySelectorAll<HTMLElement>(selector);
    found[Math.min(at, found.length - 1)]?.focus();
  }

  private goTo(run: YearRun | undefined): void {
    if (run === undefined) return;
    this.paging.startAt(run.start);
    this.focusNext = () => {
      this.focusOn('.rows');
      this.host.renderRoot.querySelector('.results')?.scrollIntoView({ block: 'start' });
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
    const detail = { type: this.use.type, id: record.id, href: link.getAttribute('href') };
    const goesOn = this.host.dispatchEvent(
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
    await this.eachFound((record) => views.push(this.rowOf(record, index, texts)));
    download(`${this.use.type}s.csv`, rowsAsCsv(views));
  }

  private async downloadJson(index: DatasetIndex): Promise<void> {
    const records: R[] = [];
    await this.eachFound((record) => records.push(record));
    const file: Dataset = recordsAsDataset(this.use.type, records, index);
    download(`${this.use.type}s.json`, `${JSON.stringify(file, null, 2)}\n`, 'application/json');
  }

  /** Draws all rows and opens the dialog of the browser. */
  private async printAll(): Promise<void> {
    const back = await this.paging.showAll(this.results?.hits.length ?? 0);
    window.print();
    back();
  }

  /* What is drawn. */

  /** The results with all that stands around them. */
  template(index: DatasetIndex, texts: ListLocale): TemplateResult {
    const results = this.results;
    if (results === undefined) return html``;
    const codes = chosen(this.asked, this.facets);

    return html`${searchBar(
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
      ${this.use.notes([...this.problems.values()], texts)} ${this.foot(results, index, texts)}<slot
        name="footer"
      ></slot>`;
  }

  private filters(
    results: ListResults,
    active: number,
    index: DatasetIndex,
    texts: ListLocale,
  ): TemplateResult | typeof nothing {
    const groups = this.facets.map((facet) => {
      const isOpen = this.isOpen(facet);
      return facetGroup(
        {
          facet,
          chosen: this.asked.filters[facet] ?? [],
          isOpen,
          narrowedBy: this.narrowed[facet],
          toggle: (code) => {
            this.toggle(facet, code);
          },
          open: (wanted) => {
            if (wanted === isOpen) return;
            this.touched = { ...this.touched, [facet]: wanted };
            this.host.requestUpdate();
          },
          narrow: (by) => {
            const { [facet]: _before, ...others } = this.narrowed;
            this.narrowed = by === undefined ? others : { ...others, [facet]: by };
            this.host.requestUpdate();
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
        this.host.requestUpdate();
      },
      skip: () => {
        this.focusOn('.rows, .nothing .button');
      },
    };
    return filters(use, groups, texts);
  }

  private count({ hits, size }: ListResults, locale: ListLocale): string {
    if (hits.length === 0) return locale.lists.nothingFound;
    if (hits.length < size)
      return locale.lists.found(formatNumber(hits.length, locale), formatNumber(size, locale));
    const nouns = locale.labels.countedRecords[this.use.type];
    return `${formatNumber(size, locale)} ${nouns[locale.cldr.plural(size)] ?? nouns.other}`;
  }

  private nothingFound({ near }: ListResults, texts: ListLocale): TemplateResult {
    const prepared = this.resultsKey[0] as PreparedSearch;
    const search = (text: string): void => {
      this.ask({ ...this.asked, text }, 'push');
      this.focusSearchNext();
    };
    return nothingFound({ prepared, text: this.asked.text, near }, { search, clear: this.clear }, texts);
  }

  private rows(results: ListResults, index: DatasetIndex, texts: ListLocale): TemplateResult {
    this.drawn.begin([index, texts, this.host.hrefTemplate, this.use.day()]);
    const use = {
      from: this.paging.from,
      to: this.paging.to,
      page: this.use.page(),
      level: this.host.headingLevel,
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
    return rows(use, results, texts);
  }

  private rowOf(record: R, index: DatasetIndex, texts: ListLocale): RowView {
    // The element has the records of its type only.
    return this.use.type === 'visit'
      ? visitRow(record as object as Visit, index, texts)
      : agreementRow(record as object as Agreement, index, texts, this.use.day());
  }

  private draw(record: R, index: DatasetIndex, texts: ListLocale): HTMLLIElement {
    const view = this.rowOf(record, index, texts);
    this.noteProblems(view);
    return rowNode(view, this.hrefOf(view.id), texts);
  }

  private noteProblems({ problems }: RowView): void {
    const isFirst = this.problems.size === 0 && problems.length > 0;
    for (const problem of problems) this.problems.set(`${problem.code} ${problem.value}`, problem);
    if (!isFirst) return;
    // The note that some details are missing stands outside the rows.
    void this.host.updateComplete.then(() => {
      this.host.requestUpdate();
    });
  }

  private hrefOf(id: string | undefined): string | undefined {
    if (id === undefined || typeof this.host.hrefTemplate !== 'string' || this.host.hrefTemplate === '')
      return undefined;
    return this.host.hrefTemplate.replaceAll('{id}', () => inAddress(id));
  }

  private foot({ hits }: ListResults, index: DatasetIndex, texts: ListLocale): TemplateResult {
    const use = {
      csv: () => void this.downloadCsv(index, texts),
      json: () => void this.downloadJson(index),
      print: () => void this.printAll(),
    };
    return foot(use, hits.length, index, texts);
  }
}
