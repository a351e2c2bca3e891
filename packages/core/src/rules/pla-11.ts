import { mainSectorOf } from '../sectors/index.js';
import { sectorsNamedIn } from './sector-words.js';
import type { Rule } from './rule.js';

/** What a title speaks of is among its sectors. A guess by English words; where a title names several, any of them will do. */
export const pla11: Rule = {
  id: 'PLA-11',
  severity: 'hint',
  reads: ['title'],
  records: {
    agreement: ({ title, sectors = [] }, report, facts) => {
      const words =
        typeof title === 'string' ? (facts.index.language === 'en' ? title : undefined) : title?.en;
      if (words === undefined || sectors.length === 0) return;
      const given = new Set(
        sectors.map((link) => mainOf(typeof link === 'string' ? { code: link } : link, facts)),
      );
      const guesses = sectorsNamedIn(words);
      // A sector of another vocabulary, or of the file's own, may be just what is meant.
      if (guesses.length === 0 || given.has(undefined) || guesses.some((guess) => given.has(guess))) return;
      report(['sectors'], { guess: guesses[0] });
    },
  },
};

function mainOf(
  { code, vocabulary }: { code: string; vocabulary?: string },
  { index }: Parameters<NonNullable<NonNullable<Rule['records']>['agreement']>>[2],
): string | undefined {
  if (vocabulary !== undefined) return undefined;
  return mainSectorOf(code) ?? mainSectorOf(index.find('sector', code)?.parent ?? '');
}
