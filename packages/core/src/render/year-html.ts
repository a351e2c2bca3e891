import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { AmountFigureView, AmountRow } from '../view/figure-types.js';
import { amountTable } from './amount-html.js';
import { box } from './card-html.js';
import { figureFoot, figureHead } from './figure-html.js';
import { escape, tag } from './markup.js';
import type { RenderOptions } from './options.js';

/** The width of a column where there is room for it, in pixels. */
const WIDEST = 40;
/** The height of the largest number in the units of the drawing; the rest is for the mark of an open end. */
const FULL = 88;

/** Results by year as HTML, for a server to print inside `<comity-year-chart>`. */
export function renderYearTableHTML(
  view: AmountFigureView,
  locale: FigureLocale,
  { headingLevel }: RenderOptions = {},
): string {
  const { figures } = locale;
  const content = [
    figureHead(view, headingLevel),
    yearColumns(view),
    tag(
      'details',
      { class: 'table' },
      tag('summary', {}, escape(figures.showTable)),
      amountTable(view, view.title.text),
    ),
    figureFoot(view, locale, figures.downloadCsv),
  ];
  return box(content.join(''), view.problems, locale);
}

function yearColumns(view: AmountFigureView): string {
  const known = view.rows.filter(({ key }) => key !== '');
  const unknown = view.rows.filter(({ key }) => key === '');
  const plots = view.columns.map(({ code, label }, at) => {
    const drawing = [
      known.length === 0 ? '' : columnGroup(known, at, view.most, ends(known)),
      unknown.length === 0 ? '' : columnGroup(unknown, at, view.most, ends(unknown), true),
    ];
    return tag(
      'div',
      { class: 'plot', 'data-strength': code, role: 'img', 'aria-label': spoken(view, at, label) },
      tag('div', { class: 'plot-label' }, escape(label), largest(known, at)),
      tag('div', { class: 'time', 'aria-hidden': 'true' }, ...drawing),
    );
  });
  return tag('div', { class: 'plots' }, ...plots);
}

/** What is said in place of the drawing: the numbers that are there. */
function spoken({ rows }: AmountFigureView, at: number, label: string): string {
  const numbers = rows.flatMap((row) => {
    const amount = row.amounts[at];
    return amount === undefined ? [] : [`${row.label.text}: ${amount.text}`];
  });
  return `${label}. ${numbers.join('; ')}`;
}

/** The year with the largest number. */
function largest(rows: readonly AmountRow[], at: number): string {
  const counted = rows.flatMap((row) => {
    const amount = row.amounts[at];
    return amount === undefined ? [] : [{ row, amount }];
  });
  const [first] = counted;
  if (first === undefined || counted.length === 1) return '';
  const top = counted.reduce((max, one) => (one.amount.atLeast > max.amount.atLeast ? one : max), first);
  return ` ${tag('span', { class: 'aside' }, escape(`${top.row.label.text}: ${top.amount.text}`))}`;
}

/** The first and the last year; one alone stands once. */
function ends(rows: readonly AmountRow[]): string[] {
  return rows.filter((_row, at) => at === 0 || at === rows.length - 1).map(({ label }) => label.text);
}

function columnGroup(
  rows: readonly AmountRow[],
  at: number,
  most: number,
  labels: readonly string[],
  isUnknown = false,
): string {
  return tag(
    'div',
    { class: isUnknown ? 'span apart' : 'span' },
    tag(
      'svg',
      {
        class: 'columns',
        width: rows.length * WIDEST,
        height: 96,
        viewBox: `0 0 ${String(rows.length)} 100`,
        preserveAspectRatio: 'none',
        focusable: 'false',
      },
      ...rows.map((row, place) => column(row, at, most, place)),
    ),
    tag('div', { class: 'ends' }, ...labels.map((label) => tag('span', {}, escape(label)))),
  );
}

function column(row: AmountRow, at: number, most: number, place: number): string {
  const amount = row.amounts[at];
  if (amount === undefined) return '';
  const height = (amount.atLeast / most) * FULL;
  const strokes = amount.open ? [2.5, 6.5, 10.5] : [];
  const x = place + 0.1;
  return [
    tag('rect', { x, y: 100 - height, width: 0.8, height }),
    ...strokes.map((gap) =>
      tag('rect', { x, y: 100 - height - gap, width: 0.8, height: 1.5, class: 'more' }),
    ),
  ].join('');
}
