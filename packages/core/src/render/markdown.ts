import type { RecordLocale } from '../locales/locale.js';
import type { CardView, FactValue, FactView, NameView, SourceView, VisitView, Words } from '../view/types.js';
import { kindLine } from './kind-line.js';
import type { RenderOptions } from './options.js';

/**
 * A card as Markdown (CommonMark, and GitHub's dialect of it): for reports, wikis, messages and language models. It
 * says what the card says; every text is escaped once, on one line, and nothing of the data is taken as markup.
 */
export function renderMarkdown(view: CardView, locale: RecordLocale, options: RenderOptions = {}): string {
  const { headingLevel = 3 } = options;
  const level = [1, 2, 3, 4, 5, 6].includes(headingLevel) ? headingLevel : 3;
  const blocks = [
    `${'#'.repeat(level)} ${words(view.title)}`,
    words({ text: kindLine(view) }),
    view.type === 'visit' ? results(view) : view.parties.map(name).join(' · '),
    list(view.facts.map(fact)),
    view.type === 'visit' ? meetings(view, locale) : '',
    view.sectors.length === 0
      ? ''
      : labelled(
          locale.facts.sectors,
          view.sectors.map((sector) => escapeText(sector.label)),
        ),
    reports(view, locale),
    view.note === undefined ? '' : words(view.note),
    ...view.corrections.map(({ date, note }) =>
      words({ text: `${locale.phrases.correction} ${date}: ${note.text}` }),
    ),
    view.sources.length === 0 ? '' : labelled(locale.facts.sources, view.sources.map(source)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function results({ summary = '', summaryNote }: VisitView): string {
  return words({ text: summaryNote === undefined ? summary : `${summary}. ${summaryNote}` });
}

function fact({ label, values }: FactView): string {
  return labelled(label, values.map(factValue));
}

function factValue(value: FactValue): string {
  if (value.unresolved === true) return code(value.text);
  return value.aside === undefined ? words(value) : `${words(value)} (${words(value.aside)})`;
}

/** A party; an id that leads nowhere is no name, and stands as code. */
function name(view: NameView): string {
  const shown = view.basis === 'unresolved' ? code(view.text) : words(view);
  return view.identification === undefined ? shown : `${shown} (${words(view.identification)})`;
}

function meetings({ meetings: views }: VisitView, { facts: labels }: RecordLocale): string {
  if (views.length === 0) return '';
  const items = views.map(({ title, details }) => [words(title), ...details.map(factValue)].join(', '));
  return `${words({ text: labels.meetings })}\n\n${list(items)}`;
}

function reports({ reports: views }: CardView, { phrases }: RecordLocale): string {
  if (views.length === 0) return '';
  const items = views.map(({ label, value, source: from, locator }) => {
    const place = from === undefined ? locator && escapeText(locator) : source(from);
    return `${labelled(label, [words(value)])}${place === undefined ? '' : ` (${place})`}`;
  });
  return `${words({ text: phrases.alsoReportedAs })}\n\n${list(items)}`;
}

function source({ name: title, url, details, locators }: SourceView): string {
  const label = url === undefined ? words(title) : `[${words(title)}](<${escapeAddress(url)}>)`;
  return [label, ...details.map(words), ...locators.map(escapeText)].join(', ');
}

function labelled(label: string, values: readonly string[]): string {
  return `**${escapeText(label)}:** ${values.join('; ')}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function words({ text }: Words): string {
  return escapeText(text);
}

const BLANKS = /[\s\p{Cc}]+/gu;
/** What begins or ends markup within a line; a `#` may close a heading. */
const MARKUP = /[\\`*_[\]<>~|#$]/g;
/** GitHub makes links of bare addresses, and within these takes no escape for what it is. */
const BARE_LINK = /(?<=www)\.|(?<=https?|ftp):(?=\/\/)|@/gi;
const REFERENCE = /&(?=#?[a-z0-9]+;)/gi;
/** What makes a list, a quotation, a heading or a line of the line that it begins. */
const BLOCK_START = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

/** A text on one line that may stand anywhere, also where a line begins. */
function escapeText(text: string): string {
  const oneLine = text.replace(BLANKS, ' ').trim();
  return oneLine
    .replace(MARKUP, String.raw`\$&`)
    .replace(REFERENCE, String.raw`\&`)
    .replace(BARE_LINK, String.raw`\$&`)
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** An address between pointed brackets, which it has none of itself. */
function escapeAddress(url: string): string {
  return url.replace(/[\\\p{Cc}]/gu, encodeURIComponent).replace(REFERENCE, '&amp;');
}

/** An id as it stands, between more backticks than it has in a row. */
function code(text: string): string {
  const oneLine = text.replace(BLANKS, ' ').trim();
  if (oneLine === '') return '';
  const longest = Math.max(0, ...(oneLine.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(oneLine) ? ' ' : '';
  return `${fence}${gap}${oneLine}${gap}${fence}`;
}
