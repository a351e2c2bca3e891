import type { SectorRef } from '../models/links.js';
import type { Facts } from './facts.js';
import type { Report, Rule } from './rule.js';

/** A sector with all that is said of it, and where it stands in the record. */
export interface PlacedSector {
  readonly code: string;
  readonly vocabulary?: string;
  readonly weight?: number;
  readonly asStated?: unknown;
  readonly path: readonly (string | number)[];
}

type Check = (links: readonly PlacedSector[], report: Report, facts: Facts) => void;

/** Asks the same of every list of sectors, wherever records have one. */
export function sectorLinksIn(check: Check): NonNullable<Rule['records']> {
  const ask = (
    sectors: readonly SectorRef[] | undefined,
    path: readonly (string | number)[],
    ...rest: [Report, Facts]
  ): void => {
    if (sectors !== undefined && sectors.length > 0) check(sectors.map(placedAt(path)), ...rest);
  };
  const own = ({ sectors }: { sectors?: SectorRef[] }, ...rest: [Report, Facts]): void => {
    ask(sectors, ['sectors'], ...rest);
  };
  return {
    outcome: own,
    project: own,
    agreement: (agreement, ...rest) => {
      own(agreement, ...rest);
      for (const [at, { sectors }] of (agreement.provisions ?? []).entries()) {
        ask(sectors, ['provisions', at, 'sectors'], ...rest);
      }
    },
    visit: ({ meetings = [] }, ...rest) => {
      for (const [at, { sectors }] of meetings.entries()) ask(sectors, ['meetings', at, 'sectors'], ...rest);
    },
  };
}

function placedAt(path: readonly (string | number)[]): (link: SectorRef, at: number) => PlacedSector {
  return (link, at) =>
    typeof link === 'string' ? { code: link, path: [...path, at] } : { ...link, path: [...path, at, 'code'] };
}
