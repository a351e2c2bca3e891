import type { Visit } from '@comity/core';
import { addDays, earliestDay, latestDay, type PartialDate } from '@comity/core/dates';

/** The days of an event, as a calendar has them. */
export interface EventDates {
  /** First day, `2025-10-20`. */
  readonly start: string;
  /** The day after the last; absent when no last day is stated. */
  readonly end?: string;
  /** True when the days are the widest that the dates may mean, and not stated. */
  readonly isSpan: boolean;
}

/**
 * The days of a visit. A calendar knows days only: with a month or a year, or no date at all, there are none, unless the
 * whole span is asked for.
 */
export function eventDates({ startDate, endDate }: Visit, asSpan: boolean): EventDates | undefined {
  const start = exactDay(startDate);
  const end = exactDay(endDate);
  if (start !== undefined && !(endDate !== undefined && end === undefined && asSpan)) {
    const after = end === undefined || end < start ? undefined : addDays(end, 1);
    return { start, ...(after === undefined ? {} : { end: after }), isSpan: false };
  }
  if (!asSpan) return undefined;
  const first = edge(startDate, earliestDay) ?? edge(endDate, earliestDay);
  const last = edge(endDate, latestDay) ?? edge(startDate, latestDay);
  if (first === undefined || last === undefined || last < first) return undefined;
  const after = addDays(last, 1);
  return after === undefined ? undefined : { start: first, end: after, isSpan: true };
}

/** The one day that a date means, if it means one; years of four digits alone. */
function exactDay(date: PartialDate | undefined): string | undefined {
  const first = edge(date, earliestDay);
  return first !== undefined && first === edge(date, latestDay) ? first : undefined;
}

function edge(
  date: PartialDate | undefined,
  of: (date: PartialDate) => string | undefined,
): string | undefined {
  const day = date === undefined ? undefined : of(date);
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}
