import type { Locale } from '../locales/locale.js';
import { kindLine } from './kind-line.js';
import type { RenderOptions } from './options.js';
import type { CardView, FactValue, FactView, NameView, SourceView, VisitView, Words } from '../view/types.js';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * A card as plain HTML, for a server to print inside the element's tag: it is read before and without
 * JavaScript. It says what the card says; every text is escaped once, and nothing of the data is taken as markup.
 */
export function renderHTML(view: CardView, locale: Locale, options: RenderOptions = {}): string {
  const heading = HEADINGS[(options.headingLevel ?? 3) - 1] ?? 'h3';
  return element('article', [
    paragraph([escape(kindLine(view))]),
    element(heading, [words(view.title)]),
    view.type === 'visit' ? results(view) : paragraph([view.parties.map(name).join(' · ')]),
    list('dl', view.facts.map(fact)),
    view.type === 'visit' ? meetings(view, locale) : '',
    list(
      'ul',
      view.sectors.map((sector) => element('li', [words({ ...sector, text: sector.label })])),
    ),
    reports(view, locale),
    view.note === undefined ? '' : paragraph([words(view.note)]),
    ...view.corrections.map(({ date, note }) =>
      paragraph([escape(`${locale.phrases.correction} ${date}: `), words(note)]),
    ),
    paragraph([view.sources.map(source).join('; ')]),
  ]);
}

function results({ summary = '', summaryNote }: VisitView): string {
  return paragraph([escape(summary), summaryNote === undefined ? '' : escape(`. ${summaryNote}`)]);
}

function fact({ label, values }: FactView): string {
  return element('dt', [escape(label)]) + values.map((value) => element('dd', [factValue(value)])).join('');
}

function factValue(value: FactValue): string {
  if (value.unresolved === true) return element('code', [escape(value.text)]);
  const text = words(value);
  const shown =
    value.datetime === undefined ? text : `<time datetime="${escape(value.datetime)}">${text}</time>`;
  return value.aside === undefined ? shown : `${shown} (${words(value.aside)})`;
}

/** A party; an id that leads nowhere is no name, and stands as code. */
function name(view: NameView): string {
  const shown = view.basis === 'unresolved' ? element('code', [escape(view.text)]) : words(view);
  return view.identification === undefined ? shown : `${shown} (${words(view.identification)})`;
}

function meetings({ meetings: views }: VisitView, { facts: labels }: Locale): string {
  if (views.length === 0) return '';
  const items = views.map(({ title, details }) =>
    element('li', [[words(title), ...details.map(factValue)].join(', ')]),
  );
  return paragraph([escape(labels.meetings)]) + element('ul', items);
}

function reports({ reports: views }: CardView, { phrases }: Locale): string {
  if (views.length === 0) return '';
  const items = views.map(({ label, value, source: from, locator }) => {
    const place = from === undefined ? locator : source(from);
    return element('li', [
      escape(label),
      ': ',
      words(value),
      place === undefined ? '' : ` (${from === undefined ? escape(place) : place})`,
    ]);
  });
  return paragraph([escape(phrases.alsoReportedAs)]) + element('ul', items);
}

function source({ name: title, url, details, locators }: SourceView): string {
  const label = url === undefined ? words(title) : `<a href="${escape(url)}">${words(title)}</a>`;
  return [label, ...details.map(words), ...locators.map(escape)].join(', ');
}

/** A text with its language where that is not the page's; `bdi` keeps its direction to itself. */
function words({ text, lang }: Words): string {
  return lang === undefined ? escape(text) : `<bdi lang="${escape(lang)}">${escape(text)}</bdi>`;
}

/** A paragraph; nothing when there is nothing in it. */
function paragraph(parts: readonly string[]): string {
  return list('p', parts);
}

/** An element around its parts; nothing when all of them are empty. */
function list(tag: string, parts: readonly string[]): string {
  return parts.every((part) => part === '') ? '' : element(tag, parts);
}

function element(tag: string, parts: readonly string[]): string {
  return `<${tag}>${parts.join('')}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as the value of a quoted attribute. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
