import { LISTS } from '@comity/core';
import { renderHTML, renderJSONLD } from '@comity/core/render';
import { countryName, isWebAddress, type Locale } from '@comity/core/view';
import type { Language } from '../words/words.js';
import { shareTags } from './embed-page.js';
import { escape } from './escape.js';
import { html, page } from './layout.js';
import { dateWords, nameOf, viewOf, wordsOf } from './names.js';
import { folderOf, newestFirst, TYPES_IN_ORDER, type Site, type SiteRecord } from './site.js';
import { SITE_WORDS } from './site-words.js';

/** Links to records of one type; a source may stand behind thousands. */
const MOST = 100;

/** The page of one record: what it says, what belongs to it, and the same for machines. */
export function recordPage(
  record: SiteRecord,
  site: Site,
  locale: Locale,
  language: Language,
  hasPicture: boolean,
): string {
  const view = viewOf(record, site, locale);
  const body =
    view === undefined ? plainRecord(record, site, locale) : renderHTML(view, locale, { headingLevel: 1 });
  const { url } = site;
  const address = (id: string): string | undefined => {
    const other = site.byId.get(id);
    if (other === undefined) return undefined;
    return url === undefined ? `../${other.path}` : `${url}/${folderOf(site, language)}${other.path}`;
  };
  return page({
    site,
    locale,
    language,
    path: record.path,
    title: nameOf(record, site, locale).text,
    main: `${body}\n${related(record, site, locale, SITE_WORDS[language].related)}`,
    head: shareTags(record, site, locale, language, hasPicture),
    jsonLd: renderJSONLD(record.entry, site.index, locale, { address, today: site.today }),
  });
}

/** A record that has no card: its name and the facts that say where it belongs. */
function plainRecord(record: SiteRecord, site: Site, locale: Locale): string {
  const fields = record.entry.record as unknown as Readonly<Record<string, unknown>>;
  const { language } = site.index;
  const note = wordsOf(fields.note, language, locale.language);
  const facts = [
    listed(fields.aliases),
    typeof fields.country === 'string' ? escape(countryName(fields.country, locale) ?? fields.country) : '',
    coordinates(fields),
    html(wordsOf(fields.publisher, language, locale.language) ?? { text: '' }),
    linked(fields.url),
  ].filter((fact) => fact !== '');
  return [
    '<article>',
    `<p>${escape(nounOf(record, locale))}</p>`,
    `<h1>${html(nameOf(record, site, locale))}</h1>`,
    ...(facts.length === 0
      ? []
      : [`<ul class="facts">${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>`]),
    ...(note === undefined ? [] : [`<p>${html(note)}</p>`]),
    '</article>',
  ].join('');
}

function nounOf({ type }: SiteRecord, { labels }: Locale): string {
  const noun = labels.countedRecords[type];
  return noun.one ?? noun.other;
}

function listed(value: unknown): string {
  return Array.isArray(value)
    ? (value as unknown[])
        .filter((part) => typeof part === 'string')
        .map((part) => escape(part))
        .join(', ')
    : '';
}

function coordinates({ latitude, longitude }: Readonly<Record<string, unknown>>): string {
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? `${String(latitude)}, ${String(longitude)}`
    : '';
}

function linked(value: unknown): string {
  if (typeof value !== 'string' || !isWebAddress(value)) return '';
  return `<a href="${escape(value)}">${escape(value)}</a>`;
}

/** Links to the records that this one names or that name it, by their type. */
function related(record: SiteRecord, site: Site, locale: Locale, heading: string): string {
  const groups = TYPES_IN_ORDER.map((type) => ({
    type,
    records: [...record.related].filter((other) => other.type === type).sort(newestFirst),
  })).filter(({ records }) => records.length > 0);
  if (groups.length === 0) return '';
  const lists = groups.map(({ type, records }) => {
    const noun = locale.labels.countedRecords[type].other;
    const items = records.slice(0, MOST).map((other) => item(other, site, locale, '../'));
    if (records.length > MOST) items.push(`<li class="details">+ ${String(records.length - MOST)}</li>`);
    return `<h3>${escape(noun)}</h3>\n<ul class="list">\n${items.join('\n')}\n</ul>`;
  });
  return `<section aria-labelledby="related">\n<h2 id="related">${escape(heading)}</h2>\n${lists.join('\n')}\n</section>`;
}

/** A record in a list: its name as a link, its date and what it is. */
export function item(record: SiteRecord, site: Site, locale: Locale, top: string): string {
  const view = viewOf(record, site, locale);
  const strength =
    view === undefined || view.type === 'visit' || view.strength.code === 'none'
      ? undefined
      : view.strength.label;
  const details = [dateWords(record, locale), view?.kind.label, strength].filter(
    (part) => part !== undefined,
  );
  const more = details.length === 0 ? '' : `<span class="details">${escape(details.join(' · '))}</span>`;
  return `<li><a href="${top}${LISTS[record.type]}/${record.id}.html">${html(nameOf(record, site, locale))}</a>${more}</li>`;
}
