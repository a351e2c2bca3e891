import { loadFormatMessages } from '../commands/messages.js';
import { loadLocale } from '../words/locales.js';
import { linesOf, writeFormat } from '../write/formats.js';
import type { FileContent } from '../write/write-file.js';
import { embedPage, embedPath, oEmbed, oEmbedPath } from './embed-page.js';
import { feeds, sitemaps } from './feeds.js';
import { DATA_FILES, listPages, notFoundPage } from './list-pages.js';
import { picturePath, type Pictures } from './picture.js';
import { recordPage } from './record-page.js';
import { searchFiles } from './search-files.js';
import { SEARCH_SCRIPT } from './search-script.js';
import { folderOf, type Site } from './site.js';
import { STYLE } from './style.js';

/** Says that a folder holds a site that this command made, and may be replaced by it. */
export const MARK = 'comity-site.json';

/** All files of a site, by their paths; with pictures, when something to draw them is given. The same data give the same files. */
export async function* siteFiles(
  site: Site,
  pictures?: Pictures,
): AsyncGenerator<[path: string, content: FileContent]> {
  yield [
    MARK,
    `${JSON.stringify({ madeBy: 'comity site', languages: site.languages, records: site.records.length })}\n`,
  ];
  yield ['style.css', STYLE];
  yield ['search.js', SEARCH_SCRIPT];
  const paths: string[] = [];
  for (const language of site.languages) {
    const locale = await loadLocale(language);
    const folder = folderOf(site, language);
    for (const [path, text] of listPages(site, locale, language)) {
      paths.push(`${folder}${path}`);
      yield [`${folder}${path}`, text];
    }
    for (const record of site.records) {
      paths.push(`${folder}${record.path}`);
      const picture = await pictures?.of(record, site, locale);
      if (picture !== undefined) yield [`${folder}${picturePath(record)}`, picture];
      const hasPicture = picture !== undefined;
      yield [`${folder}${record.path}`, recordPage(record, site, locale, language, hasPicture)];
      const embedded = embedPage(record, site, locale, language);
      if (embedded !== undefined) yield [`${folder}${embedPath(record)}`, embedded];
      const answer = oEmbed(record, site, locale, language);
      if (answer !== undefined) yield [`${folder}${oEmbedPath(record)}`, answer];
    }
    for await (const [path, text] of searchFiles(site, locale)) yield [`${folder}${path}`, text];
    yield [`${folder}404.html`, notFoundPage(site, locale, language)];
    if (site.url !== undefined) {
      for (const [path, text] of feeds(site, locale, language, site.url)) yield [`${folder}${path}`, text];
    }
  }
  if (site.url !== undefined) {
    yield* sitemaps(paths, site.url);
    yield ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site.url}/sitemap.xml\n`];
  }
  yield* dataFiles(site);
}

async function* dataFiles({ dataset, languages }: Site): AsyncGenerator<[string, FileContent]> {
  const [language = 'en'] = languages;
  const locale = await loadLocale(language);
  const messages = await loadFormatMessages(language);
  const formats = ['json', 'ndjson', 'xlsx', 'xml', 'datapackage', 'ics', 'geojson'] as const;
  for (const [i, [file]] of DATA_FILES.entries()) {
    const format = formats[i] ?? 'json';
    const written =
      format === 'ndjson'
        ? { content: linesOf(dataset) }
        : await writeFormat(dataset, format, locale, messages);
    if ('content' in written) yield [`data/${file}`, written.content];
  }
}
