import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

const text = await readFile('visit.json', 'utf8');
// #region
import { readDataset } from '@comity/core';

const { dataset, report } = readDataset(text);
// #endregion

assert.deepEqual(report.findings, []);
assert.ok(dataset.agreements.some(({ id }) => id === 'transport-documents'));
