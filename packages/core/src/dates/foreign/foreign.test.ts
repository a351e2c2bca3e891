import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS, REFUSALS } from '../../../test/foreign-date-examples.js';
import { isPartialDate } from '../index.js';
import {
  FOREIGN_DATE_REFUSALS,
  readForeignDate,
  type DateNumberOrder,
  type ForeignDate,
  type ForeignDateOptions,
} from './index.js';

const ALL = [...FORMS, ...REFUSALS].flatMap(({ examples }) => examples);
const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const LANGUAGES = (
  'en en-US az kk ru tr de fr es pt it uk be uz ky tk tg ka hy he pl cs sk hu ro bg sr sr-Latn hr sl mk sq el nl sv da ' +
  'nb fi et lv lt is ca id ms ja ko zh'
).split(' ');

function written({ date, suffix, refused, readings }: ForeignDate): string {
  const parts = date === undefined ? [`!${refused}`, ...(readings ?? [])] : [date, suffix];
  return parts.filter((part) => part !== undefined).join(' ');
}

describe.each(FORMS)('$title', ({ examples }) => {
  test.each(examples.map(([text, result, options]) => ({ text, result, options })))(
    '$text is $result',
    ({ text, result, options }) => {
      expect(written(readForeignDate(text, options))).toBe(result);
    },
  );
});

describe.each(REFUSALS)('refused: $title', ({ examples }) => {
  test.each(examples.map(([text, result, options]) => ({ text, result, options })))(
    '$text is $result',
    ({ text, result, options }) => {
      expect(written(readForeignDate(text, options))).toBe(result);
    },
  );
});

test('what is no text is refused', () => {
  for (const value of [null, undefined, 2025, {}, ['2025'], new Date(0), true]) {
    expect(readForeignDate(value as string)).toEqual({ refused: 'not-text' });
  }
});

test('every refusal has an example, and its first one is refused for it', () => {
  const shown = REFUSALS.filter(({ title, examples }) => examples[0]?.[1].startsWith(`!${title}`) === true);
  expect(shown.map(({ title }) => title).sort()).toEqual(
    FOREIGN_DATE_REFUSALS.filter((code) => code !== 'not-text').sort(),
  );
});

describe('any text', () => {
  const options = fc.record(
    {
      order: fc.constantFrom<DateNumberOrder[]>('dmy', 'mdy', 'ymd'),
      language: fc.constantFrom('en', 'kk-KZ', 'hr', 'x', ''),
      excel: fc.constantFrom<(boolean | '1904')[]>(true, '1904'),
      pivot: fc.integer({ min: 0, max: 99 }),
    },
    { requiredKeys: [] },
  );
  const words = fc.constantFrom(
    ...['13', '6', '1992', '92', '0', '31', 'June', 'iyun', 'VI', 'маусым', 'году', 'c.', 'to', 'and', 'by'],
    ...[
      '-',
      '–',
      '/',
      '.',
      ',',
      ' ',
      '..',
      '?',
      '~',
      "'",
      '(',
      ')',
      ':',
      'T',
      'Z',
      's',
      'since',
      'до',
      '年',
      '\u200f',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.array(words, { maxLength: 10 }).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom(...ALL), fc.nat(30), words).map(([[example], at, word]) => {
      return example.slice(0, at) + word + example.slice(at);
    }),
  );

  test('gives a date of the calendar, or a known reason with dates of the calendar', () => {
    fc.assert(
      fc.property(text, options, (written, declared) => {
        const { date, refused, readings = [] } = readForeignDate(written, declared);
        if (date === undefined) expect(FOREIGN_DATE_REFUSALS).toContain(refused);
        for (const each of date === undefined ? readings : [date]) expect(isPartialDate(each)).toBe(true);
      }),
      { seed: 11, numRuns: 20_000 },
    );
  });

  test('that is read means the same when it is read again', () => {
    for (const [example, , declared] of ALL) {
      const { date } = readForeignDate(example, declared);
      if (date !== undefined) expect(readForeignDate(date, declared)).toEqual({ date });
    }
  });

  test('is read alike in small letters, in capitals and between blanks', () => {
    for (const [example, , declared] of FORMS.flatMap(({ examples }) => examples)) {
      const { date, suffix } = readForeignDate(example, declared);
      if (suffix !== undefined) continue;
      for (const variant of [example.toLowerCase(), example.toUpperCase(), `\n ${example}\u00a0`]) {
        expect({ variant, date: readForeignDate(variant, declared).date }).toEqual({ variant, date });
      }
    }
  });

  test('takes no longer than its length asks for', () => {
    const parts = [
      '1',
      'a',
      ' ',
      '-',
      '1-',
      '1/',
      'June ',
      '1 to ',
      '(',
      '[',
      '?',
      '.',
      'X',
      '٣',
      'é',
      '..',
      '1:',
      '1,',
    ];
    const time = (length: number): number => {
      const texts = parts.map((part) => part.repeat(length).slice(0, length));
      const start = performance.now();
      for (let round = 0; round < 20; round++) for (const each of texts) readForeignDate(each);
      return performance.now() - start;
    };
    time(100);
    // Nothing longer than a date is looked at: a million characters cost what trimming them costs.
    expect(time(120) / (20 * parts.length)).toBeLessThan(5);
    expect(readForeignDate('1-'.repeat(500_000))).toEqual({ refused: 'too-long' });
  });
});

describe('every day', () => {
  const day = fc.tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  const two = (number: number): string => String(number).padStart(2, '0');

  test.each<[string, (year: number, month: number, day: number) => string, ForeignDateOptions?]>([
    ['with points', (y, m, d) => `${String(d)}.${String(m)}.${String(y)}`],
    ['in American order', (y, m, d) => `${String(m)}/${String(d)}/${String(y)}`, { order: 'mdy' }],
    ['in British order', (y, m, d) => `${two(d)}/${two(m)}/${String(y)}`, { order: 'dmy' }],
    ['in English words', (y, m, d) => `${ENGLISH[m - 1] ?? ''} ${String(d)}, ${String(y)}`],
    ['with a Roman month', (y, m, d) => `${String(d)}.${ROMAN[m - 1] ?? ''}.${String(y)}`],
    ['in Chinese', (y, m, d) => `${String(y)}年${String(m)}月${String(d)}日`],
    ['without marks', (y, m, d) => `${String(y)}${two(m)}${two(d)}`, { order: 'ymd' }],
  ])('%s is that day', (_, write, declared) => {
    fc.assert(
      fc.property(day, ([y, m, d]) => {
        expect(readForeignDate(write(y, m, d), declared)).toEqual({
          date: `${String(y)}-${two(m)}-${two(d)}`,
        });
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test('in the words of each language that CLDR has data for is that day', () => {
    const format = (language: string, day: Date): string =>
      new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
      }).format(day);
    for (const language of LANGUAGES) {
      for (let month = 0; month < 12; month++) {
        const written = format(language, new Date(Date.UTC(1992, month, 13)));
        const date = `1992-${two(month + 1)}-13`;
        expect({ language, written, date: readForeignDate(written, { language }).date }).toEqual({
          language,
          written,
          date,
        });
      }
    }
  });
});
