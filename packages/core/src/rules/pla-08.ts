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
    agreement: ({ parties = [] }, report, facts) => {
      if (parties.length < 2) return;
      const [first, ...others] = parties.map((link) => facts.partyKey(link));
      if (first === undefined || others.some((key) => key !== first)) return;
      report(['parties'], { name: parties[0] && facts.nameOf(parties[0]) }, { message: 'PLA-08.party' });
    },
  },
};
