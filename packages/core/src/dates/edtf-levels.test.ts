import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, type CalendarDay } from './calendar.js';
import {
  edgesOfEDTF,
  isPartialDate,
  parseEDTF,
  parsePartialDate,
  printEDTF,
  toPartialDate,
} from './index.js';
import { earliestDay, latestDay } from './partial-date.js';

const MILLISECONDS = 86_400_000;

const written = (day: CalendarDay | undefined): string | undefined =>
  day === undefined ? undefined : `${String(day.year)}-${String(day.month)}-${String(day.day)}`;

/** Every form with its first and last day. */
const FORMS: readonly (readonly [text: string, first: string | undefined, last: string | undefined])[] = [
  ['1985-04-12', '1985-4-12', '1985-4-12'],
  ['1985-04-12T23:20:30', '1985-4-12', '1985-4-12'],
  ['1985-04-12T23:20:30Z', '1985-4-12', '1985-4-12'],
  ['1985-04-12T23:20:30-04', '1985-4-12', '1985-4-12'],
  ['1985-04-12T23:20:30+04:30', '1985-4-12', '1985-4-12'],
  ['1964/2008', '1964-1-1', '2008-12-31'],
  ['0000', '0-1-1', '0-12-31'],
  ['9999-12', '9999-12-1', '9999-12-31'],
  ['-1985', '-1985-1-1', '-1985-12-31'],
  ['-0004-02', '-4-2-1', '-4-2-29'],
  ['-1985-04-12?', '-1985-4-12', '-1985-4-12'],
  ['-19XX', '-1999-1-1', '-1900-12-31'],
  ['Y170000002', '170000002-1-1', '170000002-12-31'],
  ['Y-17000~', '-17000-1-1', '-17000-12-31'],
  ['2001-21', '2001-1-1', '2001-12-31'],
  ['2001-22', '2001-1-1', '2002-3-31'],
  ['2001-23?', '2001-1-1', '2001-12-31'],
  ['2001-24', '2001-1-1', '2002-3-31'],
  ['-0044/0014', '-44-1-1', '14-12-31'],
  ['1985-04-12/..', '1985-4-12', undefined],
  ['/1985', undefined, '1985-12-31'],
  ['156X-12-25', '1560-12-25', '1569-12-25'],
  ['XXXX-12-XX', undefined, undefined],
  ['1XXX-XX', '1000-1-1', '1999-12-31'],
  ['2004-06~/2004-06-11%', '2004-6-1', '2004-6-11'],
];

describe('EDTF', () => {
  test.each(FORMS)('%s is from %s to %s', (text, first, last) => {
    const parsed = parseEDTF(text);
    expect(parsed).toBeDefined();
    if (parsed === undefined || parsed.kind === 'set') return;
    const { earliest, latest } = edgesOfEDTF(parsed);
    expect([written(earliest), written(latest)]).toEqual([first, last]);
    expect(printEDTF(parsed)).toBe(text);
  });

  test.each([
    ['[1667,1668,1670..1672]', '1667-1-1', '1672-12-31', 3],
    ['[1760-12..]', '1760-12-1', undefined, 1],
    ['[..1984]', undefined, '1984-12-31', 1],
    ['{1960, 1961-12}', '1960-1-1', '1961-12-31', 2],
    ['[1670,1667-03-04~]', '1667-3-4', '1670-12-31', 2],
    ['{2025-10-20}', '2025-10-20', '2025-10-20', 1],
  ])('the set %s is from %s to %s', (text, first, last, length) => {
    const parsed = parseEDTF(text);
    expect(parsed).toMatchObject({ kind: 'set', of: text.startsWith('[') ? 'one' : 'all' });
    if (parsed?.kind !== 'set') return;
    expect(parsed.members).toHaveLength(length);
    const { earliest, latest } = edgesOfEDTF(parsed);
    expect([written(earliest), written(latest)]).toEqual([first, last]);
    expect(toPartialDate(parsed)).toBeUndefined();
  });

  test.each([
    ...[
      '',
      ' ',
      'x',
      '[]',
      '[1667',
      '{1667,x}',
      '[1667,]',
      '[[1667]]',
      '-0000',
      'Y1985',
      'Y0',
      'Y12345678901234',
    ],
    ...[
      '1985-00',
      '1985-13',
      '1985-20',
      '1985-25',
      '1985-21-01',
      '19XX-21',
      '1985-02-30',
      '2026/2025',
      '../..',
      '/',
    ],
    ...[
      '1985-04-12T25:00:00',
      '1985-04-12T23:60:00',
      '1985-04-12T23:20',
      '1985-04T23:20:30',
      '1985-04-12T23:20:30+15',
    ],
    ...['-0044-02-30', 'XXXX-02-30', '1985-04-31/2025', '1985?-04', 'Y17E7', '1950S2', '2'.repeat(2000)],
  ])('%s is none', (text) => {
    expect(parseEDTF(text)).toBeUndefined();
  });

  test.each([
    ['1985-04-12T23:20:30Z', '1985-04-12'],
    ['1985-04-12T23:20:30Z/1985-04-13', '1985-04-12/1985-04-13'],
    ['2025~', '2025~'],
    ['2001-21', undefined],
    ['-1985', undefined],
    ['Y17000', undefined],
    ['0000', undefined],
    ['9999-12-31', undefined],
    ['2025/9999', undefined],
  ])('%s is %s in a record', (text, date) => {
    const parsed = parseEDTF(text);
    expect(parsed).toBeDefined();
    expect(parsed === undefined ? undefined : toPartialDate(parsed)).toBe(date);
  });
});

