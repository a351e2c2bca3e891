import type { PartyLink } from '../models/links.js';
import type { Reference } from '../models/values.js';
import type { Rule } from './rule.js';

/** A party stands once in an agreement, in whatever writing. An agreement with nobody else is a matter of PLA-08. */
export const int04: Rule = {
  id: 'INT-04',
  severity: 'warning',
  records: {
    agreement: (agreement, report, facts) => {
      const keys = facts.partyKeys(agreement);
      if (keys === undefined) return;
      const isTwice = (key: string | undefined, at: number): boolean =>
        key !== undefined && keys.indexOf(key) < at;
      if (!keys.some(isTwice) || keys.every((key) => key === keys[0])) return;
      // Each key is that of a party.
      const parties = agreement.parties as readonly (Reference | PartyLink)[];
      for (const [at, link] of parties.entries()) {
        if (isTwice(keys[at], at)) report(['parties', at], { name: facts.nameOf(link) });
      }
    },
  },
};
