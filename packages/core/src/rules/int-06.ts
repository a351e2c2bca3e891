import { SECTOR_PARENTS, isSectorCode } from '../sectors/index.js';
import type { Rule } from './rule.js';
import { sectorLinksIn, type PlacedSector } from './sector-links.js';

/** Percent by which rounded weights may miss 100. */
const ROUNDING = 0.5;

/** The weights of one vocabulary make 100 together, and sectors are two levels deep. That a parent exists is told by reading. */
export const int06: Rule = {
  id: 'INT-06',
  severity: 'error',
  records: {
    ...sectorLinksIn((links, report) => {
      const vocabularies = new Map<string, PlacedSector[]>();
      if (!links.some(({ weight }) => weight !== undefined)) return;
      for (const link of links) {
        const { vocabulary = '' } = link;
        vocabularies.set(vocabulary, [...(vocabularies.get(vocabulary) ?? []), link]);
      }
      for (const [vocabulary, group] of vocabularies) {
        const weights = group.flatMap(({ weight }) => weight ?? []);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        // A sector without a weight may have what is missing.
        const isShort = weights.length === group.length && sum < 100 - ROUNDING;
        if (weights.length === 0 || !(isShort || sum > 100 + ROUNDING)) continue;
        const suggestions = group.length === 1 ? ['100'] : [];
        const path = group[0]?.path.slice(0, -2) ?? [];
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
