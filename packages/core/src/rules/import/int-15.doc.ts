import type { RuleDoc } from '../rule-doc.js';

export const int15Doc: RuleDoc = {
  id: 'INT-15',
  title: 'A cell holds one value where one is expected',
  why: '“ITALY ; UNITED KINGDOM” is two countries. As one name it is found by nobody and counted as a third. Names that hold a comma or an “and” are left alone when they are known, and so is prose. A mapping that splits the column has nothing to fear.',
  good: {
    cells: [
      { text: 'Trinidad and Tobago', field: { kind: 'name' } },
      { text: 'Germany, Federal Republic of', field: { kind: 'name' } },
      { text: 'Henry Wentworth Acland, 3rd Baronet', field: { kind: 'name' } },
      { text: 'Agreement on trade, transit and customs', field: { kind: 'text' } },
      { text: 'ITALY ; UNITED KINGDOM', field: { kind: 'name', many: true } },
    ],
  },
  bad: [
    {
      text: 'ITALY ; UNITED KINGDOM',
      field: { kind: 'name' },
      message:
        'Several values in one cell: “ITALY ; UNITED KINGDOM”. Did you mean “ITALY”, “UNITED KINGDOM”?',
    },
    {
      text: 'Belgium, Netherlands, Luxembourg',
      field: { kind: 'name' },
      message:
        'Several values in one cell: “Belgium, Netherlands, Luxembourg”. Did you mean “Belgium”, “Netherlands”, “Luxembourg”?',
    },
  ],
  told: 'import',
  severity: 'warning',
};
