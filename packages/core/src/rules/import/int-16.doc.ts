import type { RuleDoc } from '../rule-doc.js';

export const int16Doc: RuleDoc = {
  id: 'INT-16',
  title: 'Words for “nothing” are no value',
  why: 'N/A, TBD, a hyphen or “(NO REGISTRA)” stand where nothing is known. As text they would be shown, as a name they would become a party. In a column of codes they are left alone: NA is Namibia.',
  good: {
    cells: [
      { text: 'NA', field: { kind: 'code' } },
      { text: 'Nauru', field: { kind: 'name' } },
      { text: 'Not applicable law', field: { kind: 'text' } },
    ],
  },
  bad: [
    { text: 'N/A', field: { kind: 'text' }, message: '“N/A” stands for nothing: leave the cell empty.' },
    {
      text: '(NO REGISTRA)',
      field: { kind: 'date' },
      message: '“(NO REGISTRA)” stands for nothing: leave the cell empty.',
    },
    { text: '-', field: { kind: 'name' }, message: '“-” stands for nothing: leave the cell empty.' },
  ],
  told: 'import',
  severity: 'error',
};
