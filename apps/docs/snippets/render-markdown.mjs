import { readFile } from 'node:fs/promises';
import { indexDataset, readDataset } from '@comity/core';
import { az } from '@comity/core/locales/az';
import { renderMarkdown } from '@comity/core/render';
import { agreementView } from '@comity/core/view';

const index = indexDataset(readDataset(await readFile('visit.json')).dataset);
const agreement = index.find('agreement', 'investment-mechanism-agreement');

console.log(renderMarkdown(agreementView(agreement, index, az), az));
