import { exists, refuse, type Outcome, type Reading } from './reading.js';
import type { DateNumber } from './piece.js';
import type { DateNumberOrder, ForeignDateOptions } from './types.js';

/** Years that a row of eight or six digits may begin with: others are other numbers. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2200;

/** A date that is written with numbers alone. */
export function numeric(numbers: readonly DateNumber[], options: ForeignDateOptions): Outcome {
  if (numbers.some(({ label }) => label !== undefined)) return labelled(numbers);
  const [a, b, c] = numbers;
  if (a === undefined || numbers.length > 3) return refuse('unknown-form');
  if (b === undefined) return alone(a.digits, options);
  if (c === undefined) return two(a, b, options);
  // "01-03.1992" is no day: its numbers stand apart in two ways.
  if (b.before !== c.before) return refuse('unknown-form');
  return three([a.digits, b.digits, c.digits], b.before === '.', options);
}

/** `2025年10月20日`: each number says what it is. */
function labelled(numbers: readonly DateNumber[]): Outcome {
  const part = (wanted: DateNumber['label']): string | undefined =>
    numbers.find(({ label }) => label === wanted)?.digits;
  const [year, month, day] = [part('year'), part('month'), part('day')];
  if (numbers.some(({ label }) => label === undefined)) return refuse('unknown-form');
  if (year !== undefined && year.length !== 4) return refuse('two-digit-year');
  return {
    reading: {
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    },
  };
}

function alone(digits: string, options: ForeignDateOptions): Outcome {
  switch (digits.length) {
    case 1:
    case 2:
      return { reading: { day: Number(digits) } };
    case 4:
      return { reading: { year: digits } };
    case 6:
      return sixDigits(digits, options);
    case 8:
      return eightDigits(digits, options);
    case 14:
      // A time follows: 20251020153000.
      return eightDigits(digits.slice(0, 8), { ...options, order: 'ymd' });
    default:
      return refuse('unknown-form');
  }
}

function isUsualYear(digits: string): boolean {
  return Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR;
}

/** `20251020`, or `20102025` where no year can stand at the beginning or the order says so. */
function eightDigits(digits: string, options: ForeignDateOptions): Outcome {
  const yearFirst: Reading = {
    year: digits.slice(0, 4),
    month: Number(digits.slice(4, 6)),
    day: Number(digits.slice(6)),
  };
  const atEnd = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)] as const;
  const { order } = options;
  if (order === 'ymd' || /^0000|^9999|^0*$/.test(digits)) return { reading: yearFirst };
  const fitsFirst = isUsualYear(digits.slice(0, 4)) && exists(yearFirst);
  if (!isUsualYear(atEnd[2]) || (fitsFirst && order === undefined)) return { reading: yearFirst };
  return three([...atEnd], false, options);
}

/** `202510` is a month; it can be a day with a year of two digits too. */
function sixDigits(digits: string, { order }: ForeignDateOptions): Outcome {
  const month: Reading = { year: digits.slice(0, 4), month: Number(digits.slice(4)) };
  if (!isUsualYear(digits.slice(0, 4)) || !exists(month)) return refuse('unknown-form');
  return order === 'ymd' ? { reading: month } : refuse('ambiguous-form', [month]);
}

/** Year and month, or day and month without a year. */
function two(a: DateNumber, b: DateNumber, options: ForeignDateOptions): Outcome {
  const [first, second] = [a.digits, b.digits];
  if (first.length === 4 && second.length <= 2) return yearAndShort(first, second, b.before);
  if (first.length <= 2 && second.length === 4) {
    return { reading: { year: second, month: Number(first) } };
  }
  if (first.length > 2 || second.length > 2) return refuse('unknown-form');
  const order = options.order ?? (b.before === '.' ? 'dmy' : undefined);
  const dayFirst: Reading = { month: Number(second), day: Number(first) };
  const monthFirst: Reading = { month: Number(first), day: Number(second) };
  return choose(
    dayFirst,
    order === 'dmy' ? undefined : monthFirst,
    order === undefined ? undefined : order === 'dmy' ? 'dmy' : 'mdy',
  );
}

/** `2010/05` is a month, `1992/93` two years, `2001/02` either. */
function yearAndShort(year: string, short: string, mark: string): Outcome {
  const month: Reading = { year, month: Number(short) };
  const follows = Number(short) === (Number(year) + 1) % 100 && short.length === 2;
  if (mark !== '.' && mark !== '-' && follows && exists(month)) return refuse('ambiguous-form', [month]);
  return exists(month) || Number(short) === 0 ? { reading: month } : refuse('unknown-form');
}