const digit = fc.constantFrom(...'0123456789'.split(''));
const sometimesUnknown = fc.oneof({ weight: 5, arbitrary: digit }, fc.constant('X'));
const year = fc
  .tuple(fc.constantFrom('', '', '-'), fc.array(sometimesUnknown, { minLength: 4, maxLength: 4 }))
  .map(([sign, digits]) => sign + digits.join(''));
const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 200_000 }))
  .map((parts) => parts.join(''));
const month = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 14 }).map((value) => String(value).padStart(2, '0')) },
  fc.constantFrom('XX', '0X', '1X', '21', '22', '23', '24', '25', '41'),
);
const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 32 }).map((value) => String(value).padStart(2, '0')) },
  fc.constantFrom('XX', '0X', '1X', '2X', '3X', 'X1'),
);
const doubt = fc.constantFrom('', '', '', '?', '~', '%');
const date = fc
  .oneof(fc.tuple(year), fc.tuple(year, month), fc.tuple(year, month, day), fc.tuple(longYear))
  .chain((parts) => doubt.map((mark) => parts.join('-') + mark));
const end = fc.oneof({ weight: 5, arbitrary: date }, fc.constantFrom('', '..'));
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
const member = fc.oneof(
  date,
  fc.tuple(date, date).map((ends) => ends.join('..')),
);
const set = fc
  .tuple(fc.constantFrom('[]', '{}'), fc.array(member, { minLength: 1, maxLength: 3 }))
  .map(([brackets, members]) => `${brackets.charAt(0)}${members.join(',')}${brackets.charAt(1)}`);

/**
 * Where the npm package `edtf` and Comity mean different things; a text to which a row applies is not compared. Dates
 * that both read are compared by their first and last day too.
 */
