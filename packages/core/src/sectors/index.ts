import { SECTOR_PARENTS, type SectorCode } from './taxonomy.generated.js';

/** All codes of the taxonomy, each main sector before its sub-sectors. */
export const SECTOR_CODES = Object.keys(SECTOR_PARENTS) as SectorCode[];

/** True for a code of Comity's taxonomy of sectors. */
export function isSectorCode(value: string): value is SectorCode {
  return Object.hasOwn(SECTOR_PARENTS, value);
}

/** The main sector that a code belongs to: itself, or its parent; undefined for a code of no taxonomy. */
export function mainSectorOf(code: string): SectorCode | undefined {
  if (!isSectorCode(code)) return undefined;
  const parent = SECTOR_PARENTS[code];
  return parent === '' ? code : parent;
}

export { SECTOR_PARENTS };
export type { SectorCode };

export { SECTOR_DESCRIPTIONS } from './descriptions.generated.js';
export { SECTOR_MATCHES } from './matches.generated.js';
