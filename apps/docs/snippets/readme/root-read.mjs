import assert from 'node:assert/strict';
// #region
import { readFile } from 'node:fs/promises';
import { countAgreements, indexDataset, readDataset } from '@comity/core';

const { dataset, report } = readDataset(await readFile('visit.json'));

for (const { severity, path, message } of report.findings) console.log(severity, path.join('.'), message);
// error agreements.0.kind “memorandom” is none of the agreement kinds. Did you mean “memorandum-of-understanding”?

const index = indexDataset(dataset);
countAgreements(index).signed; // { atLeast: 6, about: false, mayOverlap: true }
// #endregion

assert.deepEqual(countAgreements(index).signed, { atLeast: 6, about: false, mayOverlap: true });

// The finding that the comment shows is that of a file with a slip of the pen.
const misspelt = structuredClone(dataset);
misspelt.agreements[0].kind = 'memorandom';
const [finding] = readDataset(misspelt).report.findings;
assert.equal(
  [finding.severity, finding.path.join('.'), finding.message].join(' '),
  'error agreements.0.kind “memorandom” is none of the agreement kinds. Did you mean “memorandum-of-understanding”?',
);
