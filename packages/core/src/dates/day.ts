import { dayNumber, dayWithNumber, daysInMonth, type CalendarDay } from './calendar.js';
import { pad } from './digit-pattern.js';
import { isPartialDate, type Day } from './partial-date.js';

/** The parts of a whole day in digits; undefined for any other text. */
export function calendarDay(day: Day): CalendarDay | undefined {
  if (typeof day !== 'string' || day.length !== 10 || day.includes('X') || !isPartialDate(day))
    return undefined;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, day: date };
}

/** A day as `YYYY-MM-DD`; undefined before the year 1 and after 9998. */
export function dayText({ year, month, day }: CalendarDay): Day | undefined {
  return year < 1 || year > 9998 ? undefined : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day of the week from 1, Monday, to 7, Sunday, as in ISO 8601; undefined for text that is no whole day. */
export function dayOfWeek(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined {
  const parts = calendarDay(day);
  // 1 January 1970 was a Thursday.
  return parts === undefined ? undefined : WEEK[(((dayNumber(parts) + 3) % 7) + 7) % 7];
}

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** The day some days later, or earlier for a negative number; NaN and the like are no number of days. */
export function dayAfter(day: CalendarDay, days: number): CalendarDay {
  return dayWithNumber(dayNumber(day) + days);
}

/** The same day some months later; the last day of a month that is shorter. */
export function monthsAfter({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months;
  const wanted = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...wanted, day: Math.min(day, daysInMonth(wanted.year, wanted.month)) };
}
