import { earliestDay, latestDay, parsePartialDate, type Day, type PartialDate } from '../dates/index.js';
import type { RelativeWords } from '../locales/cldr-data.js';
import type { Locale } from '../locales/locale.js';
import { writeNumber } from '../languages/numbers.js';

/** Beyond this many days people count months. */
const MOST_DAYS = 31;

/**
 * How far a date is from today, as precisely as the date is known: "in 3 days", "last month", "2 years ago"; of a
 * range how far its nearer end is, and "now" within it. Whole units that have passed are counted: after 23 months it
 * is "1 year ago". Undefined for a date that is in doubt, has no year, or is no date at all.
 *
 * @param today The day to count from, `YYYY-MM-DD`.
 */
export function formatRelative(date: PartialDate, today: Day, locale: Locale): string | undefined {
  const parsed = parsePartialDate(date);
  if (parsed === undefined || /[X?~%]/.test(date)) return undefined;
  const [first, last] = [earliestDay(date), latestDay(date)];
  const { relative } = locale.cldr;
  if (parsed.kind === 'interval') {
    if (first !== undefined && first > today) return formatRelative(first, today, locale);
    if (last !== undefined && last < today) return formatRelative(last, today, locale);
    return first === undefined || last === undefined ? undefined : relative.now;
  }
  const start = first as Day;
  const { month, day } = parsed.date;
  const years = Number(start.slice(0, 4)) - Number(today.slice(0, 4));
  const months = years * 12 + Number(start.slice(5, 7)) - Number(today.slice(5, 7));
  if (month === undefined) return inWords(years, relative.year, locale);
  if (day === undefined) return inMonths(months, locale);
  const days = Math.round((Date.parse(start) - Date.parse(today)) / 86_400_000);
  if (Math.abs(days) <= MOST_DAYS) return inWords(days, relative.day, locale);
  return inMonths(wholeMonths(months, start, today), locale, 'counted');
}

/** Months that have passed in full: from 31 January to 28 February it is none. */
function wholeMonths(months: number, date: Day, today: Day): number {
  const incomplete = months > 0 ? date.slice(8) < today.slice(8) : date.slice(8) > today.slice(8);
  return incomplete ? months - Math.sign(months) : months;
}

function inMonths(months: number, locale: Locale, form?: 'counted'): string {
  const { month, year } = locale.cldr.relative;
  if (Math.abs(months) < 12) return inWords(months, month, locale, form);
  return inWords(Math.trunc(months / 12), year, locale, 'counted');
}

/** "Last month" is the month of the calendar: days that are counted from today take the number instead. */
function inWords(number: number, words: RelativeWords, locale: Locale, form?: 'counted'): string {
  if (form === undefined) {
    if (number === 0) return words.current;
    if (number === 1) return words.next;
    if (number === -1) return words.last;
  }
  const patterns = number < 0 ? words.past : words.future;
  const size = Math.abs(number);
  const pattern = patterns[locale.cldr.plural(size)] ?? patterns.other;
  return pattern.replace('{0}', writeNumber(size, locale.cldr.numbers));
}
