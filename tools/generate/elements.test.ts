import { expect, test } from 'vitest';
import { defineAll, elementFiles, exportAll, exportsOf } from './elements.mjs';
import { findStale, formatFiles } from './files.mjs';

const badge = { name: 'party-badge', tag: 'comity-party-badge', className: 'ComityPartyBadge' };
const dataset = { name: 'dataset', tag: 'comity-dataset', className: 'ComityDataset' };
const entry = (module: string) => ({ types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` });

test('every list names every element: `npm run generate` writes them anew', async () => {
  expect(await findStale(await formatFiles(await elementFiles()))).toEqual([]);
});

test('exports: an element that is gone goes, a new one comes, what is no element stays', () => {
  const current = {
    '.': entry('index'),
    './define': entry('define'),
    './gone': entry('gone/index'),
    './gone/define': entry('gone/define'),
    './loader': entry('loader/index'),
    './package.json': './package.json',
  };
  expect(Object.keys(exportsOf(current, [badge]))).toEqual([
    '.',
    './define',
    './party-badge',
    './party-badge/define',
    './loader',
    './package.json',
  ]);
});

test('the element that gives data is defined first', () => {
  expect(defineAll([badge, dataset]).split('\n').slice(1)).toEqual([
    `import './dataset/define.js';`,
    `import './party-badge/define.js';`,
    '',
  ]);
});

test('classes of elements are exported where they stood; other exports stay', () => {
  const before = `/** Doc. */\nexport { ComityGone } from './gone/gone.js';\nexport type { State } from './state.js';\n`;
  expect(exportAll(before, [badge])).toBe(
    `/** Doc. */\nexport { ComityPartyBadge } from './party-badge/party-badge.js';\nexport type { State } from './state.js';\n`,
  );
});
