import type { CardView, FactValue, FactView, NameView, SourceView, Words } from '../view/types.js';

export interface RenderOptions {
  /** Level of the heading, 1 to 6; 3 when absent. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * A card as plain HTML, for a server to print inside the element's tag: it is read before and without
 * JavaScript. Every text is escaped once; nothing of the data is taken as markup.
 */
export function renderHTML(view: CardView, options: RenderOptions = {}): string {
  const heading = HEADINGS[(options.headingLevel ?? 3) - 1] ?? 'h3';
  const names = view.type === 'visit' ? [] : view.parties;
  return element('article', [
    element('p', [escape(kindLine(view))]),
    element(heading, [words(view.title)]),
    names.length === 0 ? '' : element('p', [names.map(name).join(' · ')]),
    view.type === 'visit' && view.summary !== undefined ? element('p', [escape(view.summary)]) : '',
    view.facts.length === 0 ? '' : element('dl', view.facts.map(fact)),
    view.sectors.length === 0
      ? ''
      : element(
          'ul',
          view.sectors.map((sector) => element('li', [words({ ...sector, text: sector.label })])),
        ),
    ...view.reports.map((report) =>
      element('p', [escape(report.label), ': ', words(report.value), sourceSuffix(report.source)]),
    ),
    view.sources.length === 0 ? '' : element('p', [view.sources.map(source).join('; ')]),
  ]);
}

function kindLine(view: CardView): string {
  return view.type === 'visit' || view.strength.code === 'none'
    ? view.kind.label
    : `${view.kind.label} · ${view.strength.label}`;
}

function fact({ label, values }: FactView): string {
  return element('dt', [escape(label)]) + values.map((value) => element('dd', [factValue(value)])).join('');
}

function factValue(value: FactValue): string {
  const text = words(value);
  return value.datetime === undefined ? text : `<time datetime="${escape(value.datetime)}">${text}</time>`;
}

function name(view: NameView): string {
  return words(view);
}

function source({ name: title, url, details, locators }: SourceView): string {
  const label = url === undefined ? words(title) : `<a href="${escape(url)}">${words(title)}</a>`;
  return [label, ...details.map(words), ...locators.map(escape)].join(', ');
}

function sourceSuffix(view: SourceView | undefined): string {
  return view === undefined ? '' : ` (${source(view)})`;
}

/** A text with its language where that is not the page's; `bdi` keeps its direction to itself. */
function words({ text, lang }: Words): string {
  return lang === undefined ? escape(text) : `<bdi lang="${escape(lang)}">${escape(text)}</bdi>`;
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
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
