import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type ListLocale } from '@comity/core/view';
import { subheading } from '../internal/heading.js';
import { button } from './button.js';
import { yearLabel } from './facet-labels.js';
import type { ListResults, YearRun } from './results.js';
import { withChildren } from './with-children.js';

/** Which rows are shown, and what the buttons around them do. */
interface RowsUse {
  readonly from: number;
  readonly to: number;
  /** How many rows a page has. */
  readonly page: number;
  /** Level of the heading of the list. */
  readonly level: number;
  /** The row of the result at a place; undefined when there is none. */
  readonly rowAt: (at: number) => Node | undefined;
  readonly earlier: () => void;
  readonly more: () => void;
  readonly click: (event: MouseEvent) => void;
}

/** The rows, by year where they are in the order of time, with buttons for those before and after them. */
export function rows(use: RowsUse, results: ListResults, texts: ListLocale): TemplateResult {
  const end = Math.min(use.to, results.hits.length);
  const before = Math.min(use.page, use.from);
  return html`${
      before === 0
        ? nothing
        : html`<p class="earlier">
            ${button(texts.lists.showEarlier(formatNumber(before, texts)), use.earlier)}
          </p>`
    }
    <div class="rows" tabindex="-1" @click=${use.click}>
      ${results.years.length === 0 ? rowList(use, use.from, end) : years(use, results.years, end, texts)}
    </div>
    ${rest(use, results.hits.length, end, texts)}`;
}

function years(use: RowsUse, runs: readonly YearRun[], end: number, texts: ListLocale): TemplateResult[] {
  return runs
    .filter(({ start, length }) => start < end && start + length > use.from)
    .map(
      ({ year, start, length }) =>
        html`<section class="year">
          ${subheading(use.level, html`${yearLabel(year, texts)} <span class="number">${formatNumber(length, texts)}</span>`)}
          ${rowList(use, Math.max(start, use.from), Math.min(start + length, end))}
        </section>`,
    );
}

function rowList({ rowAt }: RowsUse, start: number, end: number): TemplateResult {
  const drawn: Node[] = [];
  for (let at = start; at < end; at++) {
    const row = rowAt(at);
    if (row !== undefined) drawn.push(row);
  }
  return html`<ol class="row-list" part="list" ${withChildren(drawn)}></ol>`;
}

/** How many of all are shown, and the button for more. */
function rest(
  { from, page, more }: RowsUse,
  length: number,
  end: number,
  texts: ListLocale,
): TemplateResult | typeof nothing {
  const left = length - end;
  const { lists } = texts;
  if (left === 0 && from === 0) return nothing;
  return html`<p class="more">
    <span class="aside">${lists.shown(formatNumber(end - from, texts), formatNumber(length, texts))}</span>
    ${left === 0 ? nothing : button(lists.showMore(formatNumber(Math.min(page, left), texts)), more)}
  </p>`;
}
