import { dayNumber, type CalendarDay } from './calendar.js';
import { calendarDay, monthsAfter } from './day.js';
import { earliestDay, latestDay, parsePartialDate, type Day, type PartialDate } from './partial-date.js';

/** A number that is known only within bounds; a bound is absent where there is none. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/**
 * The days from one date to another: 1 from a day to the next one, negative backwards. A month or a year can mean each of
 * its days, so that the answer is the least and the most: from `2025-10` to `2025-11-01` it is 1 to 31. Undefined for
 * what is no date.
 */
export function daysBetween(from: PartialDate, to: PartialDate): Bounds | undefined {
  return between(from, to, (a, b) => dayNumber(b) - dayNumber(a));
}

/** The whole months from one date to another, counted as {@link addMonths} adds them; bounds as of {@link daysBetween}. */
export function monthsBetween(from: PartialDate, to: PartialDate): Bounds | undefined {
  return between(from, to, wholeMonths);
}

/** The whole years from one date to another; bounds as of {@link daysBetween}. */
export function yearsBetween(from: PartialDate, to: PartialDate): Bounds | undefined {
  return between(from, to, (a, b) => Math.trunc(wholeMonths(a, b) / 12) + 0);
}

/**
 * How many days a date or an interval lasts, its first and its last one counted: 2 for `2025-10-20/2025-10-21`, 1 to 31 for
 * something in `2025-10`. Undefined for what is no date; `most` is absent when an end is open or not known.
 */
export function lengthInDays(date: PartialDate): Bounds | undefined {
  const parsed = parsePartialDate(date);
  if (parsed === undefined) return undefined;
  // A leap year has every day there is.
  if (parsed.kind === 'date' && date.startsWith('XXXX-')) return lengthInDays(date.replace('XXXX', '2000'));
  const [from = '', to = from] = date.split('/');
  const { least = 0, most } = daysBetween(withoutOpen(from), withoutOpen(to)) as Bounds;
  return most === undefined
    ? { least: Math.max(least, 0) + 1 }
    : { least: Math.max(least, 0) + 1, most: most + 1 };
}

/** An end that is no date can be any day: so can a year of which no digit is known. */
function withoutOpen(end: string): string {
  return end === '' || end === '..' ? 'XXXX' : end;
}

function between(
  from: PartialDate,
  to: PartialDate,
  count: (from: CalendarDay, to: CalendarDay) => number,
): Bounds | undefined {
  if (parsePartialDate(from) === undefined || parsePartialDate(to) === undefined) return undefined;
  const bound = (first: Day | undefined, last: Day | undefined): number | undefined => {
    const [a, b] = [calendarDay(first ?? ''), calendarDay(last ?? '')];
    return a === undefined || b === undefined ? undefined : count(a, b);
  };
  const least = bound(latestDay(from), earliestDay(to));
  const most = bound(earliestDay(from), latestDay(to));
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

function wholeMonths(from: CalendarDay, to: CalendarDay): number {
  if (dayNumber(from) > dayNumber(to)) return 0 - wholeMonths(to, from);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return dayNumber(monthsAfter(from, months)) > dayNumber(to) ? months - 1 : months;
}
