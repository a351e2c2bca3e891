import { SECTOR_PARENTS, isSectorCode } from '../sectors/index.js';
import type { SectorLink, SectorRef } from '../models/links.js';
import type { Rule } from './rule.js';
import { sectorListsIn, sectorOf } from './sector-links.js';

/** Percent by which rounded weights may miss 100. */
const ROUNDING = 0.5;

/** The weights of one vocabulary make 100 together, and sectors are two levels deep. That a parent exists is told by reading. */
export const int06: Rule = {
  id: 'INT-06',
  severity: 'error',
  records: {
    ...sectorListsIn((sectors, path, report) => {
      if (!sectors.some((link) => sectorOf(link).weight !== undefined)) return;
      for (const [vocabulary, group] of byVocabulary(sectors)) {
        const weights = group.flatMap(({ weight }) => weight ?? []);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        // A sector without a weight may have what is missing.
        const isShort = weights.length === group.length && sum < 100 - ROUNDING;
        if (weights.length === 0 || !(isShort || sum > 100 + ROUNDING)) continue;
        const suggestions = group.length === 1 ? ['100'] : [];
        report(path, { sum: Math.round(sum * 100) / 100, vocabulary }, { suggestions });
      }
    }),
    sector: ({ parent }, report, { index }) => {
      if (parent === undefined) return;
      const above = isSectorCode(parent) ? SECTOR_PARENTS[parent] : index.find('sector', parent)?.parent;
      if (above !== undefined && above !== '') report(['parent'], { parent }, { message: 'INT-06.depth' });
    },
  },
};

function byVocabulary(sectors: readonly SectorRef[]): Map<string, SectorLink[]> {
  const groups = new Map<string, SectorLink[]>();
  for (const link of sectors.map(sectorOf)) {
    const { vocabulary = '' } = link;
    groups.set(vocabulary, [...(groups.get(vocabulary) ?? []), link]);
  }
  return groups;
}
