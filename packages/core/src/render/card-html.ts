import type { CardLocale, RecordLocale, SectorLocale } from '../locales/locale.js';
import type {
  AgreementView,
  CardView,
  FactValue,
  FactView,
  NameView,
  OutcomeView,
  ReportView,
  SectorView,
  SourceView,
  ViewProblem,
  VisitView,
  Words,
} from '../view/types.js';
import { escape, filled, heading, ownLevel, tag, words } from './markup.js';

/*
 * The parts of a card, element for element as `@comity/components` draws them: a page that prints them inside a tag
 * does not move when the element takes over. A test there compares the two.
 */

/** The box around everything. Its language is that of the words which are Comity's own. */
export function box(content: string, problems: readonly ViewProblem[], locale: CardLocale): string {
  const { language: lang, direction: dir } = locale;
  return tag('article', { class: 'card', lang, dir }, content, partialNote(problems, locale));
}

/** More than these nobody reads. */
const LISTED = 20;

/** That parts of it lead nowhere, and which: as they stand in the data. The element has words for what they are. */
function partialNote(problems: readonly ViewProblem[], { phrases }: CardLocale): string {
  if (problems.length === 0) return '';
  const values = [...new Set(problems.map(({ value }) => value))].slice(0, LISTED);
  return tag(
    'details',
    { class: 'partial' },
    tag('summary', {}, tag('span', {}, escape(phrases.partial))),
    tag('ul', { class: 'problems' }, ...values.map((value) => tag('li', {}, tag('code', {}, escape(value))))),
  );
}

/** The line above the heading: what it is, and how strong it is. */
export function kindOf(kind: string, strength?: { readonly code: string; readonly label: string }): string {
  const shown = strength === undefined || strength.code === 'none' ? undefined : strength;
  return tag(
    'p',
    { class: 'kind' },
    tag('span', {}, escape(kind)),
    shown === undefined
      ? ''
      : // The dot is read where no style sheet is; the style sheet takes it away.
        `${tag('span', { class: 'dot' }, ' · ')}${tag(
          'span',
          { class: 'strength', 'data-strength': shown.code },
          tag('span', {}, escape(shown.label)),
        )}`,
  );
}

/** An agreement or an outcome: what it is, its title, who, the facts, and where it comes from. */
export function resultContent(
  view: AgreementView | OutcomeView,
  level: number | undefined,
  locale: CardLocale,
  withStrength = true,
): string {
  const { facts: labels } = locale;
  return [
    kindOf(view.kind.label, withStrength ? view.strength : undefined),
    heading(level, words(view.title)),
    names(view.parties, view.type === 'agreement' ? labels.parties : labels.by),
    facts(view.facts),
    sectors(view.sectors, locale),
    reports(view, locale),
    foot(view, locale),
  ].join('');
}

/** The same for a result that stands inside a visit. */
export function innerLevel(level: number | undefined): number {
  return Math.min(6, ownLevel(level) + 2);
}

/** A visit as far as what came of it: its kind, title, the sentence on the results, facts and meetings. */
export function visitContent(view: VisitView, level: number | undefined, locale: RecordLocale): string {
  return [
    kindOf(view.kind.label),
    heading(level, words(view.title)),
    summary(view),
    facts(view.facts),
    meetings(view, locale),
  ].join('');
}

function summary({ summary: text, summaryNote }: VisitView): string {
  if (text === undefined) return '';
  const note =
    summaryNote === undefined
      ? ''
      : `${tag('span', { class: 'dot' }, '.')} ${tag('span', { class: 'aside' }, escape(summaryNote))}`;
  return tag('p', { class: 'summary' }, escape(text), note);
}

function meetings(view: VisitView, { facts: labels }: RecordLocale): string {
  if (view.meetings.length === 0) return '';
  const items = view.meetings.map(({ title, details }) =>
    tag(
      'li',
      {},
      words(title),
      ...details.map((detail) => tag('span', { class: 'aside' }, ', ', factValue(detail))),
    ),
  );
  return tag(
    'div',
    { class: 'meetings' },
    tag('p', { class: 'term' }, escape(labels.meetings)),
    tag('ul', {}, ...items),
  );
}

/** Parties or people in the order of the data. */
export function names(views: readonly NameView[], label: string): string {
  const items = views.map((view) => tag('li', {}, name(view)));
  return filled('ul', { class: 'names', 'aria-label': label }, items);
}

