import { daysInMonth, type CalendarDay } from './calendar.js';
import { matches, pad } from './digit-pattern.js';
import { isPartialDate, type OpenEnd, type PartialDate } from './partial-date.js';

/** One date of EDTF. */
export interface EDTFDate {
  /** Four characters, each a digit or `X`, or more digits; with `-` before a year before 0. */
  readonly year: string;
  /** 21 spring, 22 summer, 23 autumn, 24 winter; no hemisphere is meant. */
  readonly season?: 21 | 22 | 23 | 24;
  /** Two characters, each a digit or `X`. */
  readonly month?: string;
  /** Two characters, each a digit or `X`. */
  readonly day?: string;
  /** As written: `23:20:30Z`. */
  readonly time?: string;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export interface EDTFInterval {
  readonly from: EDTFDate | OpenEnd;
  readonly to: EDTFDate | OpenEnd;
}

/**
 * An EDTF string of level 0 or 1, with unspecified digits anywhere in a date and with the sets of level 2: `one` of
 * the members (`[1667,1668..1670]`) or `all` of them (`{1667,1668}`).
 */
export type EDTF =
  | { readonly kind: 'date'; readonly date: EDTFDate }
  | { readonly kind: 'interval'; readonly interval: EDTFInterval }
  | {
      readonly kind: 'set';
      readonly of: 'one' | 'all';
      readonly members: readonly (EDTFDate | EDTFInterval)[];
    };

/** The first and the last day that a date can mean; absent where there is none to name. */
export interface Edges {
  readonly earliest?: CalendarDay;
  readonly latest?: CalendarDay;
}

const LONGEST = 1000;
const DATE = /^(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%]?)$/;
/** Twelve digits: all days of such years are whole numbers that JavaScript counts exactly. */
const LONG_YEAR = /^Y(-?[1-9][0-9]{4,11})([?~%]?)$/;
const TIMED = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9:]{8}(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?)$/;
const TIME =
  /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?$/;

/**
 * Reads what a record may hold and the rest of EDTF beside it: seasons, times, years before 1 and of more than four
 * digits, sets. Undefined for anything else, an impossible day or an end before its start.
 */
export function parseEDTF(text: string): EDTF | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const of = SETS[`${text.charAt(0)}${text.slice(-1)}`];
  if (of !== undefined) return parseSet(text.slice(1, -1), of);
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const interval = parseInterval(text.slice(0, slash), text.slice(slash + 1));
    return interval === undefined ? undefined : { kind: 'interval', interval };
  }
  const date = parseDate(text);
  return date === undefined ? undefined : { kind: 'date', date };
}

const SETS: Readonly<Record<string, 'one' | 'all'>> = { '[]': 'one', '{}': 'all' };

/** EDTF of a date or an interval; sets are read and not written. */
export function printEDTF(value: Exclude<EDTF, { kind: 'set' }>): string {
  if (value.kind === 'date') return printDate(value.date);
  const end = (date: EDTFDate | OpenEnd): string =>
    date === 'open' ? '..' : date === 'unknown' ? '' : printDate(date);
  return `${end(value.interval.from)}/${end(value.interval.to)}`;
}

function printDate({ year, season, month, day, time, uncertain, approximate }: EDTFDate): string {
  const long = year.length - (year.startsWith('-') ? 1 : 0) > 4;
  const doubt = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  const parts = [long ? `Y${year}` : year, season, month, day].filter((part) => part !== undefined);
  return `${parts.join('-')}${time === undefined ? '' : `T${time}`}${doubt}`;
}

/**
 * The date as a record may hold it, without its time; undefined for a set, a season, a year before 1 or after 9998 and
 * a date that says nothing.
 */
export function toPartialDate(value: EDTF): PartialDate | undefined {
  if (value.kind === 'set') return undefined;
  const bare = (date: EDTFDate | OpenEnd): EDTFDate | OpenEnd => {
    if (typeof date === 'string') return date;
    const { time, ...rest } = date;
    return time === undefined ? date : rest;
  };
  const text =
    value.kind === 'date'
      ? printDate(bare(value.date) as EDTFDate)
      : printEDTF({
          kind: 'interval',
          interval: { from: bare(value.interval.from), to: bare(value.interval.to) },
        });
  return isPartialDate(text) ? text : undefined;
}

/**
 * The first and the last day that the date, the interval or a member of the set can mean. A season is somewhere in
 * its year; a summer or winter may last until March of the next one.
 */
export function edgesOfEDTF(value: EDTF): Edges {
  if (value.kind === 'date') return edges({ from: value.date, to: value.date });
  if (value.kind === 'interval') return edges(value.interval);
  const all = value.members.map((member) => edges('from' in member ? member : { from: member, to: member }));
  const earliest = outermost(
    all.map((each) => each.earliest),
    (a, b) => compareDays(a, b) < 0,
  );
  const latest = outermost(
    all.map((each) => each.latest),
    (a, b) => compareDays(a, b) > 0,
  );
  return withEdges(earliest, latest);
}

