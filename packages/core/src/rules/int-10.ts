import type { Rule } from './rule.js';

/** A group of which all members are in the file has as many as it says. */
export const int10: Rule = {
  id: 'INT-10',
  severity: 'warning',
  reads: ['count'],
  records: {
    agreement: ({ id, complete, count }, report, { index }) => {
      const stated = count?.stated;
      if (complete !== true || stated === undefined || count?.about === true) return;
      let members = 0;
      for (const member of index.membersOf(id)) {
        if (member.kind === 'annex') continue;
        const own = member.count === undefined ? 1 : member.count.stated;
        // A group within it that may be any number: nobody can tell.
        if (own === undefined) return;
        members += own;
      }
      // More than stated is a matter of INT-09.
      if (members < stated) report(['complete'], { members, stated });
    },
  },
};
