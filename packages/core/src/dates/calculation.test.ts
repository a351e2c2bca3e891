import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayWithNumber, daysInMonth, isLeapYear } from './calendar.js';
import {
  addDays,
  addMonths,
  addYears,
  comparePartialDates,
  dayOfWeek,
  daysBetween,
  earliestDay,
  isPartialDate,
  latestDay,
  lengthInDays,
  monthsBetween,
  parsePartialDate,
  precisionOf,
  printPartialDate,
  yearsBetween,
} from './index.js';

const MILLISECONDS = 86_400_000;
const wholeDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const recentDay = fc
  .date({ min: new Date('2023-12-01'), max: new Date('2025-03-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** A day of which the end, or some digits, are left out. */
const partial = (day: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      day,
      fc.constantFrom(4, 7, 10, 10),
      fc.constantFrom('', '', 'X', 'XX'),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map(([text, length, hidden, doubt]) => {
      const kept = text.slice(0, length);
      return (length === 4 ? kept : kept.slice(0, kept.length - hidden.length) + hidden) + doubt;
    });
const anyDate = fc.oneof(
  partial(wholeDay),
  partial(recentDay),
  fc.tuple(partial(recentDay), partial(recentDay)).map((ends) => ends.join('/')),
  partial(recentDay).map((from) => `${from}/..`),
  partial(recentDay).map((to) => `/${to}`),
  fc.constantFrom('XXXX-10-23', 'XXXX', '20XX', '2XXX', 'XXXX-10-20/XXXX-10-21', 'no date', ''),
);
const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;

describe('the calendar', () => {
  test('counts days as UTC does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
        const date = new Date(days * MILLISECONDS);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dayWithNumber(days)).toEqual(day);
        expect(dayNumber(day)).toBe(days);
      }),
      { seed: 21, numRuns: 3000 },
    );
  });

  test('knows every month of 400 years, and of the years before 1', () => {
    for (let year = -8; year < 2000 + 400; year += year === 8 ? 1992 : 1) {
      for (let month = 1; month <= 12; month++) {
        const next = new Date(0);
        next.setUTCFullYear(year, month, 0);
        expect(daysInMonth(year, month)).toBe(next.getUTCDate());
      }
      expect(isLeapYear(year)).toBe(daysInMonth(year, 2) === 29);
    }
  });

  test('knows the day of the week', () => {
    expect(['2025-10-20', '1970-01-01', '1648-10-24', '0001-01-01'].map(dayOfWeek)).toEqual([1, 4, 6, 1]);
    expect(['2025-10', '2025-10-XX', '2025-02-30', '2025-10-20?', ''].map(dayOfWeek)).toEqual(
      Array.from({ length: 5 }),
    );
    fc.assert(
      fc.property(wholeDay, (day) => {
        expect(dayOfWeek(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
      }),
      { seed: 22, numRuns: 300 },
    );
  });
});

describe('a date and some days', () => {
  test.each<[string, number, string | undefined]>([
    ['2025-10-20', 1, '2025-10-21'],
    ['2025-10-31', 1, '2025-11-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-10-20?', 1, '2025-10-21?'],
    ['2025-10-20/2025-10-21~', 7, '2025-10-27/2025-10-28~'],
    ['2025-10-20/..', 1, '2025-10-21/..'],
    ['/2025-10-20', 1, '/2025-10-21'],
    ['2025-10', 1, undefined],
    ['2025-10-2X', 1, undefined],
    ['XXXX-10-20', 1, undefined],
    ['2025-10-20/2026', 1, undefined],
    ['9998-12-31', 1, undefined],
    ['0001-01-01', -1, undefined],
    ['2025-10-20', 0.5, undefined],
    ['2025-10-20', NaN, undefined],
    ['2025-10-20', Infinity, undefined],
    ['2025-02-30', 1, undefined],
    ['no date', 1, undefined],
  ])('%s and %s is %s', (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });

  test('is the day that UTC says, and back', () => {
    fc.assert(
      fc.property(wholeDay, fc.integer({ min: -500_000, max: 500_000 }), (day, days) => {
        const later = addDays(day, days);
        const inRange =
          number(day) + days >= number('0001-01-01') && number(day) + days <= number('9998-12-31');
        expect(later !== undefined).toBe(inRange);
        if (later === undefined) return;
        expect(number(later)).toBe(number(day) + days);
        expect(addDays(later, -days)).toBe(day);
        expect(daysBetween(day, later)).toEqual({ least: days, most: days });
      }),
      { seed: 23, numRuns: 1000 },
    );
  });
});

describe('a date and some months or years', () => {
  test.each<[string, number, string | undefined]>([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-10', 3, '2026-01'],
    ['2025~', 12, '2026~'],
    ['2025', -24, '2023'],
    ['2025', 1, undefined],
    ['2025-10/2025-12', 1, '2025-11/2026-01'],
    ['2025-1X', 1, undefined],
    ['202X', 12, undefined],
    ['9998-12', 1, undefined],
    ['0001', -12, undefined],
    ['0001-01', -1, undefined],
  ])('%s and %s months is %s', (date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });

  test('29 February is 28 February in another year', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2025-10', 50)).toBe('2075-10');
  });
});

