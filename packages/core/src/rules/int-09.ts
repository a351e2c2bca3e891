import type { Agreement } from '../models/agreement.js';
import type { Count } from '../models/values.js';
import type { Report, Rule } from './rule.js';

/** A count does not contradict itself, and a group has no more members than it says. */
export const int09: Rule = {
  id: 'INT-09',
  severity: 'error',
  records: {
    visit: ({ documentCount }, report) => {
      checkBounds(documentCount, 'documentCount', report);
    },
    agreement: ({ id, count }, report, { index }) => {
      if (count === undefined) return;
      if (checkBounds(count, 'count', report)) return;
      const stated = count.stated ?? count.atMost;
      if (stated === undefined || count.about === true) return;
      const members = certainMembers(index.membersOf(id));
      if (members > stated) report(['count'], { members, stated });
    },
  },
};

/** True when it found something. */
function checkBounds(count: Count | undefined, field: string, report: Report): boolean {
  const { atLeast = 0, atMost = Infinity, stated = atLeast } = count ?? {};
  const wrong = (low: string, high: string, isWrong: boolean): boolean => {
    if (isWrong) report([field], { low, high }, { message: 'INT-09.bounds' });
    return isWrong;
  };
  return (
    wrong('atLeast', 'atMost', atLeast > atMost) ||
    wrong('atLeast', 'stated', atLeast > stated) ||
    wrong('stated', 'atMost', stated > atMost)
  );
}

/** How many there are at least: members that are groups themselves may share their documents. */
function certainMembers(members: readonly Agreement[]): number {
  let single = 0;
  let largest = 0;
  for (const { kind, count } of members) {
    if (count !== undefined) largest = Math.max(largest, count.stated ?? count.atLeast ?? 1);
    else if (kind !== 'annex') single++;
  }
  return Math.max(single, largest);
}
