import type { FigureLocale } from '../locales/figures/figure-texts.js';
import { formatNumber } from '../view/numbers.js';
import type { TimelineGroup, TimelineItem, TimelineView } from '../view/timeline-view.js';
import { box, factValue } from './card-html.js';
import { figureFoot, figureHead, placeOfButton } from './figure-html.js';
import { escape, subheading, tag, words } from './markup.js';
import type { RenderOptions } from './options.js';

/** So many more visits come with each press of the element's button. */
const PAGE = 50;

/**
 * Visits in the order of time as HTML, for a server to print inside `<comity-visit-timeline>`.
 *
 * @param view Made with the `limit` of the element, which is 50.
 */
export function renderTimelineHTML(
  view: TimelineView,
  locale: FigureLocale,
  { headingLevel }: RenderOptions = {},
): string {
  const next = Math.min(PAGE, view.total - view.shown);
  const content = [
    figureHead(view, headingLevel),
    tag('div', { class: 'years' }, ...view.groups.map((group) => year(group, headingLevel))),
    next === 0 ? '' : tag('div', {}, placeOfButton(locale.figures.showMore(formatNumber(next, locale)))),
    figureFoot(view, locale),
  ];
  return box(content.join(''), view.problems, locale);
}

function year({ label, known, items }: TimelineGroup, level: number | undefined): string {
  return tag(
    'section',
    { class: known ? 'year' : 'year unknown' },
    subheading(level, escape(label)),
    tag('ol', { class: 'line' }, ...items.map((item) => tag('li', {}, visit(item)))),
  );
}

function visit({ when, title, kind, places, status, summary }: TimelineItem): string {
  return [
    tag('p', { class: 'when' }, factValue(when)),
    tag('p', { class: 'name' }, words(title)),
    tag(
      'p',
      { class: 'aside' },
      escape(kind.label),
      ...places.map((place) => ` · ${factValue(place)}`),
      status === undefined ? '' : ` · ${tag('strong', {}, escape(status))}`,
    ),
    summary === undefined ? '' : tag('p', { class: 'result' }, escape(summary)),
  ].join('');
}
