import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { ResultGroup, VisitReport } from '../view/visit-report.js';
import { amountTable } from './amount-html.js';
import {
  box,
  factValue,
  foot,
  innerLevel,
  reports,
  resultContent,
  sectors,
  visitContent,
} from './card-html.js';
import { escape, subheading, tag, words } from './markup.js';
import type { RenderOptions } from './options.js';
import { legs, projects } from './route-html.js';

type Level = number | undefined;

/** The whole of a visit as HTML, for a server to print inside `<comity-visit>`. */
export function renderVisitHTML(
  report: VisitReport,
  locale: FigureLocale,
  { headingLevel: level }: RenderOptions = {},
): string {
  const { visit } = report;
  const content = [
    visitContent(visit, level, locale),
    report.sectors === undefined ? sectors(visit.sectors, locale) : '',
    reports(visit, locale),
    ...report.groups.map((group) => results(group, level, locale)),
    bySector(report, level, locale),
    ways(report, level, locale),
    foot({ ...visit, sources: report.sources }, locale),
  ];
  return box(content.join(''), report.problems, locale);
}

/** What came of it in one strength: the strengths are never mixed. */
function results({ strength, results: views }: ResultGroup, level: Level, locale: FigureLocale): string {
  const label = tag('span', { class: 'strength', 'data-strength': strength.code }, escape(strength.label));
  const items = views.map((view) =>
    tag('li', {}, tag('article', { class: 'result' }, resultContent(view, innerLevel(level), locale, false))),
  );
  return section(subheading(level, label), tag('ul', { class: 'results' }, ...items));
}

function bySector({ sectors: table }: VisitReport, level: Level, { figures }: FigureLocale): string {
  if (table === undefined) return '';
  return section(
    subheading(level, escape(table.title.text)),
    amountTable(table, table.title.text),
    table.notes.includes(figures.sectorsOverlap)
      ? tag('p', { class: 'note' }, escape(figures.sectorsOverlap))
      : '',
  );
}

/** Where the visitors stayed, and the ways for goods that were spoken of. */
function ways({ stays, routes }: VisitReport, level: Level, locale: FigureLocale): string {
  const { facts: labels } = locale;
  if (stays.length === 0 && routes.length === 0) return '';
  const places = stays.map(({ place, when }) =>
    tag(
      'li',
      {},
      tag('span', { class: 'name' }, words(place)),
      when === undefined ? '' : tag('span', { class: 'aside' }, ', ', factValue(when)),
    ),
  );
  const roads = routes.map((route) =>
    tag(
      'div',
      { class: 'route' },
      tag('p', { class: 'name' }, words(route.title)),
      legs(route, locale),
      projects(route, locale),
    ),
  );
  return section(
    ...(stays.length === 0
      ? []
      : [subheading(level, escape(labels.legs)), tag('ol', { class: 'stays' }, ...places)]),
    ...(routes.length === 0 ? [] : [subheading(level, escape(labels.routes)), ...roads]),
  );
}

function section(...content: readonly string[]): string {
  return tag('section', { class: 'section' }, ...content);
}
