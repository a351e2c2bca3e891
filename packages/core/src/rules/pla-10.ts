import { isBefore } from './days.js';
import type { Rule } from './rule.js';

/** What comes of an outcome is later than the outcome. */
export const pla10: Rule = {
  id: 'PLA-10',
  severity: 'warning',
  reads: ['visit', 'meeting'],
  records: {
    outcome: ({ leadsTo, visit, meeting }, report, facts) => {
      const agreement = facts.index.find('agreement', leadsTo);
      if (agreement === undefined) return;
      const entry = facts.index.meeting(meeting ?? '');
      const date = entry?.meeting.date ?? (facts.index.find('visit', visit) ?? entry?.visit)?.startDate;
      const signed = facts.signedOn(agreement);
      if (isBefore(signed, date)) report(['leadsTo'], { signed, date });
    },
  },
};
