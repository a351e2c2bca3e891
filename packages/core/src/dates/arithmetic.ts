import { calendarDay, dayAfter, dayText, monthsAfter } from './day.js';
import { pad } from './digit-pattern.js';
import { isPartialDate, parsePartialDate, type PartialDate } from './partial-date.js';

/**
 * The date some days later, or earlier for a negative number; both ends of an interval move. Undefined when a month, year
 * or unknown digit leaves it open which day that is, beyond the years 1 to 9998, and for what is no date or no whole
 * number.
 */
export function addDays(date: PartialDate, days: number): PartialDate | undefined {
  return moved(date, days, (whole) => {
    const day = calendarDay(whole);
    return day === undefined ? undefined : dayText(dayAfter(day, days));
  });
}

/**
 * The date some months later, or earlier for a negative number: of a day the same day, or the last one of a shorter month
 * (31 January and a month is 28 February); of a month a month; of a year a year, when the months are whole years.
 * Undefined as for {@link addDays}.
 */
export function addMonths(date: PartialDate, months: number): PartialDate | undefined {
  return moved(date, months, (text) => {
    const day = calendarDay(text);
    if (day !== undefined) return dayText(monthsAfter(day, months));
    if (text.includes('X')) return undefined;
    const first = calendarDay(text.length === 7 ? `${text}-01` : `${text}-01-01`);
    if (first === undefined || (text.length === 4 && months % 12 !== 0)) return undefined;
    const { year, month } = monthsAfter(first, months);
    if (year < 1) return undefined;
    return text.length === 7 ? `${pad(year, 4)}-${pad(month, 2)}` : pad(year, 4);
  });
}

/** The date some years later: {@link addMonths} with twelve for each; 29 February becomes 28 February. */
export function addYears(date: PartialDate, years: number): PartialDate | undefined {
  return addMonths(date, years * 12);
}

/** Applies a move to the date or to each dated end of the interval, and keeps the marks of doubt. */
function moved(
  date: PartialDate,
  by: number,
  move: (text: string) => string | undefined,
): PartialDate | undefined {
  if (!Number.isSafeInteger(by) || parsePartialDate(date) === undefined) return undefined;
  const ends = date.split('/').map((end) => {
    if (end === '' || end === '..') return end;
    const doubt = /[?~%]$/.exec(end)?.[0] ?? '';
    const other = move(doubt === '' ? end : end.slice(0, -1));
    return other === undefined ? undefined : other + doubt;
  });
  const result = ends.some((end) => end === undefined) ? '' : ends.join('/');
  return isPartialDate(result) ? result : undefined;
}