const DIFFERENCES: readonly { name: string; example: string; applies: (text: string) => boolean }[] = [
  {
    name: 'a mark of doubt beside unspecified digits, a season or a far year, or in a set: the package refuses it',
    example: '20XX?',
    applies: (text) => /(?:X[^/,.]*|-2[1-4]|Y-?\d+)[?~%]|[[{].*[?~%]/.test(text),
  },
  {
    name: '29 February of a year that has none: the package reads it, as 1 March',
    example: '2025-02-29',
    applies: (text) => text.includes('-02-29'),
  },
  {
    name: 'unspecified digits of which few numbers are left, X3 for a month, 3X for a day: the package refuses some',
    example: '2025-04-3X',
    applies: (text) => /-X\d|-\dX-|-(?:0[2469]|11|XX)-(?:3X|X\d)|-\d\d-X\d/.test(text),
  },
  {
    name: 'seasons of one hemisphere, quarters and other parts of a year, of level 2: the package reads them',
    example: '2001-25',
    applies: (text) => /-(?:2[5-9]|3\d|4[01])(?=[?~%/.,\]}]|$)/.test(text),
  },
  {
    name: 'a season or a far year in a set: the package refuses it',
    example: '[2001-21,2002]',
    applies: (text) => /[[{]/.test(text) && /-2[1-4](?=[?~%.,\]}]|$)|Y/.test(text),
  },
  {
    name: 'dates before the year 0 of which a digit is not known: the package drops the sign of some',
    example: '-000X',
    applies: (text) => /(?:^|[[{,.])-[^,.]*X/.test(text),
  },
  {
    name: 'spans in a set that end before they begin, or of far years: the package reads them',
    example: '[2026..2025]',
    applies: (text) => /[[{]/.test(text) && text.includes('..'),
  },
];

const compared = (text: string): boolean => !DIFFERENCES.some(({ applies }) => applies(text));
const packageReads = (text: string): { min: number; max: number } | undefined => {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
};

/** The numbers of the first and the last day; undefined for text that is not read. */
const daysOf = (text: string): (number | undefined)[] | undefined => {
  const parsed = parseEDTF(text);
  if (parsed === undefined) return undefined;
  const { earliest, latest } = edgesOfEDTF(parsed);
  return [earliest, latest].map((each) => (each === undefined ? undefined : dayNumber(each)));
};
const theirDays = (text: string): number[] | undefined => {
  const read = packageReads(text);
  return read === undefined ? undefined : [read.min, read.max].map((time) => Math.floor(time / MILLISECONDS));
};

describe('is read as the npm package `edtf` reads it, but for the differences of one table', () => {
  test.each([
    ['dates', date, 800],
    ['sets', set, 300],
  ])('%s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts.filter(compared), (text) => {
        expect({ text, read: parseEDTF(text) !== undefined }).toEqual({
          text,
          read: packageReads(text) !== undefined,
        });
      }),
      { seed: 31, numRuns },
    );
  });

  test('with the same first and last day', () => {
    const seasonless = date.filter(
      (text) => compared(text) && !/-2[1-4]/.test(text) && !/^-?XXXX/.test(text),
    );
    fc.assert(
      fc.property(seasonless, (text) => {
        const [ours, theirs] = [daysOf(text), theirDays(text)];
        if (ours !== undefined) expect({ text, days: ours }).toEqual({ text, days: theirs });
      }),
      { seed: 32, numRuns: 600 },
    );
  });

  test.each(DIFFERENCES)('$name', ({ example, applies }) => {
    expect(applies(example)).toBe(true);
    expect(daysOf(example)).not.toEqual(theirDays(example));
  });
});

describe('for any text', () => {
  const noise = fc.string({
    unit: fc.constantFrom(...'0123456789X-/?~%.YT:Z[]{}, '.split('')),
    maxLength: 30,
  });

  test('what a record may hold is read alike, and nothing more goes into one', () => {
    fc.assert(
      fc.property(fc.oneof(date, interval, set, noise, fc.string()), (text) => {
        const parsed = parseEDTF(text);
        if (isPartialDate(text)) {
          expect(parsed).toEqual(parsePartialDate(text));
          const { earliest, latest } = parsed === undefined ? {} : edgesOfEDTF(parsed);
          const iso = (each: CalendarDay | undefined): string | undefined =>
            each === undefined
              ? undefined
              : [
                  String(each.year).padStart(4, '0'),
                  ...[each.month, each.day].map((part) => String(part).padStart(2, '0')),
                ].join('-');
          // A record knows no year 0, which EDTF has.
          if (earliest?.year === 0) return;
          expect([iso(earliest), iso(latest)]).toEqual([earliestDay(text), latestDay(text)]);
        }
        if (parsed === undefined) return;
        const held = toPartialDate(parsed);
        if (held !== undefined) expect(isPartialDate(held)).toBe(true);
        if (parsed.kind !== 'set') expect(printEDTF(parsed)).toBe(text);
        const { earliest, latest } = edgesOfEDTF(parsed);
        if (earliest !== undefined && latest !== undefined && parsed.kind === 'date') {
          expect(dayNumber(earliest)).toBeLessThanOrEqual(dayNumber(latest));
        }
      }),
      { seed: 33, numRuns: 3000 },
    );
  });
});
