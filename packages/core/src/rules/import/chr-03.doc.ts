import type { RuleDoc } from '../rule-doc.js';

export const chr03Doc: RuleDoc = {
  id: 'CHR-03',
  title: 'A date that stands for none is no date',
  why: 'Programs write 9999-12-31 or 31.12.9999 where they know no end. Taken as dates they would keep everything in force for ever. In a dataset they are refused as `invalid-date`.',
  good: {
    cells: [
      { text: '2025-10-23', field: { kind: 'date' } },
      { text: '9999', field: { kind: 'text' } },
    ],
  },
  bad: [
    {
      text: '9999-12-31',
      field: { kind: 'date' },
      message: '“9999-12-31” stands for no date: leave the cell empty.',
    },
    {
      text: '31.12.9999',
      field: { kind: 'date' },
      message: '“31.12.9999” stands for no date: leave the cell empty.',
    },
  ],
  told: 'import',
  severity: 'error',
};
