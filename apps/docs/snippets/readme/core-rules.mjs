import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

const early = JSON.parse(await readFile('visit.json', 'utf8'));
Object.assign(early.agreements.at(-1), { signedOn: '2025-10-21', entryIntoForce: '2024' });
const text = JSON.stringify(early);
// #region
import { indexDataset, readDataset } from '@comity/core';
import { checkDataset } from '@comity/core/rules';

const { dataset, report } = readDataset(text);
const findings = checkDataset(indexDataset(dataset), { today: '2026-01-15', report });
// #endregion

assert.ok(findings.some(({ code }) => code.startsWith('CHR-')));
