import { readFile } from 'node:fs/promises';
import { readDataset } from '@comity/core';

const { dataset, report } = readDataset(await readFile('visit.json'));

console.log(report.records);
console.log(report.findings.length);
console.log(dataset.agreements[0].id);
