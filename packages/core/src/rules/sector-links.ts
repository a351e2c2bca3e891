import type { SectorLink, SectorRef } from '../models/links.js';
import type { Facts } from './facts.js';
import type { Report, Rule } from './rule.js';

type Check = (
  sectors: readonly SectorRef[],
  path: readonly (string | number)[],
  report: Report,
  facts: Facts,
) => void;

/** Asks the same of every list of sectors, wherever records have one. */
export function sectorListsIn(check: Check): NonNullable<Rule['records']> {
  const own = ({ sectors }: { sectors?: SectorRef[] }, report: Report, facts: Facts): void => {
    if (sectors !== undefined) check(sectors, ['sectors'], report, facts);
  };
  return {
    outcome: own,
    project: own,
    agreement: (agreement, report, facts) => {
      own(agreement, report, facts);
      const { provisions = [] } = agreement;
      for (let at = 0; at < provisions.length; at++) {
        const sectors = provisions[at]?.sectors;
        if (sectors !== undefined) check(sectors, ['provisions', at, 'sectors'], report, facts);
      }
    },
    visit: ({ meetings = [] }, report, facts) => {
      for (const [at, { sectors }] of meetings.entries()) {
        if (sectors !== undefined) check(sectors, ['meetings', at, 'sectors'], report, facts);
      }
    },
  };
}

/** A sector in its long form. */
export function sectorOf(link: SectorRef): SectorLink {
  return typeof link === 'string' ? { code: link } : link;
}

/** Where the code of a sector stands. */
export function placeOfCode(
  path: readonly (string | number)[],
  at: number,
  link: SectorRef,
): readonly (string | number)[] {
  return typeof link === 'string' ? [...path, at] : [...path, at, 'code'];
}
