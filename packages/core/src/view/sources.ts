import { isWebAddress } from '../identifiers/index.js';
import { formatDate } from './dates.js';
import { fieldsOf, listOf, present, textOf, type ViewContext } from './context.js';
import { closed } from './direction.js';
import type { SourceView, Words } from './types.js';

/** The sources of a record, each once with all its places; the file's own source when the record has none. */
export function sourcesOf(record: Readonly<Record<string, unknown>>, context: ViewContext): SourceView[] {
  const own = listOf(record.citations);
  const citations = own.length > 0 ? own : [context.index.dataset.source];
  const bySource = new Map<string, { view: SourceView; locators: string[] }>();
  for (const citation of citations) {
    const { source, locator } =
      typeof citation === 'string' ? { source: citation, locator: undefined } : fieldsOf(citation);
    const key = textOf(source);
    if (key === undefined) continue;
    let entry = bySource.get(key);
    if (entry === undefined) {
      entry = { view: sourceView(key, context), locators: [] };
      bySource.set(key, entry);
    }
    const place = textOf(locator);
    if (place !== undefined && !entry.locators.includes(place)) entry.locators.push(closed(place));
  }
  return [...bySource.values()].map(({ view, locators }) => ({ ...view, locators }));
}

/** One source by its id or address. */
export function sourceView(reference: string, context: ViewContext): SourceView {
  if (isWebAddress(reference))
    return { name: { text: hostOf(reference) }, url: reference, details: [], locators: [] };
  const record = fieldsOf(context.index.find('source', reference));
  const name = context.words(record.publisher) ?? context.words(record.title);
  if (name === undefined) {
    context.note('unresolved-reference', 'source', reference);
    return {
      name: { text: `${closed(reference)} (${context.locale.phrases.unresolved})` },
      details: [],
      locators: [],
    };
  }
  const url = textOf(record.url);
  return {
    name,
    ...(url !== undefined && isWebAddress(url) ? { url } : {}),
    details: detailsOf(record, context),
    locators: [],
  };
}

function detailsOf(record: Readonly<Record<string, unknown>>, context: ViewContext): Words[] {
  const genre = context.code('genre', context.locale.labels.sourceGenres, record.genre);
  const published = textOf(record.published);
  const date = published === undefined ? undefined : formatDate(published, context.locale);
  const author = context.words(fieldsOf(record.author).name);
  return present([genre && { text: genre.label }, author, date === undefined ? undefined : { text: date }]);
}

function hostOf(address: string): string {
  // As a browser reads it: any number of slashes of both kinds, and who signs in before the host.
  const [authority = ''] = address.replace(/^https?:[/\\]+/i, '').split(/[/\\?#]/, 1);
  return closed(authority.slice(authority.lastIndexOf('@') + 1).replace(/^www\./i, ''));
}
