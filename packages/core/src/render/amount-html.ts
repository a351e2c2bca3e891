import type { FigureLocale } from '../locales/figures/figure-texts.js';
import { formatNumber } from '../view/numbers.js';
import type { AmountFigureView, AmountRow, AmountTableView, AmountView } from '../view/figure-types.js';
import { arcLayout } from '../view/party-arcs.js';
import type { PartyPairsView } from '../view/party-pairs.js';
import { box } from './card-html.js';
import { figureFoot, figureHead, placeOfButton } from './figure-html.js';
import { escape, tag, words } from './markup.js';
import type { RenderOptions } from './options.js';

/** Where a bar ends whose number is the largest, in per cent; the rest is for the mark of an open end. */
const FULL = 88;
/** So many pairs are shown at first, by the element too. */
const PAIRS = 50;

/** Results by sector as HTML, for a server to print inside `<comity-sector-chart>`. */
export function renderSectorTableHTML(
  view: AmountFigureView,
  locale: FigureLocale,
  { headingLevel }: RenderOptions = {},
): string {
  return box(
    `${figureHead(view, headingLevel)}${amountTable(view, view.title.text)}${figureFoot(view, locale, locale.figures.downloadCsv)}`,
    view.problems,
    locale,
  );
}

/** Which parties sign with whom as HTML, for a server to print inside `<comity-party-matrix>`. */
export function renderPartyPairsHTML(
  view: PartyPairsView,
  locale: FigureLocale,
  { headingLevel }: RenderOptions = {},
): string {
  const shown = view.rows.slice(0, PAIRS);
  const next = Math.min(PAIRS, view.rows.length - shown.length);
  const content = [
    figureHead(view, headingLevel),
    amountTable(view, view.title.text, shown),
    next === 0 ? '' : tag('div', {}, placeOfButton(locale.figures.showMore(formatNumber(next, locale)))),
    arcs(view, shown.length),
    figureFoot(view, locale, locale.figures.downloadCsv),
  ];
  return box(content.join(''), view.problems, locale);
}

/** The names beside the drawing; the place of the drawing itself is kept free for the element. */
function arcs(view: PartyPairsView, shown: number): string {
  const layout = arcLayout(view, shown);
  if (layout === undefined) return '';
  return tag(
    'div',
    { class: 'arcs', 'aria-hidden': 'true' },
    tag('ul', { class: 'arc-names' }, ...layout.names.map((one) => tag('li', {}, words(one)))),
    tag('svg', {
      class: 'columns',
      width: `${String(layout.width)}em`,
      height: `${String(layout.height)}em`,
    }),
  );
}

/** A table whose numbers are drawn. */
export function amountTable(
  view: AmountTableView,
  label: string,
  shown: readonly AmountRow[] = view.rows,
): string {
  const heads = [view.rowHeading, ...view.columns.map((column) => column.label)].map((text) =>
    tag('th', { role: 'columnheader', scope: 'col' }, escape(text)),
  );
  return tag(
    'table',
    { class: 'amounts', role: 'table', 'aria-label': label },
    tag('thead', { role: 'rowgroup' }, tag('tr', { role: 'row' }, ...heads)),
    tag('tbody', { role: 'rowgroup' }, ...shown.map((row) => amountRow(row, view))),
  );
}

function amountRow(row: AmountRow, { columns, most }: AmountTableView): string {
  const label = tag(
    'span',
    { class: 'row-label', 'data-sector': row.sector },
    tag('span', {}, words(row.label)),
  );
  return tag(
    'tr',
    { role: 'row', class: row.key === '' ? 'unknown' : undefined },
    tag('th', { role: 'rowheader', scope: 'row' }, label),
    ...columns.map((column, at) => {
      const amount = row.amounts[at];
      return tag(
        'td',
        { role: 'cell', 'data-strength': column.code, class: amount === undefined ? 'none' : undefined },
        tag('span', { class: 'column', 'aria-hidden': 'true' }, escape(column.label)),
        tag('span', { class: 'amount' }, amount === undefined ? '–' : escape(amount.text)),
        amount === undefined ? '' : bar(amount, most),
      );
    }),
  );
}

function bar({ atLeast, open }: AmountView, most: number): string {
  const length = (atLeast / most) * FULL;
  const rect = (attributes: Readonly<Record<string, string>>): string =>
    tag('rect', { ...attributes, height: '100%' });
  return tag(
    'svg',
    { class: 'bar', width: '100%', height: 8, 'aria-hidden': 'true', focusable: 'false' },
    atLeast === 0 ? '' : rect({ width: percent(length) }),
    ...(open ? [1, 3, 5].map((gap) => rect({ x: percent(length + gap), width: '1%' })) : []),
  );
}

function percent(value: number): string {
  return `${String(Math.round(value * 100) / 100)}%`;
}
