import { isPartialDate, type PartialDate } from '../partial-date.js';
import type { ForeignDate, ForeignDateRefusal } from './types.js';

/** What a text says of a date; a part that it leaves out may come from the other end of a range. */
export interface Reading {
  /** Three or four characters, each a digit or `X`. */
  readonly year?: string;
  /** As written: 0 and 13 are possible. */
  readonly month?: number;
  readonly day?: number;
}

export type Outcome = { readonly reading: Reading } | Refusal;

export interface Refusal {
  readonly refused: ForeignDateRefusal;
  readonly readings?: readonly Reading[];
}

export function refuse(refused: ForeignDateRefusal, readings?: readonly Reading[]): Refusal {
  return readings === undefined ? { refused } : { refused, readings };
}

/** A refusal with those readings that are dates. */
export function refusal(refused: ForeignDateRefusal, dates: readonly PartialDate[] = []): ForeignDate {
  const readings = [...new Set(dates)].filter((date) => isPartialDate(date));
  return readings.length === 0 ? { refused } : { refused, readings };
}

/** EDTF of a reading, whether or not there is such a day. */
export function edtfOf({ year = 'XXXX', month, day }: Reading): string {
  const two = (part: number | undefined): string =>
    part === undefined ? '' : `-${String(part).padStart(2, '0')}`;
  return `${year.padStart(4, '0')}${two(month)}${two(day)}`;
}

/** True when the calendar has the day, month or year. */
export function exists(reading: Reading): boolean {
  return isPartialDate(edtfOf(reading));
}

/** Dates that programs and spreadsheets write where they have none: .NET's first day, and Excel's day 0. */
const NO_DATES = new Set(['0001-01-01', '1900-01-00']);

/** The date of a reading; refused when the calendar has none or when it stands for none. */
export function dateOf(reading: Reading): ForeignDate {
  const { year, month, day } = reading;
  const date = edtfOf(reading);
  if (date.startsWith('0000') || date.startsWith('9999') || NO_DATES.has(date))
    return { refused: 'sentinel' };
  if (year === undefined && (month === undefined || day === undefined)) {
    return refusal('incomplete', month === undefined ? [] : [date]);
  }
  if (month === 0 || day === 0) {
    return refusal('zero-part', [
      edtfOf(year === undefined ? {} : month === 0 || month === undefined ? { year } : { year, month }),
    ]);
  }
  return isPartialDate(date) ? { date } : { refused: 'no-such-day' };
}
