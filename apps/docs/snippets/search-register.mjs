import { readFile } from 'node:fs/promises';
import { indexDataset, readDataset } from '@comity/core';
import { en } from '@comity/core/locales/en';
import { prepareSearch, search } from '@comity/core/search';

const index = indexDataset(readDataset(await readFile('register.ndjson')).dataset);
const prepared = await prepareSearch(index, { type: 'visit', locale: en });
const { total, facets } = search(prepared, { text: 'kazakhstan' });

console.log(total);
console.log(facets.kind);
