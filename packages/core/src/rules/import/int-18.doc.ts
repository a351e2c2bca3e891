import type { RuleDoc } from '../rule-doc.js';

export const int18Doc: RuleDoc = {
  id: 'INT-18',
  title: 'No blanks too many, and no title in capitals',
  why: 'Blanks at the ends or two in a row keep a name from being found. A title in capitals has lost which of its words are names. Short words in capitals are initials and are left alone.',
  good: {
    cells: [
      { text: 'Treaty on friendship', field: { kind: 'text' } },
      { text: 'SOCAR', field: { kind: 'name' } },
      { text: 'UNITED KINGDOM', field: { kind: 'name' } },
    ],
  },
  bad: [
    {
      text: ' Kazakhstan',
      field: { kind: 'name' },
      message: '“ Kazakhstan” has blanks too many. Did you mean “Kazakhstan”?',
    },
    {
      text: 'TREATY ON FRIENDSHIP',
      field: { kind: 'text' },
      message: '“TREATY ON FRIENDSHIP” is written in capitals.',
    },
  ],
  told: 'import',
  severity: 'warning',
};
