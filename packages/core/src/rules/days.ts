import { earliestDay, latestDay, parsePartialDate, type Day } from '../dates/index.js';

/** The first and the last day that a date can mean; absent where nobody can tell. */
interface Span {
  readonly first?: Day;
  readonly last?: Day;
}

const NOTHING: Span = {};
/** Registers say `1954` and `1954-05` again and again. */
const spans = new Map<string, Span>();
const MOST = 5000;

/**
 * The first day that a date can mean. Undefined for what is no date or {@link isFarAway}, and for a date that its
 * source doubts or calls approximate: no rule is broken by a date that is not claimed.
 */
export function firstDay(date: string | undefined): Day | undefined {
  if (date === undefined) return undefined;
  if (isDay(date)) return isFarAway(date) ? undefined : date;
  return spanOf(date).first;
}

/** The last day that a date can mean; undefined where {@link firstDay} is, and for an open end. */
export function lastDay(date: string | undefined): Day | undefined {
  if (date === undefined) return undefined;
  if (isDay(date)) return isFarAway(date) ? undefined : date;
  return spanOf(date).last;
}

function spanOf(date: unknown): Span {
  if (typeof date !== 'string') return NOTHING;
  const known = spans.get(date);
  if (known !== undefined) return known;
  if (spans.size >= MOST) spans.clear();
  const span = readSpan(date);
  spans.set(date, span);
  return span;
}

function readSpan(date: string): Span {
  if (/[?~%]/.test(date) || parsePartialDate(date) === undefined) return NOTHING;
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (isFarAway(first) || isFarAway(last)) return NOTHING;
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

/** Centuries away from every treaty: a slip of the keyboard, of which PLA-04 tells and which is compared with nothing. */
export function isFarAway(day: Day | undefined): boolean {
  if (day === undefined) return false;
  // The years from 1000 to 2099 begin so.
  const first = day.charCodeAt(0);
  return first !== ONE && !(first === TWO && day.charCodeAt(1) === ZERO);
}

/** True for a plain day such as `2025-10-23`, which nearly all dates are: such days compare as text. */
function isDay(date: string): boolean {
  if (date.length !== 10 || date.charCodeAt(7) !== HYPHEN) return false;
  for (let at = 0; at < 10; at++) if (date.charCodeAt(at) === UNKNOWN) return false;
  return true;
}

const HYPHEN = 0x2d;
const ZERO = 0x30;
const ONE = 0x31;
const TWO = 0x32;
const UNKNOWN = 0x58;

/** True when the first date is certainly before the second; false when either is absent or leaves it open. */
export function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const last = lastDay(a);
  const first = firstDay(b);
  return last !== undefined && first !== undefined && last < first;
}
/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two days; 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

const DAY = 86_400_000;

/** The year of a day, of its first four digits; no number when one of them is none. */
export function yearOf(day: Day): number {
  let year = 0;
  for (let at = 0; at < 4; at++) {
    const digit = day.charCodeAt(at) - ZERO;
    year = digit >= 0 && digit <= 9 ? year * 10 + digit : NaN;
  }
  return year;
}

/** The same day of another year: four digits. A 29 February may become a day that does not exist; it compares all the same. */
export function withYear(day: string, year: number): string {
  return String(year).padStart(4, '0') + day.slice(4);
}
