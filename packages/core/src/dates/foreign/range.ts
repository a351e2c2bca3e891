import { isPartialDate } from '../partial-date.js';
import { pieceOf, type Piece } from './piece.js';
import { dateOf, edtfOf, refusal, type Outcome, type Reading } from './reading.js';
import { isBareDayMonth, markOf, readPiece, single } from './single.js';
import type { Token } from './tokens.js';
import type { DateNumberOrder, ForeignDate, ForeignDateOptions } from './types.js';
import { meaningsOfWord } from './words.js';

/** The two ends of a range, each with what it leaves out taken from the other: "13–15 June 1992". */
export function range(
  left: readonly Token[],
  right: readonly Token[],
  options: ForeignDateOptions,
): ForeignDate {
  if (right.length > 0 && right.every(saysPresent)) return openEnd(left, options);
  const from = pieceOf(left, options.language);
  const to = pieceOf(right, options.language);
  if ('refused' in from) return { refused: from.refused };
  if ('refused' in to) return { refused: to.refused };
  const ends = [readEnd(from, to, options), readEnd(to, from, options)] as const;
  if (
    ends.some((end) => 'refused' in end && end.refused === 'ambiguous-order') &&
    options.order === undefined
  ) {
    return inEitherOrder(left, right, options);
  }
  const [first, last] = ends;
  if ('refused' in first) return refusal(first.refused);
  if ('refused' in last) return refusal(last.refused);
  const bare = isBareDayMonth(from, first.reading) && isBareDayMonth(to, last.reading);
  if (bare && options.order === undefined) return { refused: 'incomplete' };
  return between(first.reading, last.reading, markOf(from), markOf({ ...to, about: to.about || from.about }));
}

function saysPresent({ text }: Token): boolean {
  return meaningsOfWord(text).has('present') || text === '.';
}

/** "2010 – present". */
function openEnd(left: readonly Token[], options: ForeignDateOptions): ForeignDate {
  const from = single(left, options);
  return from.date === undefined ? from : { date: `${from.date}/..` };
}

/** One end tells the order of the other; when neither does, both orders are offered. */
function inEitherOrder(
  left: readonly Token[],
  right: readonly Token[],
  options: ForeignDateOptions,
): ForeignDate {
  const orders: DateNumberOrder[] = ['dmy', 'mdy'];
  const dates = orders.flatMap((order) => range(left, right, { ...options, order }).date ?? []);
  const [date, other] = new Set(dates);
  if (date === undefined) return { refused: 'no-such-day' };
  return other === undefined ? { date } : refusal('ambiguous-order', [date, other]);
}

/** An end by itself; beside a month by name, the numbers of the other end are a day and perhaps a year. */
function readEnd(piece: Piece, other: Piece, options: ForeignDateOptions): Outcome {
  const [first, second, third] = piece.numbers;
  const bare = piece.months === undefined && other.months !== undefined && third === undefined;
  if (bare && first !== undefined && first.digits.length <= 2) {
    const day: Reading = { day: Number(first.digits) };
    if (second === undefined) return { reading: day };
    if (second.digits.length === 4) return { reading: { ...day, year: second.digits } };
  }
  if (bare && first?.digits.length === 4 && second !== undefined && second.digits.length <= 2) {
    return { reading: { year: first.digits, day: Number(second.digits) } };
  }
  return readPiece(piece, options);
}

function between(from: Reading, to: Reading, fromMark: string, toMark: string): ForeignDate {
  if (isDayAlone(from) && to.month !== undefined && to.day === undefined) return monthsOrDay(from, to);
  const spans = spanOfYears(from, to);
  if (spans !== undefined) return spans;
  const [first, last] = shared(from, to);
  const [start, end] = [dateOf(first), dateOf(last)];
  if (start.date === undefined) return start;
  if (end.date === undefined) return end;
  const date = `${start.date}${fromMark}/${end.date}${toMark}`;
  if (isPartialDate(date)) return { date };
  // "28 December – 3 January 2004" begins in the year before.
  const earlier =
    from.year === undefined && first.year !== undefined && first.month !== last.month
      ? String(Number(first.year) - 1)
      : '';
  const before = dateOf({ ...first, year: earlier }).date;
  return refusal(
    'range-backwards',
    before === undefined ? [] : [`${before}${fromMark}/${end.date}${toMark}`],
  );
}

/** Each end with the parts that only the other one has. */
function shared(from: Reading, to: Reading): [Reading, Reading] {
  const month = from.month ?? to.month;
  const first = from.day === undefined || month === undefined ? from : { ...from, month };
  const lastMonth = to.month ?? from.month;
  const last = to.day === undefined || lastMonth === undefined ? to : { ...to, month: lastMonth };
  const year = first.year ?? last.year;
  if (year === undefined) return [first, last];
  return [
    { year, ...first },
    { ...last, year: last.year ?? year },
  ];
}

/** "01-03.1992" can be January to March, or a day in March. */
function monthsOrDay({ day = 0 }: Reading, to: Reading): ForeignDate {
  return refusal('ambiguous-form', [
    `${edtfOf({ ...to, month: day })}/${edtfOf(to)}`,
    edtfOf({ ...to, day }),
  ]);
}

function isDayAlone({ year, month, day }: Reading): boolean {
  return year === undefined && month === undefined && day !== undefined;
}

/** "1990–95" are years; "2001–02" may be a month too. */
function spanOfYears(from: Reading, to: Reading): ForeignDate | undefined {
  const { year, month } = from;
  if (year === undefined || month !== undefined || !isDayAlone(to)) return undefined;
  const short = String(to.day).padStart(2, '0');
  const date = `${year}/${year.slice(0, 2)}${short}`;
  if (!isPartialDate(date)) return { refused: 'range-backwards' };
  const asMonth = `${year}-${short}`;
  return isPartialDate(asMonth) ? refusal('ambiguous-form', [date, asMonth]) : { date };
}
