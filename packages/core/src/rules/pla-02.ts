import { daysBetween, firstDay, lastDay } from './days.js';
import type { Rule } from './rule.js';

const LONG = 15;
/** The longest visit in a public register that was real: a conference. */
const LONGEST = 62;

/** Visits are short, and lead somewhere. */
export const pla02: Rule = {
  id: 'PLA-02',
  severity: 'hint',
  reads: ['startDate', 'legs', 'meetings'],
  records: {
    visit: ({ startDate, endDate, destinations = [], legs = [], meetings = [] }, report) => {
      const first = lastDay(startDate);
      const last = firstDay(endDate);
      if (first !== undefined && last !== undefined) {
        const days = daysBetween(first, last);
        if (days > LONGEST) report(['endDate'], { days }, { severity: 'warning' });
        else if (days >= LONG) report(['endDate'], { days });
      }
      if (
        destinations.length === 0 &&
        legs.length === 0 &&
        !meetings.some(({ place }) => place !== undefined)
      ) {
        report([], {}, { message: 'PLA-02.country' });
      }
    },
  },
};
