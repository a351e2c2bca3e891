import assert from 'node:assert/strict';

const bytes = new TextEncoder().encode('Visitor;Date\r\nIlham Aliyev;20.10.2025\r\n');
// #region
import { readCsvRows } from '@comity/formats/csv';

const { rows, findings, encoding, delimiter } = readCsvRows(bytes);
rows[0]; // { cells: { Visitor: '…', Date: '…' }, at: { row: 2, line: 2, columns: { Visitor: 1, Date: 2 } } }
// #endregion

assert.deepEqual(rows[0], {
  cells: { Visitor: 'Ilham Aliyev', Date: '20.10.2025' },
  at: { row: 2, line: 2, columns: { Visitor: 1, Date: 2 } },
});
assert.deepEqual(findings, []);
assert.equal(encoding, 'utf-8');
assert.equal(delimiter, ';');
