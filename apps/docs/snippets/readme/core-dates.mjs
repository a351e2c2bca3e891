import assert from 'node:assert/strict';
// #region
import { addMonths, comparePartialDates, earliestDay, lengthInDays } from '@comity/core/dates';
import { readForeignDate } from '@comity/core/dates/foreign';

comparePartialDates('2025-10-20', '2025'); // 'unknown': the day lies in the year
earliestDay('2025-10'); // '2025-10-01'
lengthInDays('2025-10-20/2025-10-21'); // { least: 2, most: 2 }
addMonths('2025-01-31', 1); // '2025-02-28'

readForeignDate('20–21 oktyabr 2025-ci il'); // { date: '2025-10-20/2025-10-21' }
readForeignDate('01/06/1954', { order: 'dmy' }); // { date: '1954-06-01' }
readForeignDate('01/06/1954'); // { refused: 'ambiguous-order', readings: ['1954-06-01', '1954-01-06'] }
readForeignDate('31.12.9999'); // { refused: 'sentinel' }
// #endregion

assert.equal(comparePartialDates('2025-10-20', '2025'), 'unknown');
assert.equal(earliestDay('2025-10'), '2025-10-01');
assert.deepEqual(lengthInDays('2025-10-20/2025-10-21'), { least: 2, most: 2 });
assert.equal(addMonths('2025-01-31', 1), '2025-02-28');
assert.deepEqual(readForeignDate('20–21 oktyabr 2025-ci il'), { date: '2025-10-20/2025-10-21' });
assert.deepEqual(readForeignDate('01/06/1954', { order: 'dmy' }), { date: '1954-06-01' });
assert.deepEqual(readForeignDate('01/06/1954'), {
  refused: 'ambiguous-order',
  readings: ['1954-06-01', '1954-01-06'],
});
assert.deepEqual(readForeignDate('31.12.9999'), { refused: 'sentinel' });
