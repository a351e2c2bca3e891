import { packSearch, prepareSearch } from '@comity/core/search';
import type { Locale } from '@comity/core/view';
import { dateWords, nameOf, viewOf } from './names.js';
import type { Site } from './site.js';

/** Rows in a shard. */
const SHARD = 500;

/**
 * The search index of a language, and what a list shows of each record, in shards in the order of the index: whoever
 * shows ten hits loads the shards of these.
 */
export async function* searchFiles(site: Site, locale: Locale): AsyncGenerator<[path: string, text: string]> {
  const prepared = await prepareSearch(site.index, { locale, today: site.today });
  const { ids } = prepared;
  yield [
    'search/index.json',
    `${JSON.stringify({ version: 1, shardSize: SHARD, shards: Math.ceil(ids.length / SHARD), search: packSearch(prepared) })}\n`,
  ];
  for (let start = 0; start < ids.length; start += SHARD) {
    const rows = ids.slice(start, start + SHARD).map((id) => rowOf(id, site, locale));
    yield [`search/rows-${String(start / SHARD)}.json`, `${JSON.stringify(rows)}\n`];
  }
}

function rowOf(id: string, site: Site, locale: Locale): unknown {
  const record = site.byId.get(id);
  if (record === undefined) return { id };
  const view = viewOf(record, site, locale);
  const { text, lang } = nameOf(record, site, locale);
  return {
    id,
    type: record.type,
    url: record.path,
    title: text,
    ...(lang === undefined ? {} : { lang }),
    date: dateWords(record, locale),
    kind: view?.kind.label,
    sectors: view?.sectors.map(({ code }) => code),
  };
}
