import type { PlaceLink } from '../models/links.js';
import type { FormerName } from '../models/place.js';
import type { Id } from '../models/values.js';
import { isBefore } from './days.js';
import type { Facts } from './facts.js';
import { foldName, wordsOf } from './names.js';
import type { Report, Rule } from './rule.js';

/** A place that changed its name is called by one only while it had it. That it lies in its country is told in pla-12-boxes.ts. */
export const pla12: Rule = {
  id: 'PLA-12',
  severity: 'warning',
  reads: ['startDate', 'signedOn'],
  records: {
    agreement: (agreement, report, facts) => {
      for (const [at, link] of (agreement.signingPlaces ?? []).entries()) {
        check(link, facts.signedOn(agreement), ['signingPlaces', at], report, facts);
      }
    },
    visit: ({ legs = [], meetings = [], startDate }, report, facts) => {
      for (const [at, leg] of legs.entries()) {
        check(leg.place, leg.startDate ?? startDate, ['legs', at, 'place'], report, facts);
      }
      for (const [at, { place, date }] of meetings.entries()) {
        check(place, date ?? startDate, ['meetings', at, 'place'], report, facts);
      }
    },
  },
};

function check(
  link: Id | PlaceLink | undefined,
  date: string | undefined,
  path: readonly (string | number)[],
  report: Report,
  facts: Facts,
): void {
  if (link === undefined || typeof link === 'string' || date === undefined) return;
  const place = facts.index.find('place', link.place);
  if (place?.formerNames === undefined) return;
  const today = new Set(wordsOf(place.name).map(foldName));
  for (const word of wordsOf(link.asStated)) {
    const name = foldName(word);
    // A name may have come back: Astana is called so before and after.
    const borne = today.has(name) ? [] : place.formerNames.filter((former) => hasName(former, name));
    if (borne.length === 0 || !borne.every(({ from, to }) => isBefore(date, from) || isBefore(to, date)))
      continue;
    const [{ from = '', to = '' } = {}] = borne;
    report(path, { name: word, date, from, to }, { message: 'PLA-12.name' });
    return;
  }
}

function hasName(former: FormerName, name: string): boolean {
  return wordsOf(former.name).some((word) => foldName(word) === name);
}
