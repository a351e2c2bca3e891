import { fullYears } from './numeric.js';
import type { DateNumber, Piece } from './piece.js';
import { exists, refuse, type Outcome, type Reading } from './reading.js';
import type { ForeignDateOptions } from './types.js';

const LAST_DAY = 31;

/** A date whose month is a word: `13 June 1992`, `June 13, 1992`, `1992 жылғы 13 маусым`, `13.VI.1992`. */
export function worded(piece: Piece, options: ForeignDateOptions): Outcome {
  const { months = [] } = piece;
  const outcomes = months.map((month) => withMonth(piece, month, options));
  const only = outcomes[0] as Outcome;
  if (outcomes.length === 1) return only;
  const readings = outcomes.flatMap((outcome) => ('reading' in outcome ? [outcome.reading] : []));
  return readings.length === 0 ? only : refuse('ambiguous-month', readings);
}

function withMonth(piece: Piece, month: number, options: ForeignDateOptions): Outcome {
  const { numbers } = piece;
  if (numbers.length === 0) return { reading: { month } };
  const [year, ...moreYears] = numbers.filter(isYear);
  const days = numbers.filter((number) => !isYear(number));
  const [day] = days;
  if (moreYears.length > 0 || numbers.length > 2) return refuse('unknown-form');
  if (days.some(({ digits }) => digits.length > 2)) return refuse('unknown-form');
  if (year === undefined) return withoutYear(piece, month, options);
  const reading: Reading = { year: year.digits, month };
  return { reading: day === undefined ? reading : { ...reading, day: Number(day.digits) } };
}

function isYear({ digits, label }: DateNumber): boolean {
  return label === 'year' || digits.length === 4 || digits.length === 3;
}

/** One or two short numbers: a day, a year of two digits, or both. */
function withoutYear({ numbers, before }: Piece, month: number, options: ForeignDateOptions): Outcome {
  const [first, second] = numbers as readonly [DateNumber, DateNumber?];
  if (second !== undefined) {
    // Two days of one month, "13-15 June", are a range.
    if (before === 2 || (before === 0 && second.before === '-')) return refuse('unknown-form');
    // "92 Jun 13" begins with the year, since no month has 92 days.
    const yearFirst = Number(first.digits) > LAST_DAY;
    const [day, year] = yearFirst ? [second, first] : [first, second];
    return short({ year: year.digits, month, day: Number(day.digits) }, options);
  }
  const day = Number(first.digits);
  const dayAlone: Reading = { month, day };
  if (day > LAST_DAY) return short({ year: first.digits, month }, options);
  // "Jun-12" is how spreadsheets write June 2012; "June 12" is a day.
  if (before === 0 && first.before === '-') {
    const { readings } = shortRefusal({ year: first.digits, month }, options);
    return refuse('two-digit-year', [...readings, dayAlone]);
  }
  return { reading: dayAlone };
}

function short(reading: Reading, options: ForeignDateOptions): Outcome {
  const [only, ...others] = fullYears(reading, options);
  return only !== undefined && others.length === 0 ? { reading: only } : shortRefusal(reading, options);
}

function shortRefusal(
  reading: Reading,
  options: ForeignDateOptions,
): { refused: 'two-digit-year'; readings: Reading[] } {
  return { refused: 'two-digit-year', readings: fullYears(reading, options).filter(exists) };
}
