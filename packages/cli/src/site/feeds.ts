import { earliestDay } from '@comity/core/dates';
import type { Locale } from '@comity/core/view';
import type { Language } from '../words/words.js';
import { escape } from './escape.js';
import { dateWords, nameOf, viewOf } from './names.js';
import { folderOf, newestFirst, type Site, type SiteRecord } from './site.js';

/** Entries in a feed. */
const MOST = 50;

interface Entry {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** RFC 3339. The day is the record's: a feed that is made anew of the same data is the same. */
  readonly time: string;
}

/** Atom (RFC 4287) and JSON Feed 1.1 of the newest visits, agreements and outcomes; by their names. */
export function feeds(site: Site, locale: Locale, language: Language, url: string): [string, string][] {
  const base = `${url}/${folderOf(site, language)}`;
  const entries = site.records
    .filter(({ type }) => type === 'visit' || type === 'agreement' || type === 'outcome')
    .sort(newestFirst)
    .slice(0, MOST)
    .flatMap((record): Entry[] => entryOf(record, site, locale, base));
  return [
    ['feed.atom', atom(entries, site.title, base, language)],
    ['feed.json', jsonFeed(entries, site.title, base, language)],
  ];
}

function entryOf(record: SiteRecord, site: Site, locale: Locale, base: string): Entry[] {
  const { updated } = record.entry.record;
  const day = [updated, record.date]
    .map((date) => (date === undefined ? undefined : earliestDay(date)))
    .find((found) => found !== undefined);
  // A feed needs a day; a record without one is on the pages all the same.
  if (day === undefined) return [];
  const kind = viewOf(record, site, locale)?.kind.label ?? '';
  const summary = [kind, dateWords(record, locale)]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  return [
    {
      url: `${base}${record.path}`,
      title: nameOf(record, site, locale).text,
      summary,
      time: `${day}T00:00:00Z`,
    },
  ];
}

function atom(entries: readonly Entry[], title: string, base: string, language: Language): string {
  const updated =
    entries
      .map(({ time }) => time)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const items = entries.map(
    (entry) => `<entry>
<id>${escape(entry.url)}</id>
<title>${escape(entry.title)}</title>
<link href="${escape(entry.url)}"/>
<updated>${entry.time}</updated>
<summary>${escape(entry.summary)}</summary>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escape(base)}</id>
<title>${escape(title)}</title>
<link href="${escape(base)}"/>
<link rel="self" href="${escape(base)}feed.atom"/>
<updated>${updated}</updated>
<author><name>${escape(title)}</name></author>
${items.join('')}</feed>
`;
}

function jsonFeed(entries: readonly Entry[], title: string, base: string, language: Language): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    home_page_url: base,
    feed_url: `${base}feed.json`,
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.time,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** The addresses of all pages; at most 50,000 in a file, as the protocol has it. */
export function sitemaps(paths: readonly string[], url: string): [string, string][] {
  const size = 50_000;
  const parts = Array.from({ length: Math.ceil(paths.length / size) }, (_, i) =>
    paths.slice(i * size, (i + 1) * size),
  );
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  const body = (part: readonly string[]): string =>
    `${head}<urlset ${space}>\n${part.map((path) => `<url><loc>${escape(`${url}/${path}`)}</loc></url>\n`).join('')}</urlset>\n`;
  if (parts.length < 2) return [['sitemap.xml', body(paths)]];
  const names = parts.map((_, i) => `sitemap-${String(i + 1)}.xml`);
  const index = `${head}<sitemapindex ${space}>\n${names.map((name) => `<sitemap><loc>${escape(`${url}/${name}`)}</loc></sitemap>\n`).join('')}</sitemapindex>\n`;
  return [['sitemap.xml', index], ...parts.map((part, i): [string, string] => [names[i] ?? '', body(part)])];
}
