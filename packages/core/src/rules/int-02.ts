import { RULE_IDS } from './ids.js';
import type { Rule } from './rule.js';
import { placeOfCode, sectorListsIn, sectorOf } from './sector-links.js';

/** A code that is withdrawn has a successor; a rule that a file names exists. Any other code is told by reading. */
export const int02: Rule = {
  id: 'INT-02',
  severity: 'warning',
  records: sectorListsIn((sectors, path, report, { index }) => {
    if (index.all('sector').length === 0) return;
    for (const [at, link] of sectors.entries()) {
      const { code, vocabulary } = sectorOf(link);
      const successor = vocabulary === undefined ? index.find('sector', code)?.replacedBy : undefined;
      if (successor === undefined) continue;
      report(placeOfCode(path, at, link), { value: code }, { suggestions: [successor] });
    }
  }),
  file: (_, { index: { dataset } }, report) => {
    for (const [at, { rule }] of (dataset.rules ?? []).entries()) {
      if (RULE_IDS.some((id) => id === rule)) continue;
      const suggestions = RULE_IDS.filter((id) => plain(id) === plain(rule));
      report(['rules', at, 'rule'], { value: rule }, { message: 'INT-02.rule', suggestions });
    }
  },
};

/** `chr8` for `CHR-08`. */
function plain(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]|0(?=\d)/g, '');
}
