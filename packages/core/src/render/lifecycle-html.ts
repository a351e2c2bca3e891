import type { FigureLocale } from '../locales/figures/figure-texts.js';
import type { LifecycleView, PartyActsView, StepView } from '../view/lifecycle-view.js';
import { box, factValue, foot, kindOf, name, names } from './card-html.js';
import { escape, heading, subheading, tag, words } from './markup.js';
import type { RenderOptions } from './options.js';

/** The life of an agreement as HTML, for a server to print inside `<comity-lifecycle>`. */
export function renderLifecycleHTML(
  view: LifecycleView,
  locale: FigureLocale,
  { headingLevel }: RenderOptions = {},
): string {
  const { facts: labels, figures } = locale;
  const content = [
    kindOf(view.kind.label, view.strength),
    heading(headingLevel, words(view.title)),
    names(view.parties, labels.parties),
    status(view, locale),
    tag('ol', { class: 'steps', 'aria-label': figures.stages }, ...view.steps.map(step)),
    view.acts.length === 0
      ? ''
      : tag('div', {}, subheading(headingLevel, escape(figures.actsOfParties)), acts(view.acts, locale)),
    foot(view, locale),
  ];
  return box(content.join(''), view.problems, locale);
}

/** The status in words, and whether the instrument is in force: two answers, unless they are the same words. */
function status(view: LifecycleView, { figures }: FigureLocale): string {
  const both = view.status.label === view.force.label;
  return tag(
    'div',
    { class: 'status' },
    tag('p', { class: 'term' }, escape(figures.statusOn(view.day))),
    tag(
      'p',
      { class: 'answer' },
      escape(both ? view.status.label : `${view.status.label} · ${view.force.label}`),
    ),
    tag('p', { class: 'aside' }, escape(view.status.basis)),
  );
}

function step({ label, state, when, ends }: StepView): string {
  return tag(
    'li',
    {
      'data-state': state,
      class: ends ? 'ends' : undefined,
      'aria-current': state === 'now' ? 'step' : undefined,
    },
    tag('span', { class: 'mark' }),
    tag('span', { class: 'step' }, escape(label)),
    ' ',
    tag('span', { class: when.missing === true ? 'step-date missing' : 'step-date' }, factValue(when)),
  );
}

function acts(rows: readonly PartyActsView[], { figures }: FigureLocale): string {
  const heads = [figures.party, figures.act, figures.date].map((text) =>
    tag('th', { role: 'columnheader', scope: 'col' }, escape(text)),
  );
  return tag(
    'table',
    { class: 'acts', role: 'table', 'aria-label': figures.actsOfParties },
    tag('thead', { role: 'rowgroup' }, tag('tr', { role: 'row' }, ...heads)),
    ...rows.map((row) => partyActs(row, figures.noActKnown)),
  );
}

function partyActs({ party, acts: own }: PartyActsView, none: string): string {
  const cells = own.map(({ label, when }) => [
    tag('td', { role: 'cell' }, escape(label)),
    tag('td', { role: 'cell' }, factValue(when)),
  ]);
  const [first = [tag('td', { role: 'cell', colspan: 2, class: 'missing' }, escape(none))], ...others] =
    cells;
  const rowspan = Math.max(1, own.length);
  const head = tag('th', { role: 'rowheader', scope: 'rowgroup', rowspan }, name(party));
  return tag(
    'tbody',
    { role: 'rowgroup' },
    tag('tr', { role: 'row' }, head, ...first),
    ...others.map((row) => tag('tr', { role: 'row' }, ...row)),
  );
}
