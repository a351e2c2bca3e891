import { addDays, firstDay, lastDay } from './days.js';
import type { Rule } from './rule.js';

/** What came about on a visit was signed during it. One day more on either side: the world has many time zones. */
export const chr08: Rule = {
  id: 'CHR-08',
  severity: 'warning',
  reads: ['visit', 'meeting', 'partOf'],
  records: {
    agreement: (agreement, report, facts) => {
      const { signedOn } = agreement;
      const visit = signedOn === undefined ? undefined : facts.visitOf(agreement);
      if (visit === undefined) return;
      const { id, startDate, endDate } = visit;
      const early = isDayBefore(lastDay(signedOn), firstDay(startDate));
      const late = isDayBefore(lastDay(endDate), firstDay(signedOn));
      if (!early && !late) return;
      report(['signedOn'], { signed: signedOn, visit: id, start: startDate ?? '?', end: endDate ?? '?' });
    },
  },
};

/** True when more than a day lies between. */
function isDayBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other && addDays(day, 1) < other;
}
