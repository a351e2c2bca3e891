import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { indexDataset, readDataset } from '@comity/core';

const index = indexDataset(readDataset(await readFile('register.json')).dataset);
const { signal } = new AbortController();
// #region
import { prepareSearch, search } from '@comity/core/search';
import { az } from '@comity/core/locales/az';

const pause = () => new Promise((resolve) => setTimeout(resolve));
const prepared = await prepareSearch(index, { locale: az, pause, signal }); // in steps of 8 ms

const { hits, total, facets, near } = search(prepared, {
  text: 'istanbul ener', // every word is the beginning of one in the record, in any field and language
  filters: { kind: ['agreement:treaty'], country: ['AZ', 'TR'] },
  sort: 'newest', // or 'relevance', 'oldest', 'title'
  limit: 20,
});
prepared.ids[hits[0]]; // the id of the first record
facets.year; // [{ code: '2025', count: 12 }, …], for the filters of the moment
near; // where nothing is found: [{ word: 'istanbull', suggestions: ['İstanbul'] }]
// #endregion

assert.equal(total, 1);
assert.equal(prepared.ids[hits[0]], 'energy');
assert.deepEqual(facets.year, [{ code: '2025', count: 1 }]);
assert.deepEqual(search(prepared, { text: 'istanbull' }).near, [
  { word: 'istanbull', suggestions: ['İstanbul'] },
]);
assert.deepEqual(near, []);
