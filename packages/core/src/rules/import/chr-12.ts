import type { CellRule } from './cell.js';

/** Spreadsheets count days from 1900; these numbers are the days from 1927 to 2064. */
const SERIAL = /^[1-5]\d{4}(?:\.\d+)?$/;
/** The first days of the two calendars of spreadsheets: what an empty cell or a year alone becomes. */
const FIRST_DAYS =
  /^(?:(?:1904-01-0[12]|1900-01-0[01]|1905-0[67]-\d\d)|0?1[/.]0?1[/.]190[04]|1[/.]0[/.]1900)$/;

/** What a spreadsheet made of a date: its number, or the first days of its calendar. A declared Excel column is in order. */
export const chr12: CellRule = (text, { kind, excel }) => {
  const value = text.trim();
  if (kind !== 'date') return undefined;
  const isSerial = excel !== true && SERIAL.test(value) && Number(value) >= 10_000 && Number(value) < 60_000;
  if (!isSerial && !FIRST_DAYS.test(value)) return undefined;
  const suggestions = isSerial ? [dayOfSerial(Math.floor(Number(value)))] : [];
  return { rule: 'CHR-12', severity: 'warning', message: 'CHR-12', params: { value }, suggestions };
};

/** The day of a number, counted from 30 December 1899, as spreadsheets do since their 1900 has a 29 February. */
function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
