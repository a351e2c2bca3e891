import { readFile } from 'node:fs/promises';
import { indexDataset, readDataset } from '@comity/core';
import { en } from '@comity/core/locales/en';
import { renderHTML } from '@comity/core/render';
import { outcomeView } from '@comity/core/view';

const index = indexDataset(readDataset(await readFile('visit.json')).dataset);
const outcome = index.all('outcome')[0];

console.log(renderHTML(outcomeView(outcome, index, en), en));
