import assert from 'node:assert/strict';
// #region
import { readForeignDate } from '@comity/core/dates/foreign';

readForeignDate('13 iyun 1992'); // { date: '1992-06-13' }
readForeignDate('01/06/1954'); // { refused: 'ambiguous-order', readings: ['1954-06-01', '1954-01-06'] }
readForeignDate('01/06/1954', { order: 'dmy' }); // { date: '1954-06-01' }
// #endregion

assert.deepEqual(readForeignDate('13 iyun 1992'), { date: '1992-06-13' });
assert.deepEqual(readForeignDate('01/06/1954'), {
  refused: 'ambiguous-order',
  readings: ['1954-06-01', '1954-01-06'],
});
assert.deepEqual(readForeignDate('01/06/1954', { order: 'dmy' }), { date: '1954-06-01' });
