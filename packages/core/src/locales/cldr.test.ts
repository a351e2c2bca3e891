import { describe, expect, it } from 'vitest';
import { LOCALES as SHIPPED } from '../../test/locales.js';
import { COUNTRY_CODES } from '../countries/codes.generated.js';
import type { CldrData, DatePattern, IntervalPattern, ListPatterns, MonthNames } from './cldr-data.js';
import { LANGUAGE_TAGS } from '../languages/tags.generated.js';
import { writeNumber } from '../languages/numbers.js';

// Node carries the whole of ICU, made from the same CLDR by other hands: an oracle for the tables that browsers
// without Azerbaijani need. `style` is the locale of dates and lists, `language` that of names and numbers.
const LOCALES = SHIPPED.map(({ language, cldr }) => ({
  language,
  style: language === 'en' ? 'en-GB' : language,
  cldr,
}));

const cldrOf = (language: string): CldrData =>
  (SHIPPED.find((locale) => locale.language === language) as (typeof SHIPPED)[number]).cldr;
const [az, en, kk, ru, tr] = ['az', 'en', 'kk', 'ru', 'tr'].map(cldrOf) as [
  CldrData,
  CldrData,
  CldrData,
  CldrData,
  CldrData,
];

/** Where Comity does not write what ICU writes, and why. Other differences there are none. */
const EXPLAINED: Readonly<Record<string, { readonly ours: string; readonly why: string }>> = {
  'ru: months of a year': {
    ours: 'сентябрь–октябрь 2025 г.',
    why: 'ICU takes the pattern of another skeleton, and writes the year twice; CLDR has it once',
  },
  'az: in 3 days': {
    ours: '3 gün sonra',
    why: 'CLDR has "3 gün ərzində", which means "within three days"',
  },
  'az: in 5 months': { ours: '5 ay sonra', why: 'as with days' },
  'az: in 5 years': { ours: '5 il sonra', why: 'as with days' },
};

type Day = readonly [year: number, month: number, day: number];

const DAYS: readonly Day[] = [
  [2025, 10, 23],
  [1991, 1, 1],
  [1998, 12, 31],
  [2024, 2, 29],
  [1648, 10, 24],
];

/** Which kind of space stands in a date is a matter of typesetting that changes from one ICU to the next. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

/** So is whether there are spaces around the dash of a range: CLDR has both within one language. */
const tightDashes = (text: string) => plainSpaces(text).replace(/ *– */g, '–');

const utc = ([year, month, day]: Day) => new Date(Date.UTC(year, month - 1, day));

function oracle(locale: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
}

function fill(pattern: DatePattern, { months }: CldrData, [year, month, day]: Day): string {
  return pattern.replace(/'([^']*)'|y|d|MMMM|LLLL/g, (token: string, quoted: string | undefined) => {
    if (token === 'y') return String(year);
    if (token === 'd') return String(day);
    if (token === 'MMMM') return months.format.wide[month - 1] ?? '';
    if (token === 'LLLL') return months.standAlone.wide[month - 1] ?? '';
    return quoted ?? '';
  });
}

const fillRange = ([first, last]: IntervalPattern, cldr: CldrData, from: Day, to: Day) =>
  fill(first, cldr, from) + fill(last, cldr, to);

function join({ two, start, middle, end }: ListPatterns, items: readonly string[]): string {
  const place = (pattern: string, a: string, b: string) => pattern.replace('{0}', a).replace('{1}', b);
  const [first = '', second] = items;
  if (second === undefined) return first;
  if (items.length === 2) return place(two, first, second);
  const last = items.length - 1;
  return items.reduceRight((rest, item, index) => {
    if (index === last) return item;
    return place(index === last - 1 ? end : index === 0 ? start : middle, item, rest);
  }, '');
}

function countryName({ countries }: CldrData, code: string): string | undefined {
  return countries.split('|')[COUNTRY_CODES.split(' ').indexOf(code)];
}

