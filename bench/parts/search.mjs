/** What a person types into the search field of a list of 75,000 records, with the counts of all facets. */
import MiniSearch from 'minisearch';
import { loadCore } from '../core.mjs';
import { row } from '../budgets.mjs';
import { measure, median, processorTime } from '../measure.mjs';
import { searchDataset, searchQueries } from '../search-records.mjs';

const QUERIES_OF_EACH_KIND = 12;
/** What takes less than this is measured several times over: a reading of processor time has a grain. */
const REPEATS = 5;

export async function measureSearch() {
  const core = await loadCore();
  const dataset = searchDataset(core.COUNTRY_CODES, Object.keys(core.english.sectors));
  const index = core.indexDataset(dataset);
  let prepared = /** @type {any} */ (undefined);
  const building = await processorTime(async () => {
    prepared = await core.prepareSearch(index, { locale: core.english });
  });
  const peer = miniSearch(core, index);
  const queries = searchQueries(dataset, QUERIES_OF_EACH_KIND);
  mustAgree(queries, prepared, peer, core);

  const own = [];
  const theirs = [];
  for (const { text } of queries) {
    const times = await measure(
      [
        { name: 'comity', run: () => repeat(REPEATS, () => core.search(prepared, { text }).total) },
        { name: 'minisearch', run: () => (text === '' ? 0 : peer.find(text).length) },
      ],
      { rounds: 3, warmUp: 1 },
    );
    own.push(median(times.get('comity') ?? []) / REPEATS);
    // It has no facets and no empty query: what it does not do is not counted against it.
    if (text !== '') theirs.push(median(times.get('minisearch') ?? []));
  }
  const reference =
    `minisearch ${percentile(theirs, 0.95).toFixed(0)} ms without facets; ours with all facets, median ` +
    `${percentile(own, 0.5).toFixed(1)} ms; prepared in ${building.toFixed(0)} ms (minisearch ` +
    `${peer.building.toFixed(0)}), ${(prepared.bytes / 1e6).toFixed(0)} MB, ${prepared.words.length} words`;
  return [row('core/search-75k-p95', percentile(own, 0.95), reference)];
}

/** The same records with the same words: every record one text, all words needed, each the beginning of a word. */
function miniSearch(core, index) {
  const names = new core.SearchNames(index, core.english);
  const tokenize = (/** @type {string} */ text) => core.tokensOf(text).flatMap(core.wordsOfToken);
  const records = ['visit', 'agreement', 'outcome'].flatMap((type) =>
    index.all(type).map((/** @type {any} */ record) => {
      const { id, title, texts, names: others } = core.searchedRecord(type, record, names);
      return { id, text: [...title, ...texts, ...others].flat().join(' ; ') };
    }),
  );
  const engine = new MiniSearch({ fields: ['text'], tokenize, processTerm: (term) => term });
  const before = process.cpuUsage();
  engine.addAll(records);
  const { user, system } = process.cpuUsage(before);
  const options = { prefix: true, combineWith: 'AND', tokenize: core.wordsOfQuery };
  return {
    building: (user + system) / 1000,
    find: (/** @type {string} */ text) => engine.search(text, options),
  };
}

/** Both must find the same number of records, else their times say nothing. */
function mustAgree(queries, prepared, peer, core) {
  for (const { text } of queries) {
    if (text === '') continue;
    const [own, theirs] = [core.search(prepared, { text }).total, peer.find(text).length];
    if (own !== theirs) throw new Error(`"${text}" finds ${own} records, with minisearch ${theirs}.`);
  }
}

/** @param {number} times @param {() => number} work */
function repeat(times, work) {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += work();
  return sum;
}

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