describe('the time between two dates', () => {
  test.each<[string, string, object | undefined, object | undefined, object | undefined]>([
    ['2025-10-20', '2025-10-21', { least: 1, most: 1 }, { least: 0, most: 0 }, { least: 0, most: 0 }],
    ['2025-10-21', '2025-10-20', { least: -1, most: -1 }, { least: 0, most: 0 }, { least: 0, most: 0 }],
    ['2025-10', '2025-11-01', { least: 1, most: 31 }, { least: 0, most: 1 }, { least: 0, most: 0 }],
    ['2024', '2025', { least: 1, most: 730 }, { least: 0, most: 23 }, { least: 0, most: 1 }],
    ['2025-01-31', '2025-02-28', { least: 28, most: 28 }, { least: 1, most: 1 }, { least: 0, most: 0 }],
    ['2024-02-29', '2025-02-28', { least: 365, most: 365 }, { least: 12, most: 12 }, { least: 1, most: 1 }],
    [
      '2026-01-01',
      '2024-12-31',
      { least: -366, most: -366 },
      { least: -12, most: -12 },
      { least: -1, most: -1 },
    ],
    ['2025-10-20', '2025-10-25/..', { least: 5 }, { least: 0 }, { least: 0 }],
    ['2025-10-20', '../2025-10-25', { most: 5 }, { most: 0 }, { most: 0 }],
    ['XXXX-10-20', '2025', {}, {}, {}],
    ['no date', '2025', undefined, undefined, undefined],
  ])('from %s to %s', (from, to, days, months, years) => {
    expect([daysBetween(from, to), monthsBetween(from, to), yearsBetween(from, to)]).toEqual([
      days,
      months,
      years,
    ]);
  });

  test.each<[string, object | undefined]>([
    ['2025-10-20', { least: 1, most: 1 }],
    ['2025-10-20/2025-10-21', { least: 2, most: 2 }],
    ['2025-10', { least: 1, most: 31 }],
    ['2025-10/2025-11', { least: 2, most: 61 }],
    ['2025-10-31/2025-10', { least: 1, most: 1 }],
    ['2025-10-20/..', { least: 1 }],
    ['/2025-10-20', { least: 1 }],
    ['XXXX-10-20', { least: 1, most: 1 }],
    ['XXXX-10', { least: 1, most: 31 }],
    ['XXXX-10-20/XXXX-10-21', { least: 1 }],
    ['x', undefined],
  ])('%s lasts', (date, days) => {
    expect(lengthInDays(date)).toEqual(days);
  });

  test('holds every pair of days that the dates can mean', () => {
    const daysOf = (date: string): string[] => {
      const [first = '', last = ''] = [earliestDay(date), latestDay(date)];
      const days = Array.from(
        { length: number(last) - number(first) + 1 },
        (_, i) => addDays(first, i) ?? '',
      );
      return days.length > 40 ? [first, ...days.filter((_, i) => i % 37 === 0), last] : days;
    };
    const dated = partial(recentDay).filter((date) => earliestDay(date) !== undefined);
    fc.assert(
      fc.property(dated, dated, (from, to) => {
        const pairs = daysOf(from).flatMap((a) => daysOf(to).map((b) => [a, b] as const));
        const days = pairs.map(([a, b]) => number(b) - number(a));
        expect(daysBetween(from, to)).toEqual({ least: Math.min(...days), most: Math.max(...days) });
        const months = pairs.map(([a, b]) => countMonths(a, b));
        expect(monthsBetween(from, to)).toEqual({ least: Math.min(...months), most: Math.max(...months) });
      }),
      { seed: 24, numRuns: 60 },
    );
  });

  /** Adds one month after the other until the day is passed. */
  function countMonths(from: string, to: string): number {
    if (from > to) return 0 - countMonths(to, from);
    let months = 0;
    while ((addMonths(from, months + 1) ?? '') <= to) months++;
    return months;
  }
});

describe('precision', () => {
  test.each([
    ['2025-10-20', 'day'],
    ['2025-10-20?', 'day'],
    ['2025-10', 'month'],
    ['2025-10-2X', 'month'],
    ['2025-10-XX', 'month'],
    ['2025', 'year'],
    ['2025-1X', 'year'],
    ['2025-XX-23', 'year'],
    ['202X', 'decade'],
    ['20XX', 'century'],
    ['2XXX', 'millennium'],
    ['XXXX-10-23', 'none'],
    ['2025-10-20/2025-10-21', 'day'],
    ['2025-10-20/2025-11', 'month'],
    ['2025-10/..', 'month'],
    ['/202X', 'decade'],
    ['no date', undefined],
  ])('of %s is %s', (date, precision) => {
    expect(precisionOf(date)).toBe(precision);
  });
});

describe('for any date', () => {
  test('what was read is written as it was', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const parsed = parsePartialDate(text);
        if (parsed !== undefined) expect(printPartialDate(parsed)).toBe(text);
      }),
      { seed: 25, numRuns: 2000 },
    );
  });

  test('the order of two is the reverse of the reversed, and agrees with the days between', () => {
    const mirrored = { before: 'after', after: 'before', same: 'same', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const order = comparePartialDates(a, b);
        expect(comparePartialDates(b, a)).toBe(mirrored[order]);
        const { least, most } = daysBetween(a, b) ?? {};
        expect(order === 'before').toBe(least !== undefined && least > 0);
        expect(order === 'after').toBe(most !== undefined && most < 0);
        if (least !== undefined && most !== undefined) expect(least).toBeLessThanOrEqual(most);
      }),
      { seed: 26, numRuns: 3000 },
    );
  });

  test('the sum is a date as precise as it was', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50_000, max: 50_000 }), (date, by) => {
        for (const sum of [addDays(date, by), addMonths(date, by)]) {
          if (sum === undefined) continue;
          expect(isPartialDate(sum)).toBe(true);
          expect(precisionOf(sum)).toBe(precisionOf(date));
        }
      }),
      { seed: 27, numRuns: 1500 },
    );
  });
});
