import type { Text } from '@comity/core';
import {
  agreementView,
  formatDate,
  outcomeView,
  visitView,
  type CardView,
  type Locale,
  type Words,
} from '@comity/core/view';
import type { Site, SiteRecord } from './site.js';

/** The card of a visit, an agreement or an outcome; other records have none. */
export function viewOf(
  { entry: { type, record } }: SiteRecord,
  { index }: Site,
  locale: Locale,
): CardView | undefined {
  if (type === 'visit') return visitView(record, index, locale);
  if (type === 'agreement') return agreementView(record, index, locale);
  return type === 'outcome' ? outcomeView(record, index, locale) : undefined;
}

/** What a record is called. */
export function nameOf(record: SiteRecord, site: Site, locale: Locale): Words {
  const view = viewOf(record, site, locale);
  if (view !== undefined) return view.title;
  const fields = record.entry.record as unknown as Readonly<Record<string, unknown>>;
  for (const field of ['name', 'title', 'label', 'text', 'publisher', 'url']) {
    const words = wordsOf(fields[field], site.index.language, locale.language);
    if (words !== undefined) return words;
  }
  return { text: record.id };
}

/** Human words in the language of the page, or in the first that there is. */
export function wordsOf(value: unknown, fileLanguage: string, language: string): Words | undefined {
  if (typeof value === 'string' && value !== '') {
    return fileLanguage === language ? { text: value } : { text: value, lang: fileLanguage };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const texts = value as Exclude<Text, string>;
  const own = texts[language];
  if (typeof own === 'string') return { text: own };
  const [first] = Object.entries(texts).filter(([, text]) => typeof text === 'string');
  return first === undefined ? undefined : { lang: first[0], text: first[1] };
}

/** The date of a record in words; undefined when it has none. */
export function dateWords({ date }: SiteRecord, locale: Locale): string | undefined {
  return date === undefined ? undefined : formatDate(date, locale);
}
