import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  comparePartialDates,
  earliestDay,
  isPartialDate,
  latestDay,
  parsePartialDate,
  spanOf,
  type DateOrder,
} from './index.js';

/** Every accepted form with the first and the last day that it can mean. */
const ACCEPTED: readonly (readonly [date: string, first: string | undefined, last: string | undefined])[] = [
  // Precision
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-10', '2025-10-01', '2025-10-31'],
  ['2025-10-23', '2025-10-23', '2025-10-23'],
  ['1648-10-24', '1648-10-24', '1648-10-24'],
  ['0962-02-02', '0962-02-02', '0962-02-02'],
  // The last day of each month
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2025-04', '2025-04-01', '2025-04-30'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29', '2000-02-29'],
  // Unknown digits
  ['202X', '2020-01-01', '2029-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2025-1X', '2025-10-01', '2025-12-31'],
  ['2025-XX', '2025-01-01', '2025-12-31'],
  ['2025-10-2X', '2025-10-20', '2025-10-29'],
  ['2025-10-XX', '2025-10-01', '2025-10-31'],
  ['2025-XX-XX', '2025-01-01', '2025-12-31'],
  ['2025-XX-31', '2025-01-31', '2025-12-31'],
  ['2025-02-2X', '2025-02-20', '2025-02-28'],
  ['2025-0X-3X', '2025-01-30', '2025-09-30'],
  ['20X0-02-29', '2000-02-29', '2080-02-29'],
  ['999X', '9990-01-01', '9999-12-31'],
  // No year: there is no first or last day to name
  ['XXXX-10-23', undefined, undefined],
  ['XXXX-02-29', undefined, undefined],
  ['XXXX-10', undefined, undefined],
  ['XXXX-XX-31', undefined, undefined],
  ['XXXX', undefined, undefined],
  // Doubt does not widen a date
  ['2025?', '2025-01-01', '2025-12-31'],
  ['2025~', '2025-01-01', '2025-12-31'],
  ['2025%', '2025-01-01', '2025-12-31'],
  ['2025-10-23?', '2025-10-23', '2025-10-23'],
  ['XXXX-10-23~', undefined, undefined],
  // Intervals
  ['2025-10-20/2025-10-21', '2025-10-20', '2025-10-21'],
  ['2025-10-20/2025-10-20', '2025-10-20', '2025-10-20'],
  ['2025/2025-10', '2025-01-01', '2025-10-31'],
  ['2025-10-31/2025-10', '2025-10-31', '2025-10-31'],
  ['2025-10/..', '2025-10-01', undefined],
  ['2025-10/', '2025-10-01', undefined],
  ['../2025', undefined, '2025-12-31'],
  ['/2025', undefined, '2025-12-31'],
  ['2025-10-20~/2025-10-21%', '2025-10-20', '2025-10-21'],
  ['XXXX-10-20/XXXX-10-21', undefined, undefined],
  ['XXXX-10-20/2025-10-21', undefined, '2025-10-21'],
];

