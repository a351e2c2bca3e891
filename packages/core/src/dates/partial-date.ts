import { daysInMonth } from './calendar.js';
import { matches, pad } from './digit-pattern.js';

/**
 * A date as precise as its source, in the Extended Date/Time Format (EDTF, ISO 8601-2): a year `2025`, a month
 * `2025-10`, a day `2025-10-23`, with `X` for each digit that is not known (`XXXX-10-23`, `2025-10-2X`), with
 * `?` (uncertain), `~` (approximate) or `%` (both) at the end, or an interval of two such dates
 * (`2025-10-20/2025-10-21`). An end of an interval may be open (`2025-10/..`) or unknown (`2025-10/`).
 *
 * Source: Library of Congress, Extended Date/Time Format specification, levels 0 and 1 and the unspecified
 * digits of level 2. Days are those of the proleptic Gregorian calendar; no time zone takes part.
 */
export type PartialDate = string & Record<never, never>;

/** One date of an EDTF string: its digits with `X` for the unknown ones. */
export interface DateParts {
  /** Four characters, each a digit or `X`. */
  readonly year: string;
  /** Two characters; absent when only the year is known. */
  readonly month?: string;
  /** Two characters; absent when only the month is known. */
  readonly day?: string;
  /** The source is not sure of it (`?` or `%`). */
  readonly uncertain: boolean;
  /** It is near the true date (`~` or `%`). */
  readonly approximate: boolean;
}

/** An end of an interval that is no date: `open` goes on without an end, `unknown` has one that nobody states. */
export type OpenEnd = 'open' | 'unknown';

export interface DateInterval {
  readonly from: DateParts | OpenEnd;
  readonly to: DateParts | OpenEnd;
}

export type ParsedDate =
  | { readonly kind: 'date'; readonly date: DateParts }
  | { readonly kind: 'interval'; readonly interval: DateInterval };

/** A day of the Gregorian calendar as `YYYY-MM-DD`; such strings sort as the days do. */
export type Day = string;

/** How two dates stand to each other; `unknown` when their precision leaves it open. */
export type DateOrder = 'before' | 'same' | 'after' | 'unknown';

const DATE = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%]?)$/;
const LONGEST = 24;
/** Years that programs write where they know none. */
const NO_YEAR = new Set(['0000', '9999']);

/** Reads an EDTF string; returns undefined for anything else, an impossible day or an end before its start. */
export function parsePartialDate(value: string): ParsedDate | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const slash = value.indexOf('/');
  if (slash < 0) {
    const date = parseDate(value);
    return date === undefined ? undefined : { kind: 'date', date };
  }
  const from = parseEnd(value.slice(0, slash));
  const to = parseEnd(value.slice(slash + 1));
  if (from === undefined || to === undefined) return undefined;
  if (typeof from === 'string' && typeof to === 'string') return undefined;
  const first = typeof from === 'string' ? undefined : edgeOf(from, 'earliest');
  const last = typeof to === 'string' ? undefined : edgeOf(to, 'latest');
  if (first !== undefined && last !== undefined && first > last) return undefined;
  return { kind: 'interval', interval: { from, to } };
}

/** EDTF of what {@link parsePartialDate} has read: the same text again. */
export function printPartialDate(parsed: ParsedDate): PartialDate {
  if (parsed.kind === 'date') return printDate(parsed.date);
  return `${printEnd(parsed.interval.from)}/${printEnd(parsed.interval.to)}`;
}

function printEnd(end: DateParts | OpenEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printDate(end);
}

function printDate({ year, month, day, uncertain, approximate }: DateParts): string {
  const doubt = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  return [year, month, day].filter((part) => part !== undefined).join('-') + doubt;
}

/** True for a string that {@link parsePartialDate} can read. */
export function isPartialDate(value: string): value is PartialDate {
  return isPlainDate(value) || parsePartialDate(value) !== undefined;
}

