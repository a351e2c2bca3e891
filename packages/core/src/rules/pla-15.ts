import type { Agreement } from '../models/agreement.js';
import type { Outcome } from '../models/outcome.js';
import { wordsOf } from './names.js';
import type { Report, Rule } from './rule.js';

/** Words of aid in the languages of the library, by their beginnings. */
const AID =
  /\baid\b|relief|assistance|refugee|disaster|emergenc|reconstruct|demining|rescue|yardım|qaçqın|fövqəladə|mülteci|afet|көмек|төтенше|босқын|помощ|беженц|чрезвычайн|бедств/i;
/** The other fields of the "humanitarian sphere", by sector. */
const OTHERS = {
  culture: /cultur|kultur|mədəniy|kültür|мәдени|культур/i,
  education: /educat|təhsil|eğitim|білім|образован/i,
  health: /health|səhiyyə|sağlık|денсаулық|здравоохран/i,
  'youth-sport': /\bsports?\b|idman|\bspor\b|спорт/i,
};

/** The sector `humanitarian` stands for aid, not for the "humanitarian sphere" of culture, education and sport. */
export const pla15: Rule = {
  id: 'PLA-15',
  severity: 'warning',
  reads: ['title', 'description', 'text'],
  records: {
    agreement: (agreement, report) => {
      check(agreement, [agreement.title, agreement.description], report);
    },
    outcome: (outcome, report) => {
      check(outcome, [outcome.text], report);
    },
  },
};

function check(
  { sectors = [] }: Agreement | Outcome,
  texts: readonly Agreement['title'][],
  report: Report,
): void {
  const at = sectors.findIndex((link) => (typeof link === 'string' ? link : link.code) === 'humanitarian');
  const words = at < 0 ? '' : texts.flatMap(wordsOf).join(' ');
  if (words === '' || AID.test(words)) return;
  const suggestions = Object.entries(OTHERS).flatMap(([sector, pattern]) =>
    pattern.test(words) ? sector : [],
  );
  if (suggestions.length > 0) report(['sectors', at], {}, { suggestions });
}
