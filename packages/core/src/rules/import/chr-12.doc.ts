import type { RuleDoc } from '../rule-doc.js';

export const chr12Doc: RuleDoc = {
  id: 'CHR-12',
  title: 'A date is not what a spreadsheet has made of one',
  why: 'Spreadsheets turn dates into numbers (17166), empty cells into 1900-01-00, and years into days of 1905. A column whose numbers are declared to be dates of a spreadsheet is left alone.',
  good: {
    cells: [
      { text: '1946-12-30', field: { kind: 'date' } },
      { text: '17166', field: { kind: 'date', excel: true } },
      { text: '17166', field: { kind: 'number' } },
    ],
  },
  bad: [
    {
      text: '17166',
      field: { kind: 'date' },
      message: '“17166” looks like what a spreadsheet makes of a date. Did you mean “1946-12-30”?',
    },
    {
      text: '1905-07-06',
      field: { kind: 'date' },
      message: '“1905-07-06” looks like what a spreadsheet makes of a date.',
    },
  ],
  told: 'import',
  severity: 'warning',
};
