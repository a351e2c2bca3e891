import { addDays, spanOfDate } from './days.js';
import type { Rule } from './rule.js';

/** What came about on a visit was signed during it. One day more on either side: the world has many time zones. */
export const chr08: Rule = {
  id: 'CHR-08',
  severity: 'warning',
  reads: ['visit', 'meeting', 'partOf'],
  records: {
    agreement: (agreement, report, facts) => {
      const { signedOn } = agreement;
      if (signedOn === undefined) return;
      const visit = facts.visitOf(agreement);
      if (visit === undefined) return;
      const { first: signedFirst, last: signedLast } = spanOfDate(signedOn);
      const { first } = spanOfDate(visit.startDate);
      const { last } = spanOfDate(visit.endDate);
      const early = signedLast !== undefined && first !== undefined && signedLast < addDays(first, -1);
      const late = signedFirst !== undefined && last !== undefined && signedFirst > addDays(last, 1);
      if (!early && !late) return;
      const { id, startDate = '?', endDate = '?' } = visit;
      report(['signedOn'], { signed: signedOn, visit: id, start: startDate, end: endDate });
    },
  },
};
