import { earliestDay } from '../dates/index.js';
import { isFarAway, yearOf } from './days.js';
import type { Report, Rule } from './rule.js';

/** A lease may run for 999 years. */
const LONGEST_TERM = 3100;

/** A year that is centuries away is a slip of the keyboard. */
export const pla04: Rule = {
  id: 'PLA-04',
  severity: 'warning',
  records: {
    agreement: ({ signedOn, entryIntoForce, expiresOn, ended }, report) => {
      check(signedOn, ['signedOn'], report);
      check(entryIntoForce, ['entryIntoForce'], report);
      if (ended !== undefined) check(ended.on, ['ended', 'on'], report);
      if (expiresOn !== undefined && yearOf(expiresOn) > LONGEST_TERM)
        check(expiresOn, ['expiresOn'], report);
    },
    visit: ({ startDate, endDate, legs = [], meetings = [] }, report) => {
      check(startDate, ['startDate'], report);
      check(endDate, ['endDate'], report);
      for (const [at, leg] of legs.entries()) {
        check(leg.startDate, ['legs', at, 'startDate'], report);
        check(leg.endDate, ['legs', at, 'endDate'], report);
      }
      for (const [at, { date }] of meetings.entries()) check(date, ['meetings', at, 'date'], report);
    },
    source: ({ published }, report) => {
      check(published, ['published'], report);
    },
  },
};

function check(date: string | undefined, path: readonly (string | number)[], report: Report): void {
  if (date === undefined || date.startsWith('X')) return;
  // Only what is far away is looked at closer: `1` and `2` begin all others.
  if (!isFarAway(date) || !isFarAway(earliestDay(date))) return;
  const suggestions = date.slice(1) < '1' ? [`2${date.slice(1)}`] : [`1${date.slice(1)}`];
  report(path, { year: date.slice(0, 4) }, { suggestions: suggestions.filter((other) => !isFarAway(other)) });
}
