import {
  earliestDay,
  latestDay,
  parsePartialDate,
  type DateInterval,
  type DateParts,
  type OpenEnd,
  type PartialDate,
} from '../dates/index.js';
import type { CldrData } from '../locales/cldr-data.js';
import type { Locale } from '../locales/locale.js';
import { fill } from './lists.js';

/**
 * A partial date in words: "23 October 2025", "October 2025", "20–21 October 2025", "23 October (year not
 * stated)". Only what the date says is written: no day, month or year is ever made up. Undefined for text that is
 * no date.
 */
export function formatDate(date: PartialDate, locale: Locale): string | undefined {
  const parsed = parsePartialDate(date);
  if (parsed === undefined) return undefined;
  return parsed.kind === 'date' ? dateInWords(parsed.date, locale) : intervalInWords(parsed.interval, locale);
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

function dateInWords(date: DateParts, locale: Locale): string {
  const { phrases } = locale;
  let words = certainWords(date, locale);
  if (date.approximate) words = phrases.about(words);
  if (date.uncertain) words = phrases.perhaps(words);
  return words;
}

function certainWords(date: DateParts, locale: Locale): string {
  const { year, month, day } = date;
  const { phrases, cldr } = locale;
  if ([month, day].some((part) => part?.includes('X') === true && part !== 'XX'))
    return betweenDays(date, locale);
  const known = {
    year: year === 'XXXX' ? undefined : year,
    month: month === 'XX' ? undefined : month,
    day: day === 'XX' ? undefined : day,
  };
  if (known.year?.includes('X') === true) {
    return known.month === undefined && year.endsWith('X') && !year.slice(0, 3).includes('X')
      ? phrases.decade(`${year.slice(0, 3)}0`)
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
function betweenDays(date: DateParts, locale: Locale): string {
  const pattern = [date.year, date.month, date.day].filter((part) => part !== undefined).join('-');
  const [first, last] = [earliestDay(pattern), latestDay(pattern)];
  if (first === undefined || last === undefined) return pattern;
  const words = (day: string): string => formatDate(day, locale) ?? day;
  return locale.phrases.between(words(first), words(last));
}

function intervalInWords({ from, to }: DateInterval, locale: Locale): string {
  const { phrases } = locale;
  if (isEnd(from)) {
    const last = isEnd(to) ? phrases.notKnown : dateInWords(to, locale);
    return from === 'open' ? phrases.until(last) : phrases.startNotStated(last);
  }
  const first = dateInWords(from, locale);
  if (isEnd(to)) return to === 'open' ? phrases.from(first) : phrases.endNotStated(first);
  return (
    shortInterval(from, to, locale) ?? fill(locale.cldr.intervals.fallback, first, dateInWords(to, locale))
  );
}

function isEnd(end: DateParts | OpenEnd): end is OpenEnd {
  return typeof end === 'string';
}

/** Two dates of the same precision with what they share written once; undefined when they are not so. */
function shortInterval(from: DateParts, to: DateParts, locale: Locale): string | undefined {
  const doubtful = [from, to].some(
    (date) => date.uncertain || date.approximate || textOf(date).includes('X'),
  );
  if (doubtful || textOf(from).length !== textOf(to).length) return undefined;
  const { intervals } = locale.cldr;
  const sameYear = from.year === to.year;
  const pattern =
    from.month === undefined
      ? intervals.year
      : from.day === undefined
        ? intervals.monthYear[sameYear ? 'sameYear' : 'differentYears']
        : intervals.dayMonthYear[
            sameYear ? (from.month === to.month ? 'sameMonth' : 'sameYear') : 'differentYears'
          ];
  return write(pattern[0], numbersOf(from), locale.cldr) + write(pattern[1], numbersOf(to), locale.cldr);
}

function textOf({ year, month, day }: DateParts): string {
  return `${year}${month ?? ''}${day ?? ''}`;
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
function write(pattern: string, { year, month, day }: DateNumbers, { months }: CldrData): string {
  return pattern.replace(
    /'([^']*)'|y+|MMMM|MMM|LLLL|LLL|d+/g,
    (letters: string, literal: string | undefined) => {
      if (literal !== undefined) return literal;
      if (letters.startsWith('y')) return String(year ?? '');
      if (letters.startsWith('d')) return String(day ?? '');
      const names = letters.startsWith('M') ? months.format : months.standAlone;
      return (letters.length === 4 ? names.wide : names.abbreviated)[(month ?? 0) - 1] ?? '';
    },
  );
}