/** Less than 0 when the first day is before the second one. */
function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

function outermost(
  days: readonly (CalendarDay | undefined)[],
  beyond: (a: CalendarDay, b: CalendarDay) => boolean,
): CalendarDay | undefined {
  let found = days[0];
  for (const day of days) {
    if (day === undefined || found === undefined) return undefined;
    if (beyond(day, found)) found = day;
  }
  return found;
}

function withEdges(earliest: CalendarDay | undefined, latest: CalendarDay | undefined): Edges {
  return { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
}

function edges({ from, to }: EDTFInterval): Edges {
  return withEdges(
    typeof from === 'string' ? undefined : edge(from, 'earliest'),
    typeof to === 'string' ? undefined : edge(to, 'latest'),
  );
}

function edge(date: EDTFDate, which: 'earliest' | 'latest'): CalendarDay | undefined {
  const { year, season } = date;
  if (year.endsWith('XXXX')) return undefined;
  if (season === undefined) return firstMatch(date, which);
  if (which === 'earliest') return { year: Number(year), month: 1, day: 1 };
  const intoNext = season === 22 || season === 24;
  return intoNext
    ? { year: Number(year) + 1, month: 3, day: 31 }
    : { year: Number(year), month: 12, day: 31 };
}

function firstMatch(date: EDTFDate, which: 'earliest' | 'latest'): CalendarDay | undefined {
  for (const year of yearsOf(date.year, which)) {
    for (const month of matches(date.month ?? 'XX', 1, 12, which)) {
      const [day] = matches(date.day ?? 'XX', 1, daysInMonth(year, month), which);
      if (day !== undefined) return { year, month, day };
    }
    // Years differ only by their leap day: of eight in a row, one has it.
    if (date.year.endsWith('XXXX') && Math.abs(year) > 8 && Math.abs(year) < 9992) return undefined;
  }
  return undefined;
}

/** The years that a pattern of digits allows, from the wanted edge on. */
function* yearsOf(pattern: string, which: 'earliest' | 'latest'): Generator<number> {
  const negative = pattern.startsWith('-');
  if (!pattern.includes('X')) {
    yield Number(pattern);
    return;
  }
  const outward = (which === 'earliest') === negative ? 'latest' : 'earliest';
  for (const year of matches(negative ? pattern.slice(1) : pattern, negative ? 1 : 0, 9999, outward)) {
    yield negative ? -year : year;
  }
}

function parseInterval(first: string, last: string): EDTFInterval | undefined {
  const from = parseEnd(first);
  const to = parseEnd(last);
  if (from === undefined || to === undefined || (typeof from === 'string' && typeof to === 'string')) {
    return undefined;
  }
  const { earliest, latest } = edges({ from, to });
  const backwards = earliest !== undefined && latest !== undefined && compareDays(earliest, latest) > 0;
  return backwards ? undefined : { from, to };
}

function parseEnd(text: string): EDTFDate | OpenEnd | undefined {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

function parseSet(inside: string, of: 'one' | 'all'): EDTF | undefined {
  const members: (EDTFDate | EDTFInterval)[] = [];
  for (const text of inside.split(',')) {
    const member = parseMember(text.trim());
    if (member === undefined) return undefined;
    members.push(member);
  }
  return { kind: 'set', of, members };
}

function parseMember(text: string): EDTFDate | EDTFInterval | undefined {
  const dots = text.indexOf('..');
  if (dots < 0) return parseDate(text);
  const open = (end: string): string => (end === '' ? '..' : end);
  return parseInterval(open(text.slice(0, dots)), open(text.slice(dots + 2)));
}

function parseDate(text: string): EDTFDate | undefined {
  const long = LONG_YEAR.exec(text);
  if (long !== null) return { year: long[1] as string, ...doubtOf(long[2]) };
  const timed = TIMED.exec(text);
  if (timed !== null) {
    const [, day = '', time = ''] = timed;
    const date = parseDate(day);
    return date !== undefined && TIME.test(time) ? { ...date, time } : undefined;
  }
  const match = DATE.exec(text);
  if (match === null || text.startsWith('-0000')) return undefined;
  const [, year = '', month, day, doubt] = match;
  const season = day === undefined ? seasonOf(month) : undefined;
  if (season !== undefined) return year.includes('X') ? undefined : { year, season, ...doubtOf(doubt) };
  const date: EDTFDate = {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...doubtOf(doubt),
  };
  return firstMatch(date, 'earliest') === undefined ? undefined : date;
}

function seasonOf(month: string | undefined): EDTFDate['season'] {
  return ([21, 22, 23, 24] as const).find((season) => pad(season, 2) === month);
}

function doubtOf(mark: string | undefined): Pick<EDTFDate, 'uncertain' | 'approximate'> {
  return { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
}
