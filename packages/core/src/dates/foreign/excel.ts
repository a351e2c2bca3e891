import { dayNumber, dayWithNumber } from '../calendar.js';
import { edtfOf } from './reading.js';
import type { ForeignDate, ForeignDateOptions } from './types.js';

/** The last day that a number is taken for: 31 December 2200. */
const LATEST = 109_939;
/** Numbers of four digits in a column of dates are years: as days they would all lie between 1902 and 1908. */
const YEARS = { from: 1000, to: 2999 };
/** Spreadsheets count 29 February 1900, which never was, as a day. */
const FALSE_LEAP_DAY = 60;

/**
 * A number that counts days, as spreadsheets keep dates: whole, or with the time of day behind a point. Undefined for
 * text that is no such number, and for years.
 */
export function serialNumber(text: string, { excel }: ForeignDateOptions): ForeignDate | undefined {
  const match = /^(\d{1,6})(?:[.,]\d{1,12})?$/.exec(text);
  const days = Number(match?.[1]);
  if (match === null || days > LATEST || isYear(text)) return undefined;
  if (excel === undefined || excel === false) {
    const offered = match[1]?.length === 5 ? dayOf(days, '1900') : undefined;
    return offered?.date === undefined ? undefined : { refused: 'serial-number', readings: [offered.date] };
  }
  return dayOf(days, excel === true ? '1900' : excel);
}

function isYear(text: string): boolean {
  return text.length === 4 && Number(text) >= YEARS.from && Number(text) <= YEARS.to;
}

function dayOf(days: number, system: '1900' | '1904'): ForeignDate {
  if (system === '1904') return { date: written(dayNumber({ year: 1904, month: 1, day: 1 }) + days) };
  if (days === 0) return { refused: 'sentinel' };
  if (days === FALSE_LEAP_DAY) return { refused: 'no-such-day' };
  const zero = dayNumber({ year: 1899, month: 12, day: days < FALSE_LEAP_DAY ? 31 : 30 });
  return { date: written(zero + days) };
}

function written(number: number): string {
  const { year, month, day } = dayWithNumber(number);
  return edtfOf({ year: String(year), month, day });
}
