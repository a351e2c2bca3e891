import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readDataset } from '@comity/core';

const { dataset } = readDataset(await readFile('visit.json'));
// #region
import { agreementStrength, countAgreements, indexDataset, signingDateOf, statusOn } from '@comity/core';

const index = indexDataset(dataset);
const agreement = index.find('agreement', 'transport-documents');

agreementStrength(agreement, index); // 'signed': it has the strength of its group
signingDateOf(agreement, index); // { basis: 'visit', … }: during the visit
statusOn(agreement, '2025-12-31', index); // { status: 'signed', force: 'unknown', … }
countAgreements(index, { visit: 'visit' }); // a tally for each strength; they are never added up
// #endregion

assert.equal(agreementStrength(agreement, index), 'signed');
assert.equal(signingDateOf(agreement, index).basis, 'visit');
const { status, force } = statusOn(agreement, '2025-12-31', index);
assert.deepEqual({ status, force }, { status: 'signed', force: 'unknown' });
assert.equal(countAgreements(index, { visit: 'visit' }).signed.atLeast, 6);
