import {
  earliestDay,
  latestDay,
  parsePartialDate,
  type DateInterval,
  type DateParts,
  type Day,
  type OpenEnd,
  type PartialDate,
} from '../dates/index.js';
import type { BaseCldr, IntervalPattern } from '../locales/cldr-data.js';
import type { DateInWords, CardLocale } from '../locales/locale.js';
import { fill } from './lists.js';

/**
 * A partial date in words: "23 October 2025", "October 2025", "20–21 October 2025", "23 October (year not
 * stated)". Only what the date says is written: no day, month or year is ever made up. Undefined for text that is
 * no date.
 */
export function formatDate(date: PartialDate, locale: CardLocale): string | undefined {
  const parsed = parsePartialDate(date);
  if (parsed === undefined) return undefined;
  return parsed.kind === 'date'
    ? dateInWords(parsed.date, locale).words
    : intervalInWords(parsed.interval, locale);
}

/** The date as HTML's `datetime` attribute takes it; undefined for what HTML cannot say, such as a range. */
export function htmlDate(date: PartialDate): string | undefined {
  const parsed = parsePartialDate(date);
  if (parsed?.kind !== 'date') return undefined;
  const { year, month, day } = parsed.date;
  if (month?.includes('X') === true || day?.includes('X') === true) return undefined;
  const rest = [month, day].filter((part) => part !== undefined).join('-');
  if (year === 'XXXX') return day === undefined ? undefined : rest;
  if (year.includes('X')) return undefined;
  return rest === '' ? year : `${year}-${rest}`;
}

function dateInWords(date: DateParts, locale: CardLocale): DateInWords {
  const known = knownParts(date);
  const { approximate, uncertain } = date;
  const { phrases } = locale;
  let words = certainWords(date, locale);
  if (approximate) words = phrases.about({ ...known, words, approximate: false, uncertain: false });
  if (uncertain) words = phrases.perhaps(words);
  return { ...known, words, approximate, uncertain };
}

/** The parts of a date that a phrase may have to write in another form; none where only its words say it. */
function knownParts({ year, month, day }: DateParts): DateNumbers & { decade?: number } {
  const rest = [month, day].filter((part) => part !== undefined && part !== 'XX');
  if (/^\d{3}X$/.test(year) && rest.length === 0) return { decade: Number(year.slice(0, 3)) * 10 };
  const partly = /X/.test(rest.join('')) || (year !== 'XXXX' && year.includes('X'));
  const dayAlone = month === 'XX' && day !== undefined && day !== 'XX';
  if (partly || dayAlone) return {};
  return numbersOf({
    year: year === 'XXXX' ? undefined : year,
    month: month === 'XX' ? undefined : month,
    day: day === 'XX' ? undefined : day,
  });
}

function certainWords(date: DateParts, locale: CardLocale): string {
  const { year, month, day } = date;
  const { phrases, cldr } = locale;
  const inTheMiddle = [month, day].some((part) => part?.includes('X') === true && part !== 'XX');
  const dayAlone = month === 'XX' && day !== undefined && day !== 'XX';
  if (inTheMiddle || dayAlone) return betweenDays(date, locale);
  const known = {
    year: year === 'XXXX' ? undefined : year,
    month: month === 'XX' ? undefined : month,
    day: day === 'XX' ? undefined : day,
  };
  if (known.year?.includes('X') === true) {
    return known.month === undefined && year.endsWith('X') && !year.slice(0, 3).includes('X')
      ? phrases.decade(Number(`${year.slice(0, 3)}0`))
      : betweenDays(date, locale);
  }
  const numbers = numbersOf(known);
  if (numbers.month === undefined)
    return known.year === undefined ? phrases.notKnown : write(cldr.dates.year, numbers, cldr);
  if (known.year !== undefined) {
    return write(known.day === undefined ? cldr.dates.monthYear : cldr.dates.dayMonthYear, numbers, cldr);
  }
  return phrases.yearUnknown(
    write(known.day === undefined ? cldr.dates.month : cldr.dates.dayMonth, numbers, cldr),
  );
}

