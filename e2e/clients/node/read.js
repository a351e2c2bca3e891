import { readFile, readdir } from 'node:fs/promises';
import { countAgreements, indexDataset, readDataset } from '@comity/core';
import { az } from '@comity/core/locales/az';
import { en } from '@comity/core/locales/en';
import { renderMarkdown } from '@comity/core/render';
import { visitView } from '@comity/core/view';

const { dataset, report } = readDataset(await readFile('visit.json'));
const index = indexDataset(dataset);
const [visit] = index.all('visit');

const markdown = [en, az].map((locale) => renderMarkdown(visitView(visit, index, locale), locale));

// What npm has installed because of one line in package.json.
const scopes = (await readdir('node_modules')).filter((name) => !name.startsWith('.'));
const packages = await readdir('node_modules/@comity');

console.log(
  JSON.stringify({
    node: process.versions.node,
    errors: report.findings.filter(({ severity }) => severity === 'error').length,
    signed: countAgreements(index).signed,
    titles: markdown.map((text) => text.split('\n')[0]),
    installed: scopes.flatMap((scope) => packages.map((name) => `${scope}/${name}`)),
  }),
);