/** True for a whole year, month or day of the calendar in digits alone: nearly every date of a file is one. */
function isPlainDate(value: string): boolean {
  const { length } = value;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const year = numberIn(value, 0, 4);
  if (!(year > 0 && year < 9999)) return false;
  if (length === 4) return true;
  const month = numberIn(value, 5, 7);
  if (value.charCodeAt(4) !== HYPHEN || !(month >= 1 && month <= 12)) return false;
  if (length === 7) return true;
  const day = numberIn(value, 8, 10);
  return value.charCodeAt(7) === HYPHEN && day >= 1 && day <= daysInMonth(year, month);
}

const HYPHEN = 0x2d;

/** The number that the digits from one place up to another make; NaN when one of them is no digit. */
function numberIn(value: string, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const digit = value.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    sum = sum * 10 + digit;
  }
  return sum;
}

/** The first day that the date can mean, or undefined when there is none to name: no year, an open start. */
export function earliestDay(value: PartialDate): Day | undefined {
  return edge(value, 'earliest');
}

/** The last day that the date can mean, or undefined when there is none to name: no year, an open end. */
export function latestDay(value: PartialDate): Day | undefined {
  return edge(value, 'latest');
}

/**
 * Compares two dates as far as their precision allows: a year and a day within it are `unknown`. Doubt (`?`,
 * `~`) does not widen a date. Text that is no date compares as `unknown`.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): DateOrder {
  const [aFirst, aLast, bFirst, bLast] = [earliestDay(a), latestDay(a), earliestDay(b), latestDay(b)];
  if (aLast !== undefined && bFirst !== undefined && aLast < bFirst) return 'before';
  if (aFirst !== undefined && bLast !== undefined && aFirst > bLast) return 'after';
  if (aFirst === undefined || aLast === undefined) return 'unknown';
  return aFirst === bFirst && aLast === bLast ? 'same' : 'unknown';
}

/**
 * The span from a first to a last date as one EDTF string: `2025-10-20/2025-10-21`. With one date missing the
 * span has an unknown end there; with both missing, or the same twice, it is what there is.
 */
export function spanOf(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
): PartialDate | undefined {
  if (start === undefined && end === undefined) return undefined;
  if (start === end) return start;
  if (start?.includes('/') === true || end?.includes('/') === true) return start ?? end;
  return `${start ?? ''}/${end ?? ''}`;
}

function parseEnd(text: string): DateParts | OpenEnd | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseDate(text);
}

function parseDate(text: string): DateParts | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, year = '', month, day, doubt = ''] = match;
  const date: DateParts = {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    uncertain: doubt === '?' || doubt === '%',
    approximate: doubt === '~' || doubt === '%',
  };
  return !NO_YEAR.has(year) && firstMatch(date, 'earliest') !== undefined ? date : undefined;
}

type Edge = 'earliest' | 'latest';

function edge(value: string, which: Edge): Day | undefined {
  const parsed = parsePartialDate(value);
  if (parsed === undefined) return undefined;
  if (parsed.kind === 'date') return edgeOf(parsed.date, which);
  const end = which === 'earliest' ? parsed.interval.from : parsed.interval.to;
  return typeof end === 'string' ? undefined : edgeOf(end, which);
}

function edgeOf(date: DateParts, which: Edge): Day | undefined {
  return date.year === 'XXXX' ? undefined : firstMatch(date, which);
}

/** The earliest or latest day of the calendar that the pattern of digits allows, if there is one at all. */
function firstMatch(date: DateParts, which: Edge): Day | undefined {
  for (const year of matches(date.year, 1, 9999, which)) {
    for (const month of matches(date.month ?? 'XX', 1, 12, which)) {
      for (const day of matches(date.day ?? 'XX', 1, daysInMonth(year, month), which)) {
        return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      }
    }
    // The only years that can differ in what they allow are leap years: eight in a row hold one.
    if (date.year === 'XXXX' && year > 8 && year < 9992) return undefined;
  }
  return undefined;
}
