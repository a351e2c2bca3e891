import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../test/locales.js';
import { en } from '../locales/en.js';
import { formatRelative } from './index.js';

describe('how far a date is from today', () => {
  test.each([
    ['2026-11-23', 'today'],
    ['2026-12-24', 'in 31 days'],
    ['2026-12-25', 'in 1 month'],
    ['2026-10-22', '1 month ago'],
    ['2027-01-22', 'in 1 month'],
    ['2027-01-23', 'in 2 months'],
    ['2026-01-23', '10 months ago'],
    ['2025-11-24', '11 months ago'],
    ['2025-11-23', '1 year ago'],
    ['2028-11-22', 'in 1 year'],
    ['1991-08-30', '35 years ago'],
    ['2026-11', 'this month'],
    ['2025-11', '1 year ago'],
    ['2026', 'this year'],
    // Of a range the nearer end, and "now" within it.
    ['2026-11-25/2026-11-30', 'in 2 days'],
    ['2026-11-10/2026-11-22', 'yesterday'],
    ['2026-11-23/2026-11-23', 'now'],
    ['2027/2029', 'in 1 month'],
    ['2026-11-26/..', 'in 3 days'],
    ['../2026-11-20', '3 days ago'],
  ])('%s is %s', (date, words) => {
    expect(formatRelative(date, '2026-11-23', en)).toBe(words);
  });

  test.each([
    '2026-11-2X',
    '202X',
    'XXXX-11-23',
    '2026-11-20?',
    '2026~',
    '2026-11/..',
    '../2027',
    '',
    'soon',
  ])('is not said of %j, which does not tell', (date) => {
    expect(formatRelative(date, '2026-11-23', en)).toBeUndefined();
  });

  test('counts over the end of February and of the year', () => {
    expect(formatRelative('2024-03-01', '2024-02-28', en)).toBe('in 2 days');
    expect(formatRelative('2023-03-01', '2023-02-28', en)).toBe('tomorrow');
    expect(formatRelative('2026-01-01', '2025-12-31', en)).toBe('tomorrow');
    expect(formatRelative('0099-12-31', '0100-01-01', en)).toBe('yesterday');
  });

  test('never names another side of today, and never leaves a place unfilled', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (date, today) => {
        const words = formatRelative(date, today, en) ?? '';
        const side = date === today ? /^today$/ : date > today ? /^(in \d|tomorrow)/ : /(ago|yesterday)$/;
        expect(words).toMatch(side);
        for (const locale of LOCALES)
          expect(formatRelative(date, today, locale)).not.toMatch(/[{}]|undefined|\b0\b/);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