/** A name with who it is believed to be; an id that leads nowhere is no name, and stands as code. */
export function name(view: NameView): string {
  const shown = view.basis === 'unresolved' ? unresolved(view) : words(view);
  const own = tag('span', { class: 'name' }, shown);
  return view.identification === undefined
    ? own
    : `${own} ${tag('span', { class: 'aside' }, words(view.identification))}`;
}

function unresolved({ text }: Words): string {
  return tag('code', { class: 'unresolved' }, escape(text));
}

/** The facts as a list of terms: short ones side by side, those with several values in a line of their own. */
function facts(views: readonly FactView[]): string {
  const items = views.map((view) =>
    tag(
      'div',
      { class: isWide(view) ? 'wide' : undefined },
      tag('dt', {}, escape(view.label)),
      ...view.values.map((value) =>
        tag('dd', { class: value.missing === true ? 'missing' : undefined }, factValue(value)),
      ),
    ),
  );
  return filled('dl', { class: 'facts' }, items);
}

/** More than fits beside another fact in a narrow card. */
function isWide({ values }: FactView): boolean {
  const lengthOf = (text: Words | undefined): number => text?.text.length ?? 0;
  return values.reduce((length, value) => length + lengthOf(value) + lengthOf(value.aside), 0) > 24;
}

export function factValue(value: FactValue): string {
  if (value.unresolved === true) return unresolved(value);
  const text = words(value);
  const { datetime } = value;
  const shown = datetime === undefined ? text : tag('time', { datetime }, text);
  return value.aside === undefined
    ? shown
    : `${shown} ${tag('span', { class: 'aside' }, `(${words(value.aside)})`)}`;
}

export function sectors(views: readonly SectorView[], locale: CardLocale): string {
  const items = views.map((view) => tag('li', {}, sectorBadge(view, locale)));
  return filled('ul', { class: 'sectors', 'aria-label': locale.facts.sectors }, items);
}

/** A sector in the colour of its main sector. */
export function sectorBadge(view: SectorView, { language }: SectorLocale): string {
  return tag(
    'span',
    { class: 'badge', lang: language, 'data-sector': view.main },
    tag('span', { class: 'label' }, words({ ...view, text: view.label })),
  );
}

/** What other sources say of the same fields, side by side with the editor's choice. */
export function reports(
  { reports: views, sources }: Pick<CardView, 'reports' | 'sources'>,
  { phrases }: CardLocale,
): string {
  if (views.length === 0) return '';
  const items = views.map((view) => {
    const value = tag('span', { class: 'name' }, words(view.value));
    // The address of a source is printed where the sources stand, so not here.
    const isCited = view.source?.url !== undefined && sources.some(({ url }) => url === view.source?.url);
    const attributes = isCited ? { class: 'cited' } : {};
    return tag('li', attributes, words({ text: view.label }), ': ', value, reportPlace(view));
  });
  return tag(
    'div',
    { class: 'reports' },
    tag('p', { class: 'term' }, escape(phrases.alsoReportedAs)),
    tag('ul', {}, ...items),
  );
}

function reportPlace({ source: from, locator }: ReportView): string {
  const place = from === undefined ? locator && words({ text: locator }) : source(from);
  return place === undefined ? '' : ` ${tag('span', { class: 'aside' }, `— ${place}`)}`;
}

/** What was changed after publication, the note of the editor, and where all of it comes from. */
export function foot(
  { note, corrections, sources }: Pick<CardView, 'note' | 'corrections' | 'sources'>,
  { facts: labels, phrases }: CardLocale,
): string {
  return [
    note === undefined ? '' : tag('p', { class: 'note' }, words(note)),
    ...corrections.map(({ date, note: text }) =>
      tag('p', { class: 'note' }, escape(`${phrases.correction} `), words({ text: date }), ': ', words(text)),
    ),
    sourceLine(sources, labels.sources),
  ].join('');
}

/** The line that names the sources; nothing when there are none. */
export function sourceLine(sources: readonly SourceView[], label: string): string {
  if (sources.length === 0) return '';
  return tag(
    'p',
    { class: 'source' },
    `${tag('span', { class: 'term' }, `${escape(label)}:`)} `,
    sources.map(source).join('; '),
  );
}

/** One source: its name as a link, what is known of it, and the places in it. */
function source({ name: publisher, url, details, locators }: SourceView): string {
  const label = words(publisher);
  const link = url === undefined ? label : tag('a', { href: url }, label);
  const places =
    locators.length === 0
      ? ''
      : `, ${tag('span', { class: 'locators' }, words({ text: locators.join(', ') }))}`;
  return `${[link, ...details.map(words)].join(', ')}${places}`;
}
