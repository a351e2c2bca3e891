import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { RouteView, StopView } from '../view/route-view.js';
import { box, name } from './card-html.js';
import { figureFoot, figureHead } from './figure-html.js';
import { escape, filled, tag, words } from './markup.js';
import type { RenderOptions } from './options.js';

/**
 * A route as HTML, for a server to print inside `<comity-route-map>`: its legs and projects in words. The place of the
 * map is kept free for the element, which draws it.
 */
export function renderRouteHTML(
  view: RouteView,
  locale: FigureLocale,
  { headingLevel }: RenderOptions = {},
): string {
  const content = [
    figureHead(view, headingLevel),
    legs(view, locale),
    projects(view, locale),
    view.stops.some(({ position }) => position !== undefined) ? tag('div', { class: 'map' }) : '',
    view.note === undefined ? '' : tag('p', { class: 'note' }, words(view.note)),
    figureFoot({ ...view, notes: notesOn(view, locale) }, locale),
  ];
  return box(content.join(''), view.problems, locale);
}

/** What is read below the map. */
function notesOn({ stops }: RouteView, { figures }: FigureLocale): string[] {
  const placed = stops.filter(({ position }) => position !== undefined).length;
  const notes = placed === stops.length ? [] : [figures.positionNotKnown];
  return placed === 0 ? notes : [figures.linesAreSchematic, ...notes, figures.coast];
}

/** The legs of a route in the order of travel, each with how one travels and how far it is. */
export function legs({ legs: all, stops }: RouteView, { facts: labels }: FigureLocale): string {
  const items = all.map(({ from, to, mode, distance }) => {
    const details = [mode, distance].filter((detail) => detail !== undefined);
    return tag(
      'li',
      {},
      stop(stops[from]),
      ` ${tag('span', { class: 'arrow', 'aria-hidden': 'true' }, '→')}${tag('span', { class: 'unseen' }, ' – ')} `,
      stop(stops[to]),
      details.length === 0 ? '' : ` ${tag('span', { class: 'aside' }, words({ text: details.join(', ') }))}`,
    );
  });
  return filled('ol', { class: 'legs', 'aria-label': labels.routes }, items);
}

function stop(view: StopView | undefined): string {
  return view === undefined ? '' : name(view.name);
}

/** The projects that a route is part of. */
export function projects({ projects: all }: RouteView, { facts: labels }: FigureLocale): string {
  if (all.length === 0) return '';
  return tag(
    'p',
    {},
    `${tag('span', { class: 'term' }, `${escape(labels.projects)}:`)} `,
    all.map(words).join(', '),
  );
}
