import '@comity/components/sector-badge/define';
import {
  SECTOR_CODES,
  SECTOR_DESCRIPTIONS,
  SECTOR_MATCHES,
  SECTOR_PARENTS,
  type SectorCode,
} from '@comity/core/sectors';

/** A sector as the table shows it. */
export interface SectorRow {
  readonly code: SectorCode;
  /** True for one of the sectors at the top. */
  readonly main: boolean;
  readonly description: string;
  /** Which codes of other lists mean the same. */
  readonly matches: readonly { readonly list: string; readonly codes: string }[];
}

const LISTS: Readonly<Record<string, string>> = { dac: 'DAC', isic: 'ISIC', cofog: 'COFOG', sdg: 'SDG' };

/** The whole taxonomy, each main sector before its sub-sectors. */
export const sectorRows: readonly SectorRow[] = SECTOR_CODES.map((code) => ({
  code,
  main: SECTOR_PARENTS[code] === '',
  description: SECTOR_DESCRIPTIONS[code],
  matches: Object.entries(SECTOR_MATCHES[code] as unknown as Record<string, readonly string[]>)
    .filter(([, codes]) => codes.length > 0)
    .map(([list, codes]) => ({
      list: LISTS[list] ?? list,
      codes: codes.join(', '),
    })),
}));
