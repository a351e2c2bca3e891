import type { Rule } from './rule.js';

/** A party stands once in an agreement, in whatever writing. An agreement with nobody else is a matter of PLA-08. */
export const int04: Rule = {
  id: 'INT-04',
  severity: 'warning',
  records: {
    agreement: ({ parties = [] }, report, facts) => {
      if (parties.length < 2) return;
      const seen = new Set<string>();
      const twice: number[] = [];
      for (const [at, link] of parties.entries()) {
        const key = facts.partyKey(link);
        if (key !== undefined && seen.has(key)) twice.push(at);
        seen.add(key ?? String(at));
      }
      if (seen.size === 1) return;
      for (const at of twice) {
        const link = parties[at];
        if (link !== undefined) report(['parties', at], { name: facts.nameOf(link) });
      }
    },
  },
};
