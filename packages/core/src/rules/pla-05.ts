import { isBefore } from './days.js';
import type { Rule } from './rule.js';

/** A status that a record gives itself has the dates that belong to it. */
export const pla05: Rule = {
  id: 'PLA-05',
  severity: 'hint',
  strict: 'warning',
  reads: [
    'entryIntoForce',
    'expiresOn',
    'signedOn',
    'visit',
    'meeting',
    'partOf',
    'renewal',
    'events',
    'signatures',
  ],
  records: {
    agreement: (agreement, report, facts) => {
      const { status, entryIntoForce, expiresOn, renewal, signatures = [] } = agreement;
      if (status === 'in-force') {
        if (entryIntoForce === undefined) report(['status'], { status });
        const goesOn = renewal !== undefined;
        if (!goesOn && isBefore(expiresOn, facts.today)) {
          report(['expiresOn'], { status, expiresOn }, { message: 'PLA-05.expired' });
        }
      }
      if (status !== 'signed' || facts.signedOn(agreement) !== undefined) return;
      if (facts.visitOf(agreement) !== undefined || signatures.some(({ on }) => on !== undefined)) return;
      report(['status'], { status }, { message: 'PLA-05.signed' });
    },
  },
};
