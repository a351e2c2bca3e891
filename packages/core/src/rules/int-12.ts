import type { Laterality } from '../models/agreement.js';
import { linkOf, type Facts } from './facts.js';
import type { Rule } from './rule.js';
import type { PartyLink } from '../models/links.js';
import type { Reference } from '../models/values.js';

/** How many sides each word allows at most. */
const MOST: Partial<Record<Laterality, number>> = { unilateral: 1, bilateral: 2, trilateral: 3 };
const MANY: readonly Laterality[] = ['trilateral', 'plurilateral', 'multilateral'];
const BESIDE = new Set<string>(['depositary', 'guarantor', 'witness', 'mediator', 'observer', 'beneficiary']);

/** Dependent territories of ISO 3166-1: a treaty that extends to them has no side more. */
const TERRITORIES = new Set(
  'AI AS AW AX BL BM BQ BV CC CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  ),
);

/**
 * The number of sides that a source names fits the sides that are listed. A list may be incomplete, so one side alone
 * contradicts nothing; a community that signs beside its members is one side with them.
 */
export const int12: Rule = {
  id: 'INT-12',
  severity: 'warning',
  reads: ['parties'],
  records: {
    agreement: ({ lateralityAsStated, parties = [] }, report, facts) => {
      if (lateralityAsStated === undefined || parties.length < 2) return;
      const sides = sidesOf(parties, facts);
      if (sides === undefined || sides < 2) return;
      const most = MOST[lateralityAsStated];
      const tooMany = most !== undefined && sides > most;
      const tooFew = MANY.includes(lateralityAsStated) && sides === 2;
      if (!tooMany && !tooFew) return;
      report(['lateralityAsStated'], { stated: lateralityAsStated, sides });
    },
  },
};

/** How many sides there are; undefined when nobody can tell, as with "both sides". */
function sidesOf(links: readonly (Reference | PartyLink)[], facts: Facts): number | undefined {
  const sides = new Set<string>();
  for (const link of links) {
    const { party, roles = [], kind, onBehalfOf } = linkOf(link);
    const record = facts.index.find('party', party);
    const is = kind ?? record?.kind;
    if (is === 'igo') return undefined;
    if (roles.length > 0 && roles.every((role) => BESIDE.has(role))) continue;
    const side = facts.countryOf(link) ?? (is === 'state' ? party : undefined);
    if (is === 'region' || onBehalfOf !== undefined || TERRITORIES.has(side ?? '')) continue;
    if (side === undefined) return undefined;
    sides.add(side);
  }
  return sides.size;
}
