import { readFile } from 'node:fs/promises';
import { countAgreements, indexDataset, readDataset } from '@comity/core';

const { dataset } = readDataset(await readFile('visit.json'));
const { signed, agreed } = countAgreements(indexDataset(dataset));

console.log(`signed: at least ${signed.atLeast}, agreed: ${agreed.atLeast}`);
