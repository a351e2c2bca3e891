import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

const bytes = await readFile('treaties.csv');
const text = await readFile('treaties.mapping.json', 'utf8');
// #region
import { readCsvRows } from '@comity/formats/csv';
import { convert, readMapping, suggestMapping } from '@comity/formats/mapping';

const { rows } = readCsvRows(bytes, { file: 'treaties.csv' });
const proposal = suggestMapping(rows); // from the names of the columns, in nine languages
const result = readMapping(text);
if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
const { dataset, refused, findings, sum } = await convert(rows, result.mapping);
// #endregion

assert.ok(readMapping(proposal).ok);
assert.deepEqual(
  dataset.agreements.map(({ parties }) => parties),
  [['IT', 'GB'], [{ asStated: 'ATLANTIS' }]],
);
assert.deepEqual(refused, []);
assert.deepEqual(
  findings.map(({ code }) => code),
  ['not-in-table'],
);
assert.deepEqual([sum.rows, sum.converted, sum.refused], [2, 2, 0]);
