/*
 * The proleptic Gregorian calendar in whole numbers: no `Date`, no time zone, no clock. The year before 1 is 0, the
 * one before that -1, as in ISO 8601.
 */

/** A day of the calendar. */
export interface CalendarDay {
  /** Astronomical: 0 is 1 BC, -1 is 2 BC. */
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  /** From 1 to 31. */
  readonly day: number;
}

/** The number of days of a month, which counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of 400 years, after which the calendar repeats itself. */
const ERA = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const BEFORE_1970 = 719_468;

/**
 * The number of a day, counted from 1 January 1970, which is 0; days before it are negative. The day is taken as it
 * is: 31 April is 1 May.
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // Years are counted from March, so that the leap day is the last day of its year.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA + yearOfEra * 365 + leapDays + dayOfYear - BEFORE_1970;
}

/** The day with a number: the reverse of {@link dayNumber}. */
export function dayWithNumber(number: number): CalendarDay {
  const shifted = number + BEFORE_1970;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
