import type { RecordBase } from '../models/values.js';
import type { Facts } from './facts.js';
import type { Report, Rule } from './rule.js';

/** What is said to have happened says where it comes from: by a citation of its own, or by the file's source. */
export const int13: Rule = {
  id: 'INT-13',
  severity: 'hint',
  strict: 'warning',
  reads: ['citations', 'documents', 'registrations'],
  records: {
    visit: check,
    agreement: (agreement, report, facts) => {
      // Its own text and its entry in a register are where it can be looked up.
      if (agreement.documents === undefined && agreement.registrations === undefined) {
        check(agreement, report, facts);
      }
    },
    outcome: check,
    claim: check,
    project: check,
    body: check,
  },
};

function check({ citations }: RecordBase, report: Report, { index: { dataset } }: Facts): void {
  if (dataset.source === undefined && (citations === undefined || citations.length === 0)) report([]);
}
