import { looksLikeCountryCode } from '../countries/index.js';
import { firstDay, lastDay } from './days.js';
import { linkOf, partyOf, type Facts } from './facts.js';
import { historicState } from './historic-states.js';
import { wordsOf } from './names.js';
import type { Report, Rule } from './rule.js';
import type { PartyLink } from '../models/links.js';
import type { Reference } from '../models/values.js';

/** A historic state takes part in nothing before it was founded or after it had ceased to exist. */
export const int03: Rule = {
  id: 'INT-03',
  severity: 'warning',
  reads: ['signedOn', 'visit', 'startDate', 'endDate'],
  records: {
    agreement: (agreement, report, facts) => {
      check(agreement.parties, 'parties', () => facts.signedOn(agreement), report, facts);
    },
    visit: ({ origin, destinations, startDate }, report, facts) => {
      check(origin, 'origin', () => startDate, report, facts);
      check(destinations, 'destinations', () => startDate, report, facts);
    },
  },
};

function check(
  links: readonly (Reference | PartyLink)[] | undefined,
  field: string,
  dateOf: () => string | undefined,
  report: Report,
  facts: Facts,
): void {
  for (const [at, link] of (links ?? []).entries()) {
    const party = partyOf(link);
    // A country of today by its code, whatever the source calls it.
    if (party !== undefined && looksLikeCountryCode(party)) continue;
    const { asStated } = linkOf(link);
    for (const name of wordsOf(facts.index.find('party', party)?.name ?? asStated)) {
      const state = historicState(name);
      if (state === undefined) continue;
      const date = dateOf();
      const [first, last] = [firstDay(date), lastDay(date)];
      if (first === undefined || last === undefined || (last >= state.from && first <= state.to)) continue;
      const { from, to, successors } = state;
      report([field, at], { name, from, to, date }, { suggestions: first > to ? successors : [] });
      break;
    }
  }
}
