import { isBefore } from './days.js';
import type { Rule } from './rule.js';

/** Provisional application ends with entry into force: it does not begin after it. One party alone may join later. */
export const chr05: Rule = {
  id: 'CHR-05',
  severity: 'warning',
  reads: ['entryIntoForce'],
  records: {
    agreement: ({ events, entryIntoForce }, report) => {
      if (events === undefined || entryIntoForce === undefined) return;
      for (const [at, { act, on, effective, party }] of events.entries()) {
        if (act !== 'provisionally-applied' || party !== undefined) continue;
        const date = effective ?? on;
        if (isBefore(entryIntoForce, date)) report(['events', at], { date, entryIntoForce });
      }
    },
  },
};
