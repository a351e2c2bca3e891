import type { RuleDoc } from './rule-doc.js';

export const int02Doc: RuleDoc = {
  id: 'INT-02',
  title: 'Codes stand in their list and are not withdrawn',
  why: 'A code that nobody knows says nothing to whoever reads the file: reading tells it, as `unknown-code`, `unknown-country` and `unknown-sector`. A sector of the file that has a successor still says something, but the successor says it better. A rule that a file names in `rules` must exist, or it is switched off in vain.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          sectors: ['energy', 'transit-goods'],
        },
      ],
      sectors: [{ code: 'transit-goods', parent: 'trade', label: 'Goods in transit' }],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', sectors: ['transit'] },
        ],
        sectors: [
          { code: 'transit', label: 'Transit', replacedBy: 'transit-goods' },
          { code: 'transit-goods', label: 'Goods in transit' },
        ],
      },
      path: ['agreements', 0, 'sectors', 0],
      message: 'The sector “transit” is withdrawn. Did you mean “transit-goods”?',
    },
    {
      data: { rules: [{ rule: 'CHR-8', severity: 'off', reason: 'The register counts otherwise.' }] },
      path: ['rules', 0, 'rule'],
      message: 'There is no rule “CHR-8”. Did you mean “CHR-08”?',
    },
  ],
};