/** For digits in the middle that are not known there is no short form: the first and the last day say it. */
function betweenDays(date: DateParts, locale: CardLocale): string {
  const yearUnknown = date.year === 'XXXX';
  // A leap year has every day there is.
  const pattern = [yearUnknown ? '2000' : date.year, date.month, date.day]
    .filter((part) => part !== undefined)
    .join('-');
  const day = (text: Day = ''): DateParts => {
    const [year = '', month = '', number = ''] = text.split('-');
    return { year: yearUnknown ? 'XXXX' : year, month, day: number, uncertain: false, approximate: false };
  };
  const range = shortInterval(day(earliestDay(pattern)), day(latestDay(pattern)), locale);
  return locale.phrases.within(range as string);
}

function intervalInWords({ from, to }: DateInterval, locale: CardLocale): string {
  const { phrases } = locale;
  if (isEnd(from)) {
    // An interval of which neither end is known is no date.
    const last = dateInWords(to as DateParts, locale);
    return from === 'open' ? phrases.until(last) : phrases.startNotStated(last);
  }
  const first = dateInWords(from, locale);
  if (isEnd(to)) return to === 'open' ? phrases.from(first) : phrases.endNotStated(first);
  const last = dateInWords(to, locale);
  if (first.words === last.words) return first.words;
  return shortInterval(from, to, locale) ?? fill(locale.cldr.intervals.fallback, first.words, last.words);
}

function isEnd(end: DateParts | OpenEnd): end is OpenEnd {
  return typeof end === 'string';
}

/** Two dates of the same precision with what they share written once; undefined when they are not so. */
function shortInterval(from: DateParts, to: DateParts, locale: CardLocale): string | undefined {
  const { phrases, cldr } = locale;
  if ([from, to].some((date) => date.uncertain || date.approximate)) return undefined;
  const yearUnknown = from.year === 'XXXX' && to.year === 'XXXX' && from.day !== undefined;
  const [first, last] = yearUnknown ? [withoutYear(from), withoutYear(to)] : [textOf(from), textOf(to)];
  if (`${first}${last}`.includes('X') || first.length !== last.length) return undefined;
  const pattern = yearUnknown ? dayMonthPattern(from, to, cldr) : intervalPattern(from, to, cldr);
  const words = write(pattern[0], numbersOf(from), cldr) + write(pattern[1], numbersOf(to), cldr);
  return yearUnknown ? phrases.yearUnknown(words) : words;
}

function dayMonthPattern(from: DateParts, to: DateParts, { intervals }: BaseCldr): IntervalPattern {
  return intervals.dayMonth[from.month === to.month ? 'sameMonth' : 'differentMonths'];
}

function intervalPattern(from: DateParts, to: DateParts, { intervals }: BaseCldr): IntervalPattern {
  const sameYear = from.year === to.year;
  if (from.month === undefined) return intervals.year;
  if (from.day === undefined) return intervals.monthYear[sameYear ? 'sameYear' : 'differentYears'];
  if (!sameYear) return intervals.dayMonthYear.differentYears;
  return intervals.dayMonthYear[from.month === to.month ? 'sameMonth' : 'sameYear'];
}

function withoutYear({ month, day }: DateParts): string {
  return `${month ?? ''}${day ?? ''}`;
}

function textOf(date: DateParts): string {
  return date.year + withoutYear(date);
}

interface DateNumbers {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

function numbersOf({
  year,
  month,
  day,
}: {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
}): DateNumbers {
  const number = (part: string | undefined): number | undefined =>
    part === undefined ? undefined : Number(part);
  return { year: number(year), month: number(month), day: number(day) };
}

/** Fills a date pattern of CLDR; letters between apostrophes stand for themselves. */
function write(pattern: string, { year, month, day }: DateNumbers, { months }: BaseCldr): string {
  return pattern.replace(/'([^']*)'|y+|MMMM|LLLL|d+/g, (letters: string, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    if (letters.startsWith('y')) return String(year);
    if (letters.startsWith('d')) return String(day);
    const { wide } = letters.startsWith('M') ? months.format : months.standAlone;
    return wide[(month as number) - 1] as string;
  });
}