describe.each(LOCALES)('CLDR data of $language', ({ language, style, cldr }) => {
  const monthNames = (options: Intl.DateTimeFormatOptions) =>
    Array.from({ length: 12 }, (_, index) => {
      const parts = oracle(style, options).formatToParts(utc([2025, index + 1, 1]));
      return parts.find(({ type }) => type === 'month')?.value;
    });

  it.each<[keyof CldrData['months'], keyof MonthNames, Intl.DateTimeFormatOptions]>([
    ['format', 'wide', { day: 'numeric', month: 'long' }],
    ['format', 'abbreviated', { day: 'numeric', month: 'short' }],
    ['standAlone', 'wide', { month: 'long' }],
    ['standAlone', 'abbreviated', { month: 'short' }],
  ])('names the months as ICU does: %s, %s', (context, width, options) => {
    expect(cldr.months[context][width]).toEqual(monthNames(options));
  });

  it.each<[keyof CldrData['dates'], Intl.DateTimeFormatOptions]>([
    ['dayMonthYear', { day: 'numeric', month: 'long', year: 'numeric' }],
    ['monthYear', { month: 'long', year: 'numeric' }],
    ['dayMonth', { day: 'numeric', month: 'long' }],
    ['month', { month: 'long' }],
    ['year', { year: 'numeric' }],
  ])('writes %s as ICU does', (pattern, options) => {
    for (const day of DAYS) {
      const expected = plainSpaces(oracle(style, options).format(utc(day)));
      expect(plainSpaces(fill(cldr.dates[pattern], cldr, day))).toBe(expected);
    }
  });

  const { dayMonthYear, monthYear, dayMonth, year } = cldr.intervals;
  it.each<[string, IntervalPattern, Day, Day, Intl.DateTimeFormatOptions]>([
    [
      'days of a month',
      dayMonthYear.sameMonth,
      [2025, 10, 20],
      [2025, 10, 21],
      { day: 'numeric', month: 'long', year: 'numeric' },
    ],
    [
      'days of a year',
      dayMonthYear.sameYear,
      [2025, 9, 30],
      [2025, 10, 2],
      { day: 'numeric', month: 'long', year: 'numeric' },
    ],
    [
      'days of two years',
      dayMonthYear.differentYears,
      [2025, 12, 30],
      [2026, 1, 2],
      { day: 'numeric', month: 'long', year: 'numeric' },
    ],
    ['months of a year', monthYear.sameYear, [2025, 9, 1], [2025, 10, 1], { month: 'long', year: 'numeric' }],
    [
      'months of two years',
      monthYear.differentYears,
      [2025, 12, 1],
      [2026, 1, 1],
      { month: 'long', year: 'numeric' },
    ],
    [
      'days of a month, no year',
      dayMonth.sameMonth,
      [2025, 10, 20],
      [2025, 10, 21],
      { day: 'numeric', month: 'long' },
    ],
    [
      'days of two months, no year',
      dayMonth.differentMonths,
      [2025, 9, 30],
      [2025, 10, 2],
      { day: 'numeric', month: 'long' },
    ],
    ['years', year, [2025, 1, 1], [2026, 1, 1], { year: 'numeric' }],
  ])('writes a range as ICU does: %s', (name, pattern, from, to, options) => {
    const expected = tightDashes(oracle(style, options).formatRange(utc(from), utc(to)));
    const ours = tightDashes(fillRange(pattern, cldr, from, to));
    expect(ours).toBe(EXPLAINED[`${language}: ${name}`]?.ours ?? expected);
  });

  it.each([
    ['and', 'conjunction'],
    ['or', 'disjunction'],
  ] as const)('joins a list with "%s" as ICU does', (pattern, type) => {
    const items = ['Bakı', 'Astana', 'Tbilisi', 'Ankara', 'Daşkənd'];
    for (let length = 1; length <= items.length; length++) {
      const some = items.slice(0, length);
      expect(join(cldr.lists[pattern], some)).toBe(new Intl.ListFormat(style, { type }).format(some));
    }
  });

  it('chooses the plural category as ICU does', () => {
    const rules = new Intl.PluralRules(language);
    const numbers = [...Array.from({ length: 201 }, (_, n) => n), 0.5, 1.5, -1, 1_000_000];
    expect(numbers.map((n) => [n, cldr.plural(n)])).toEqual(numbers.map((n) => [n, rules.select(n)]));
  });

  it('writes numbers and shares as ICU does', () => {
    for (const value of [0, 7, 999, 1000, 12_345, 1_234_567, 1234.5, 0.25]) {
      expect(writeNumber(value, cldr.numbers)).toBe(new Intl.NumberFormat(language).format(value));
    }
    const share = new Intl.NumberFormat(language, { style: 'percent' });
    expect(plainSpaces(cldr.numbers.percent.replace('{0}', '25'))).toBe(plainSpaces(share.format(0.25)));
  });

  it.each<[Intl.RelativeTimeFormatUnit & ('day' | 'month' | 'year'), number]>([
    ['day', -1],
    ['day', 0],
    ['day', 1],
    ['day', 3],
    ['day', -21],
    ['month', -1],
    ['month', 5],
    ['month', -2],
    ['year', 1],
    ['year', 5],
    ['year', -2],
  ])('says how far a %s is, %d off, as ICU does', (unit, distance) => {
    const { last, current, next, future, past } = cldr.relative[unit];
    const patterns = distance < 0 ? past : future;
    const pattern = patterns[cldr.plural(Math.abs(distance))] ?? patterns.other;
    const near: Readonly<Record<number, string>> = { '-1': last, 0: current, 1: next };
    const ours = near[distance] ?? pattern.replace('{0}', String(Math.abs(distance)));
    const format = new Intl.RelativeTimeFormat(style, { numeric: 'auto' });
    const explained = EXPLAINED[`${language}: in ${String(distance)} ${unit}s`];
    expect(ours).toBe(explained?.ours ?? format.format(distance, unit));
  });

  it('has a name for every country of ISO 3166-1', () => {
    const names = cldr.countries.split('|');
    expect(names).toHaveLength(COUNTRY_CODES.split(' ').length);
    expect(names.filter((name) => name.trim() === '' || name !== name.trim())).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  // Some names change with a state's wish or a dispute; these have not, and reach from the first to the last code.
  it.each('AD AZ BR CH DE EG FR GE HU IT JP KZ LV MN NO OM PL QA RO SE TJ US UZ VN WS YE ZM ZW'.split(' '))(
    'names the country %s as ICU does',
    (code) => {
      expect(countryName(cldr, code)).toBe(new Intl.DisplayNames(language, { type: 'region' }).of(code));
    },
  );

  it.each('en az kk ru tr ar zh fr de es it uk uz ky tk ka hy fa th'.split(' '))(
    'names the language %s as ICU does',
    (tag) => {
      expect(cldr.languages.split('|')[LANGUAGE_TAGS.split(' ').indexOf(tag)]).toBe(
        new Intl.DisplayNames(language, { type: 'language' }).of(tag),
      );
    },
  );
});

describe('what readers see', () => {
  const from: Day = [2025, 10, 20];
  const to: Day = [2025, 10, 21];

  it('is international English, not American', () => {
    expect(fill(en.dates.dayMonthYear, en, [2025, 10, 23])).toBe('23 October 2025');
    expect(fillRange(en.intervals.dayMonthYear.sameMonth, en, from, to)).toBe(
      '20\u2009–\u200921 October 2025',
    );
    expect(join(en.lists.and, ['energy', 'transport', 'trade'])).toBe('energy, transport and trade');
  });

  it('is Azerbaijani in full', () => {
    expect(fill(az.dates.dayMonthYear, az, [2025, 10, 23])).toBe('23 oktyabr 2025');
    expect(fill(az.dates.dayMonth, az, [2025, 10, 23])).toBe('23 oktyabr');
    expect(fillRange(az.intervals.dayMonthYear.sameMonth, az, from, to)).toBe(
      '20\u2009–\u200921 oktyabr 2025',
    );
    expect(join(az.lists.and, ['energetika', 'nəqliyyat', 'ticarət'])).toBe(
      'energetika, nəqliyyat və ticarət',
    );
    expect(writeNumber(1234.5, az.numbers)).toBe('1.234,5');
    expect(countryName(az, 'KZ')).toBe('Qazaxıstan');
  });

  it('is Kazakh, Russian and Turkish in their own order and cases', () => {
    const day: Day = [2025, 10, 23];
    expect(plainSpaces(fill(kk.dates.dayMonthYear, kk, day))).toBe('2025 ж. 23 қазан');
    expect(plainSpaces(fill(ru.dates.dayMonthYear, ru, day))).toBe('23 октября 2025 г.');
    expect(plainSpaces(fill(ru.dates.monthYear, ru, day))).toBe('октябрь 2025 г.');
    expect(fill(tr.dates.dayMonthYear, tr, day)).toBe('23 Ekim 2025');
  });

  it('runs from left to right, with quotation marks that open and close', () => {
    const marks = Object.fromEntries(
      LOCALES.map(({ language, cldr: { quotes } }) => [language, Object.values(quotes).join('')]),
    );
    expect(LOCALES.map(({ cldr }) => cldr.direction)).toEqual(LOCALES.map(() => 'ltr'));
    expect(marks).toEqual({ en: '“”‘’', az: '“”‘’', kk: '«»“”', ru: '«»„“', tr: '“”‘’' });
  });
});
