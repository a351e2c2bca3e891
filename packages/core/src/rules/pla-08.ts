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
      const { parties } = agreement;
      if (parties === undefined || parties.length < 2) return;
      const keys = facts.partyKeys(agreement);
      if (keys[0] === undefined || keys.some((key) => key !== keys[0])) return;
      report(['parties'], { name: parties[0] && facts.nameOf(parties[0]) }, { message: 'PLA-08.party' });
    },
  },
};
