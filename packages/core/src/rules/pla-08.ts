import type { PartyLink } from '../models/links.js';
import type { Reference } from '../models/values.js';
import type { VisitKind } from '../models/visit.js';
import type { Rule } from './rule.js';

/** At these one may well be host oneself. */
const OF_MANY = new Set<VisitKind>(['summit-attendance', 'meeting-on-the-margins', 'transit']);

/** Nobody visits their own country, and nobody signs with themselves. */
export const pla08: Rule = {
  id: 'PLA-08',
  severity: 'warning',
  reads: ['origin', 'legs'],
  records: {
    visit: ({ kind, origin = [], destinations = [] }, report, facts) => {
      if (OF_MANY.has(kind) || origin.length === 0) return;
      const homes = new Set(origin.map((link) => facts.countryOf(link)));
      for (const [at, link] of destinations.entries()) {
        const country = facts.countryOf(link);
        if (country !== undefined && homes.has(country)) report(['destinations', at], { country });
      }
    },
    agreement: (agreement, report, facts) => {
      const keys = facts.partyKeys(agreement);
      if (keys?.[0] === undefined || keys.some((key) => key !== keys[0])) return;
      // Each key is that of a party.
      const [party] = agreement.parties as [Reference | PartyLink];
      report(['parties'], { name: facts.nameOf(party) }, { message: 'PLA-08.party' });
    },
  },
};
