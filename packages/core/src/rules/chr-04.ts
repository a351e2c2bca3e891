import { isBefore } from './days.js';
import type { Rule } from './rule.js';

/** An instrument is in force before its signature only when it is retroactive. */
export const chr04: Rule = {
  id: 'CHR-04',
  severity: 'warning',
  reads: ['signedOn', 'visit', 'retroactive'],
  records: {
    agreement: (agreement, report, facts) => {
      const { entryIntoForce, retroactive } = agreement;
      if (entryIntoForce === undefined || retroactive === true) return;
      const signed = facts.signedOn(agreement);
      if (isBefore(entryIntoForce, signed)) report(['entryIntoForce'], { entryIntoForce, signed });
    },
  },
};
