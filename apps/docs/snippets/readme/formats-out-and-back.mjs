import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readDataset } from '@comity/core';

const { dataset } = readDataset(await readFile('visit.json'));
// #region
import { readXlsx, writeXlsx } from '@comity/formats/xlsx';

const { bytes, losses } = await writeXlsx(dataset);
const { dataset: back, report } = await readXlsx(bytes);
// #endregion

assert.deepEqual(losses, []);
assert.deepEqual(report.findings, []);
assert.deepEqual(back.agreements, dataset.agreements);