function three([a, b, c]: readonly string[], dotted: boolean, options: ForeignDateOptions): Outcome {
  const [first = '', middle = '', last = ''] = [a, b, c];
  if (middle.length > 2) return refuse('unknown-form');
  if (first.length === 4 && last.length <= 2) return yearFirst(first, middle, last);
  if (first.length > 2) return refuse('unknown-form');
  if (last.length === 4) return yearLast(last, first, middle, dotted, options.order);
  return last.length > 2 ? refuse('unknown-form') : shortYear([first, middle, last], dotted, options);
}

/** Nobody writes year, day, month: what only fits so is offered and not read. */
function yearFirst(year: string, middle: string, last: string): Outcome {
  const usual: Reading = { year, month: Number(middle), day: Number(last) };
  const swapped: Reading = { year, month: Number(last), day: Number(middle) };
  return !exists(usual) && exists(swapped) ? refuse('other-order', [swapped]) : { reading: usual };
}

function yearLast(
  year: string,
  first: string,
  second: string,
  dotted: boolean,
  declared: DateNumberOrder | undefined,
): Outcome {
  const dayFirst: Reading = { year, month: Number(second), day: Number(first) };
  const monthFirst: Reading = { year, month: Number(first), day: Number(second) };
  if (/^0*$/.test(year) || year === '9999') return { reading: dayFirst };
  if (declared === 'dmy') return choose(dayFirst, monthFirst, 'dmy');
  if (declared === 'mdy') return choose(dayFirst, monthFirst, 'mdy');
  // Every language that writes dots writes the day first.
  if (dotted && exists(dayFirst)) return { reading: dayFirst };
  return choose(dayFirst, monthFirst, undefined);
}

/** The reading in the declared order, or the one that is a date. */
function choose(
  dayFirst: Reading,
  monthFirst: Reading | undefined,
  declared: 'dmy' | 'mdy' | undefined,
): Outcome {
  const other = monthFirst ?? dayFirst;
  if (dayFirst.month === 0 || dayFirst.day === 0) return zeroPart(dayFirst, other, declared);
  if (declared !== undefined) {
    const [wanted, swapped] = declared === 'dmy' ? [dayFirst, other] : [other, dayFirst];
    return !exists(wanted) && exists(swapped) ? refuse('other-order', [swapped]) : { reading: wanted };
  }
  if (!exists(other)) return { reading: dayFirst };
  if (!exists(dayFirst) || dayFirst.day === dayFirst.month) return { reading: other };
  return refuse('ambiguous-order', [dayFirst, other]);
}

/** `00/05/1956`: the number that is not 0 is a month in one order, a day in the other. */
function zeroPart(dayFirst: Reading, monthFirst: Reading, declared: 'dmy' | 'mdy' | undefined): Outcome {
  if (declared === 'mdy') return { reading: monthFirst };
  const { day = 0, month = 0 } = dayFirst;
  if (declared === 'dmy' || day === 0 || month > 12) return { reading: dayFirst };
  return { reading: monthFirst };
}

/** `01.06.54`: every reading of a year of two digits, unless a pivot and the order leave one. */
function shortYear(parts: readonly string[], dotted: boolean, options: ForeignDateOptions): Outcome {
  const [a = '', b = '', c = ''] = parts;
  const order = options.order ?? (dotted ? 'dmy' : undefined);
  const inOrder: Record<DateNumberOrder, Reading> = {
    dmy: { year: c, month: Number(b), day: Number(a) },
    mdy: { year: c, month: Number(a), day: Number(b) },
    ymd: { year: a, month: Number(b), day: Number(c) },
  };
  const wanted = order === undefined ? Object.values(inOrder) : [inOrder[order]];
  const readings = wanted.flatMap((reading) => fullYears(reading, options)).filter(exists);
  if (options.pivot === undefined) return refuse('two-digit-year', readings);
  const [only, ...others] = readings;
  if (only === undefined) return refuse('no-such-day');
  return others.length === 0 ? { reading: only } : refuse('ambiguous-order', readings);
}

/** A reading whose year has two digits, in the century that the pivot says, or in the last one and in this one. */
export function fullYears(reading: Reading, { pivot }: ForeignDateOptions): Reading[] {
  const short = (reading.year as string).padStart(2, '0');
  const centuries = pivot === undefined ? ['19', '20'] : [Number(short) < pivot ? '20' : '19'];
  return centuries.map((century) => ({ ...reading, year: century + short }));
}