describe('a date', () => {
  test.each(ACCEPTED)('%s reaches from %s to %s', (date, first, last) => {
    expect(isPartialDate(date)).toBe(true);
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  test('says which digits it has and what is in doubt', () => {
    expect(parsePartialDate('XXXX-10-23')).toEqual({
      kind: 'date',
      date: { year: 'XXXX', month: '10', day: '23', uncertain: false, approximate: false },
    });
    expect(parsePartialDate('2025%')).toEqual({
      kind: 'date',
      date: { year: '2025', uncertain: true, approximate: true },
    });
    expect(parsePartialDate('2025-1X?')).toMatchObject({ date: { month: '1X', uncertain: true } });
    expect(parsePartialDate('2025~')).toMatchObject({ date: { uncertain: false, approximate: true } });
  });

  test('says which end of an interval is open and which is not known', () => {
    const from = { year: '2025', month: '10', uncertain: false, approximate: false };
    expect(parsePartialDate('2025-10/..')).toEqual({ kind: 'interval', interval: { from, to: 'open' } });
    expect(parsePartialDate('2025-10/')).toEqual({ kind: 'interval', interval: { from, to: 'unknown' } });
    expect(parsePartialDate('../2025-10')).toEqual({
      kind: 'interval',
      interval: { from: 'open', to: from },
    });
  });
});

describe('no date is', () => {
  test.each([
    [
      'a zero part',
      ['0000', '2025-00', '2025-10-00', '0000-00-00', '2025-00-23', 'XXXX-00-01', '0000-10-23'],
    ],
    ['a month that does not exist', ['2025-13', '2025-99', '2025-2X', '2025-13-01']],
    [
      'a day that does not exist',
      [
        '2025-02-29',
        '2025-02-30',
        '1900-02-29',
        '2025-04-31',
        '2025-10-32',
        '2025-10-4X',
        '2025-02-3X',
        'XXXX-02-30',
        'XXXX-04-31',
        '20X1-02-29',
        'XX01-02-29',
      ],
    ],
    ['a placeholder for no date', ['9999-12-31', '9999', '9999-12', '9999-01-01', '2025/9999-12-31']],
    [
      'an interval that ends before it starts',
      ['2025-10-21/2025-10-20', '2026/2025', '2025-11/2025-10-31', '2025-10-21/2024'],
    ],
    ['an interval without a date', ['../..', '/', '../', '/..', '..', '...']],
    [
      'an interval with something else in it',
      [
        '2025/2026/2027',
        '2025-10-20/x',
        'x/2025',
        '2025//2026',
        '2025/0000',
        '2025-10-20 / 2025-10-21',
        '-/2025',
      ],
    ],
    [
      'another notation',
      [
        '',
        ' ',
        'x',
        '25',
        '25-10-23',
        '20251023',
        '2025/10/23',
        '2025.10.23',
        '23.10.2025',
        '10/23/2025',
        '2025-1',
        '2025-1-2',
        '2025-10-23T00:00:00Z',
        '2025-W43',
        '2025-296',
        '-2025',
        '+2025',
        'Y17000',
        '2025-xx',
        'uuuu-10-23',
        '2025?~',
        '?2025',
        '2025-10?-23',
        ' 2025',
        '2025 ',
        '2025\n',
        '２０２５',
        '2025-10-',
        '2025-',
        'October 2025',
        'TBD',
      ],
    ],
    ['a text that is too long', ['2'.repeat(1000), '2025/'.repeat(5), `2025${' '.repeat(100_000)}`]],
  ])('%s', (_, texts) => {
    expect(texts.filter((text) => isPartialDate(text))).toEqual([]);
    for (const text of texts) {
      expect(parsePartialDate(text)).toBeUndefined();
      expect([earliestDay(text), latestDay(text)]).toEqual([undefined, undefined]);
      expect(comparePartialDates(text, '2025')).toBe('unknown');
    }
  });

  test.each([[null], [undefined], [2025], [{}], [['2025']], [new Date(0)], [new String('2025')]])(
    '%s, which is no text',
    (value) => {
      expect(parsePartialDate(value as unknown as string)).toBeUndefined();
    },
  );
});

describe('the order of two dates', () => {
  const MIRRORED: Readonly<Record<DateOrder, DateOrder>> = {
    before: 'after',
    after: 'before',
    same: 'same',
    unknown: 'unknown',
  };

  test.each<[string, DateOrder, string]>([
    ['2025-10-20', 'before', '2025-10-21'],
    ['2025-10-20', 'same', '2025-10-20'],
    ['2024', 'before', '2025'],
    ['2024-12-31', 'before', '2025'],
    ['2025', 'same', '2025'],
    ['2025', 'same', '2025-01-01/2025-12-31'],
    ['2025', 'unknown', '2025-10-23'],
    ['2025-10', 'unknown', '2025-10-23'],
    ['2025-10', 'before', '2025-11-01'],
    ['2025-10-2X', 'unknown', '2025-10-25'],
    ['2025-10-2X', 'before', '2025-10-30'],
    ['2025-10-20/2025-10-21', 'before', '2025-10-22'],
    ['2025-10-20/2025-10-21', 'unknown', '2025-10-21'],
    ['2025-10/..', 'after', '2025-09-30'],
    ['2025-10/..', 'unknown', '2030'],
    ['../2025', 'before', '2026'],
    ['../2025', 'unknown', '1900'],
    ['../2025', 'before', '2026/..'],
    ['2025-10/', 'unknown', '2026'],
    ['XXXX-10-23', 'unknown', '2025'],
    ['XXXX-10-23', 'unknown', 'XXXX-10-23'],
    ['2025~', 'same', '2025'],
    ['no date', 'unknown', 'no date'],
  ])('%s is %s %s', (a, order, b) => {
    expect(comparePartialDates(a, b)).toBe(order);
    expect(comparePartialDates(b, a)).toBe(MIRRORED[order]);
  });
});

describe('the span from a first to a last date', () => {
  test.each<[string | undefined, string | undefined, string | undefined]>([
    ['2025-10-20', '2025-10-21', '2025-10-20/2025-10-21'],
    ['2025-10-20', '2025-10-20', '2025-10-20'],
    ['2025-10-20', undefined, '2025-10-20/'],
    [undefined, '2025-10-21', '/2025-10-21'],
    [undefined, undefined, undefined],
    ['2025-10/..', undefined, '2025-10/..'],
    [undefined, '../2025', '../2025'],
    ['2025-10', '2025-10/2025-11', '2025-10'],
  ])('%s and %s is %s', (start, end, span) => {
    expect(spanOf(start, end)).toBe(span);
    if (span !== undefined) expect(isPartialDate(span)).toBe(true);
  });
});

describe('for any text', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('a real day is the day that it says', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect([earliestDay(text), latestDay(text)]).toEqual([text, text]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('days stand in the order of their texts', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(comparePartialDates(a, b)).toBe(a < b ? 'before' : a > b ? 'after' : 'same');
        expect(isPartialDate(`${a}/${b}`)).toBe(a <= b);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('a day whose digits are hidden can still be that day', () => {
    const hidden = fc.tuple(day, fc.subarray([0, 1, 2, 3, 5, 6, 8, 9])).map(([text, places]) => ({
      text,
      pattern: Array.from(text, (digit, at) => (places.includes(at) ? 'X' : digit)).join(''),
    }));
    fc.assert(
      fc.property(hidden, ({ text, pattern }) => {
        expect(isPartialDate(pattern)).toBe(true);
        const [first, last] = [earliestDay(pattern), latestDay(pattern)];
        expect(first === undefined).toBe(pattern.startsWith('XXXX'));
        if (first !== undefined && last !== undefined) {
          expect(first <= text && text <= last).toBe(true);
          expect(isPartialDate(first)).toBe(true);
        }
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  test('nothing ever throws, and what is accepted has its days in order', () => {
    const part = fc.constantFrom(...Array.from('0123456789X-/.?~% '));
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: part, maxLength: 24 }),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [first, last] = [earliestDay(a), latestDay(a)];
        if (first !== undefined && last !== undefined) expect(first <= last).toBe(true);
        expect(['before', 'same', 'after', 'unknown']).toContain(comparePartialDates(a, b));
        expect(typeof (spanOf(a, b) ?? '')).toBe('string');
      }),
      { seed: 4, numRuns: 3000 },
    );
  });
});
