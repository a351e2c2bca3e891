import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { LOCALES } from '../../test/locales.js';
import { formatDate, htmlDate } from './index.js';

/** Which kind of space stands around a dash, and whether there is one, is a matter of typesetting. */
function plain(words: string | undefined): string | undefined {
  return words?.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/ ?– ?/g, '–');
}

describe('a date in words', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2025-10', 'October 2025', 'oktyabr 2025'],
    ['2025-10-23', '23 October 2025', '23 oktyabr 2025'],
    ['2025-05-01', '1 May 2025', '1 may 2025'],
    ['1918-05-28', '28 May 1918', '28 may 1918'],
    ['0962-02-02', '2 February 962', '2 fevral 962'],
    // The year is not stated
    ['XXXX-10-23', '23 October (year not stated)', '23 oktyabr (il göstərilməyib)'],
    ['XXXX-10', 'October (year not stated)', 'oktyabr (il göstərilməyib)'],
    ['XXXX-10-20/XXXX-10-21', '20–21 October (year not stated)', '20–21 oktyabr (il göstərilməyib)'],
    [
      'XXXX-09-30/XXXX-10-02',
      '30 September – 2 October (year not stated)',
      '30 sentyabr – 2 oktyabr (il göstərilməyib)',
    ],
    ['XXXX-10-2X', 'within 20–29 October (year not stated)', '20–29 oktyabr (il göstərilməyib) aralığında'],
    ['XXXX', 'Not known', 'Məlum deyil'],
    // Digits that are not known
    ['202X', '2020s', '2020-ci illər'],
    ['199X', '1990s', '1990-cı illər'],
    ['191X', '1910s', '1910-cu illər'],
    ['20XX', 'within 1 January 2000 – 31 December 2099', '1 yanvar 2000 – 31 dekabr 2099 aralığında'],
    ['2025-XX', '2025', '2025'],
    ['2025-10-XX', 'October 2025', 'oktyabr 2025'],
    ['2025-1X', 'within 1 October – 31 December 2025', '1 oktyabr – 31 dekabr 2025 aralığında'],
    ['2025-10-2X', 'within 20–29 October 2025', '20–29 oktyabr 2025 aralığında'],
    ['2025-XX-23', 'within 23 January – 23 December 2025', '23 yanvar – 23 dekabr 2025 aralığında'],
    ['202X-10', 'within 1 October 2020 – 31 October 2029', '1 oktyabr 2020 – 31 oktyabr 2029 aralığında'],
    // Doubt
    ['2025?', '2025 (uncertain)', '2025 (dəqiq deyil)'],
    ['2025-10~', 'about October 2025', 'təxminən oktyabr 2025'],
    ['2025-10-23%', 'about 23 October 2025 (uncertain)', 'təxminən 23 oktyabr 2025 (dəqiq deyil)'],
    // Spans
    ['2025-10-20/2025-10-21', '20–21 October 2025', '20–21 oktyabr 2025'],
    ['2025-10-20/2025-10-20', '20 October 2025', '20 oktyabr 2025'],
    ['2025-09-30/2025-10-02', '30 September – 2 October 2025', '30 sentyabr – 2 oktyabr 2025'],
    ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026', '30 dekabr 2025 – 2 yanvar 2026'],
    ['2025-09/2025-10', 'September – October 2025', 'sentyabr – oktyabr 2025'],
    ['2025-12/2026-01', 'December 2025 – January 2026', 'dekabr 2025 – yanvar 2026'],
    ['2025/2026', '2025–2026', '2025–2026'],
    ['2025-10-20/2025-11', '20 October 2025 – November 2025', '20 oktyabr 2025 – noyabr 2025'],
    [
      '2025-10-20~/2025-10-21',
      'about 20 October 2025 – 21 October 2025',
      'təxminən 20 oktyabr 2025 – 21 oktyabr 2025',
    ],
    // Ends that are open or not stated
    ['2025-10/..', 'from October 2025', '2025-ci ilin oktyabr ayından'],
    ['../2025-10-23', 'until 23 October 2025', '23 oktyabr 2025-ci il tarixinədək'],
    ['2025-10/', 'from October 2025, end not stated', '2025-ci ilin oktyabr ayından, sonu göstərilməyib'],
    [
      '/2025-10',
      'until October 2025, start not stated',
      '2025-ci ilin oktyabr ayınadək, başlanğıcı göstərilməyib',
    ],
  ])('%s', (date, english, azerbaijani) => {
    expect(plain(formatDate(date, en))).toBe(plain(english));
    expect(plain(formatDate(date, az))).toBe(plain(azerbaijani));
  });

  test('has the ending of its decade by vowel harmony in Azerbaijani', () => {
    const decades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => formatDate(`19${String(digit)}X`, az));
    expect(decades.map((words) => words?.split(' ')[0])).toEqual([
      '1900-cü',
      '1910-cu',
      '1920-ci',
      '1930-cu',
      '1940-cı',
      '1950-ci',
      '1960-cı',
      '1970-ci',
      '1980-ci',
      '1990-cı',
    ]);
    expect(formatDate('200X', az)).toBe('2000-ci illər');
  });

  test('follows the pattern of the language, in which letters between apostrophes stand for themselves', () => {
    const dates = { ...en.cldr.dates, dayMonthYear: "y 'year of day' d MMMM" };
    expect(formatDate('2025-10-23', { ...en, cldr: { ...en.cldr, dates } })).toBe(
      '2025 year of day 23 October',
    );
  });

  test.each(['', 'x', '2025-13', '9999-12-31', '2025-02-30', '2025-10-21/2025-10-20'])(
    'is none for %j',
    (text) => {
      expect(formatDate(text, en)).toBeUndefined();
      expect(htmlDate(text)).toBeUndefined();
    },
  );

  test('never makes up a digit and never leaves a mark of the notation', () => {
    const digit = fc.constantFrom(...Array.from('0123456789X'));
    const part = fc.string({ unit: digit, minLength: 2, maxLength: 2 });
    const year = fc.string({ unit: digit, minLength: 4, maxLength: 4 });
    const date = fc.tuple(year, part, part).map(([y, m, d]) => `${y}-${m}-${d}`);
    fc.assert(
      fc.property(date, (text) => {
        for (const locale of LOCALES) {
          const words = formatDate(text, locale);
          if (words === undefined) continue;
          expect(words).not.toMatch(/X|undefined|NaN|\.\.|\//);
          if (/^\d{4}-\d\d-\d\d$/.test(text)) expect(words).toContain(String(Number(text.slice(0, 4))));
          if (text.startsWith('XXXX')) expect(words).not.toMatch(/\d{3}/);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('a date for machines', () => {
  test.each([
    ['2025', '2025'],
    ['2025-10', '2025-10'],
    ['2025-10-23', '2025-10-23'],
    ['XXXX-10-23', '10-23'],
    ['2025-10-23?', '2025-10-23'],
    ['XXXX-10', undefined],
    ['XXXX', undefined],
    ['202X', undefined],
    ['2025-1X', undefined],
    ['2025-10-2X', undefined],
    ['2025-10-20/2025-10-21', undefined],
    ['2025-10/..', undefined],
  ])('%s is %s', (date, html) => {
    expect(htmlDate(date)).toBe(html);
  });
});
