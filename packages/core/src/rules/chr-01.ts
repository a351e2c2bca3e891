import { addDays, firstDay, isBefore, withYear, yearOf } from './days.js';
import type { Report, Rule } from './rule.js';

/** No stay, office or name ends before it begins. */
export const chr01: Rule = {
  id: 'CHR-01',
  severity: 'error',
  reads: ['startDate'],
  records: {
    visit: ({ startDate, endDate, present, legs = [] }, report) => {
      check(startDate, endDate, ['endDate'], report);
      if (present !== undefined) check(present.from, present.to, ['present', 'to'], report);
      for (let at = 0; at < legs.length; at++) {
        check(legs[at]?.startDate, legs[at]?.endDate, ['legs', at, 'endDate'], report);
      }
    },
    person: ({ offices = [] }, report) => {
      for (const [at, { from, to }] of offices.entries()) check(from, to, ['offices', at, 'to'], report);
    },
    place: ({ formerNames = [] }, report) => {
      for (const [at, { from, to }] of formerNames.entries())
        check(from, to, ['formerNames', at, 'to'], report);
    },
  },
};

function check(
  start: string | undefined,
  end: string | undefined,
  path: readonly (string | number)[],
  report: Report,
): void {
  if (isBefore(end, start)) report(path, { start, end }, { suggestions: sameDayOfAnotherYear(start, end) });
}

/** Longer ago than any visit lasts. */
const LONGEST = 62;

/** The end with the year of the start, or the next, when that makes a stay of some weeks: the commonest of slips. */
function sameDayOfAnotherYear(start: string | undefined, end: string | undefined): string[] {
  const first = firstDay(start);
  if (first === undefined || end?.length !== 10) return [];
  const last = addDays(first, LONGEST);
  return [yearOf(first), yearOf(first) + 1]
    .map((year) => withYear(end, year))

    .filter((day) => firstDay(day) !== undefined && day >= first && day <= last)
    .slice(0, 1);
}
