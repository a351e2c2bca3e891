import type { Locale } from '@comity/core/view';
import type { Language } from '../words/words.js';
import { escape } from './escape.js';
import { html, page, topAnywhere } from './layout.js';
import { nameOf, wordsOf } from './names.js';
import { item } from './record-page.js';
import { folderOf, newestFirst, TYPES_IN_ORDER, type Site, type SiteRecord } from './site.js';
import { SITE_WORDS } from './site-words.js';

/** Records on the first page; when there are more, each year has a page of its own. */
const MOST = 200;

/** Pages that list records, by their paths from the top of the language. */
export function listPages(site: Site, locale: Locale, language: Language): [path: string, text: string][] {
  const years = byYear(site);
  const total = years.reduce((sum, [, records]) => sum + records.length, 0);
  const isLong = total > MOST;
  const pages: [string, string][] = [['index.html', indexPage(site, locale, language, years, isLong)]];
  if (isLong) {
    for (const [year, records] of years) {
      const path = `years/${year}.html`;
      const heading = yearWords(year, language);
      const main = `<h1>${escape(heading)}</h1>\n${list(records, site, locale, '../')}`;
      pages.push([path, page({ site, locale, language, path, title: heading, main })]);
    }
  }
  return pages;
}

/** Visits, agreements and outcomes by their year, the newest first. */
function byYear(site: Site): [year: string, records: SiteRecord[]][] {
  const years = new Map<string, SiteRecord[]>();
  for (const record of site.records) {
    if (record.type !== 'visit' && record.type !== 'agreement' && record.type !== 'outcome') continue;
    const year = record.year ?? 'unknown';
    const records = years.get(year);
    if (records === undefined) years.set(year, [record]);
    else records.push(record);
  }
  const sorted = [...years].sort(([a], [b]) => (a === 'unknown' ? 1 : b === 'unknown' ? -1 : a < b ? 1 : -1));
  for (const [, records] of sorted) records.sort(visitsFirst);
  return sorted;
}

function visitsFirst(a: SiteRecord, b: SiteRecord): number {
  const order = newestFirst(a, b);
  if (a.date !== b.date) return order;
  return TYPES_IN_ORDER.indexOf(a.type) - TYPES_IN_ORDER.indexOf(b.type) || order;
}

function yearWords(year: string, language: Language): string {
  return year === 'unknown' ? SITE_WORDS[language].noYear : year;
}

function list(records: readonly SiteRecord[], site: Site, locale: Locale, top: string): string {
  return `<ul class="list">\n${records.map((record) => item(record, site, locale, top)).join('\n')}\n</ul>`;
}

function indexPage(
  site: Site,
  locale: Locale,
  language: Language,
  years: readonly (readonly [string, readonly SiteRecord[]])[],
  isLong: boolean,
): string {
  const words = SITE_WORDS[language];
  const heading = wordsOf(site.dataset.title, site.index.language, language) ?? { text: site.title };
  const sections = isLong
    ? `<section aria-labelledby="years">\n<h2 id="years">${escape(words.years)}</h2>\n<ul class="years">${years
        .map(
          ([year, records]) =>
            `<li><a href="years/${year}.html">${escape(yearWords(year, language))}</a> <span class="details">${String(records.length)}</span></li>`,
        )
        .join(
          '',
        )}</ul>\n</section>\n<section aria-labelledby="latest">\n<h2 id="latest">${escape(words.latest)}</h2>\n${list(
        years.flatMap(([, records]) => records).slice(0, 50),
        site,
        locale,
        '',
      )}\n</section>`
    : years
        .map(
          ([year, records]) =>
            `<section aria-labelledby="year-${year}">\n<h2 id="year-${year}">${escape(yearWords(year, language))}</h2>\n${list(records, site, locale, '')}\n</section>`,
        )
        .join('\n');
  const main = `<h1>${html(heading)}</h1>\n${counts(site, locale, language)}\n${searchField(language)}\n<div id="browse">\n${sections}\n${others(site, locale)}\n</div>\n${downloads(site, language)}`;
  const top = folderOf(site, language) === '' ? '' : '../';
  const head = `<script type="module" src="${top}search.js"></script>\n`;
  return page({ site, locale, language, path: 'index.html', title: site.title, main, head });
}

/** Hidden until the script runs that it needs. */
function searchField(language: Language): string {
  const { search, found, nothingFound, searchFailed } = SITE_WORDS[language];
  return [
    `<form class="search" id="search" role="search" hidden data-found="${escape(found)}" data-none="${escape(nothingFound)}" data-failed="${escape(searchFailed)}">`,
    `<label for="q">${escape(search)}</label>`,
    '<input id="q" name="q" type="search" autocomplete="off" maxlength="200">',
    '<p id="found" class="details" role="status"></p>',
    '</form>',
    '<ol class="list" id="hits" hidden></ol>',
  ].join('\n');
}

function counts({ index }: Site, { labels }: Locale, language: Language): string {
  const items = TYPES_IN_ORDER.flatMap((type) => {
    const { length } = index.all(type);
    return length === 0
      ? []
      : [`<div><dt>${escape(labels.countedRecords[type].other)}</dt><dd>${String(length)}</dd></div>`];
  });
  return `<dl class="counts" aria-label="${escape(SITE_WORDS[language].records)}">${items.join('')}</dl>`;
}

/** The records that have no date: people, places, sources. */
function others(site: Site, locale: Locale): string {
  return TYPES_IN_ORDER.flatMap((type) => {
    if (type === 'visit' || type === 'agreement' || type === 'outcome') return [];
    const records = site.records.filter((record) => record.type === type);
    if (records.length === 0) return [];
    const items = records
      .map((record) => ({ record, name: nameOf(record, site, locale) }))
      .map(({ record, name }) => `<li><a href="${record.path}">${html(name)}</a></li>`);
    const noun = locale.labels.countedRecords[type].other;
    return [
      `<details>\n<summary>${escape(noun)} <span class="details">${String(records.length)}</span></summary>\n<ul class="names">\n${items.join('\n')}\n</ul>\n</details>`,
    ];
  }).join('\n');
}

/** The files of the data with what each is for. */
export const DATA_FILES = [
  ['dataset.json', 'JSON'],
  ['dataset.ndjson', 'NDJSON'],
  ['dataset.xlsx', 'Excel'],
  ['dataset.xml', 'XML'],
  ['datapackage.zip', 'CSV (data package)'],
  ['visits.ics', 'iCalendar'],
  ['places.geojson', 'GeoJSON'],
] as const;

function downloads(site: Site, language: Language): string {
  const words = SITE_WORDS[language];
  const top = folderOf(site, language) === '' ? '' : '../';
  const links = DATA_FILES.map(([file, name]) => `<li><a href="${top}data/${file}">${escape(name)}</a></li>`);
  return `<section aria-labelledby="data">\n<h2 id="data">${escape(words.data)}</h2>\n<p>${escape(words.dataHint)}</p>\n<ul class="data">${links.join('')}</ul>\n</section>`;
}

/** What a server shows when there is no such page. */
export function notFoundPage(site: Site, locale: Locale, language: Language): string {
  const words = SITE_WORDS[language];
  const home = `${topAnywhere(site, language, '404.html')}${folderOf(site, language)}index.html`;
  const main = `<h1>${escape(words.notFound)}</h1>\n<p>${escape(words.notFoundHint)}</p>\n<p><a href="${escape(home)}">${escape(words.home)}</a></p>`;
  return page({ site, locale, language, path: '404.html', title: words.notFound, main, isListed: false });
}
