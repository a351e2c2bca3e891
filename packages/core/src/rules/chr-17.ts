import { isBefore } from './days.js';
import { wordsOf } from './names.js';
import type { Rule } from './rule.js';

/**
 * The United Nations Treaty Series begins with the Charter. What is older stands in the League of Nations' series;
 * unless it came into force later, or was filed and recorded, under a number that begins with II.
 */
export const chr17: Rule = {
  id: 'CHR-17',
  severity: 'warning',
  reads: ['signedOn', 'entryIntoForce', 'visit'],
  records: {
    agreement: (agreement, report, facts) => {
      const { registrations, entryIntoForce } = agreement;
      if (registrations === undefined) return;
      const signed = facts.signedOn(agreement);
      if (!isBefore(signed, '1945-01-01') || isBefore('1945-10-23', entryIntoForce)) return;
      for (const [at, { register, number }] of registrations.entries()) {
        if (number === undefined || /^II\b/.test(number) || !wordsOf(register).some(isUnitedNations))
          continue;
        report(['registrations', at], { signed, number });
      }
    },
  },
};

function isUnitedNations(name: string): boolean {
  return /\bunts\b|united nations treaty series/i.test(name);
}
