import type { RuleDoc } from '../rule-doc.js';

export const chr11Doc: RuleDoc = {
  id: 'CHR-11',
  title: 'Day and month cannot be told apart',
  why: '01/06/1954 is 1 June in one register and 6 January in another. The order is declared once for the column, or the date stays unread. A date with a number above 12, or with dots, which put the day first everywhere, is left alone.',
  good: {
    cells: [
      { text: '13/06/1954', field: { kind: 'date' } },
      { text: '1.4.2002', field: { kind: 'date' } },
      { text: '01/06/1954', field: { kind: 'date', order: 'dmy' } },
      { text: '05/05/2008', field: { kind: 'date' } },
    ],
  },
  bad: [
    {
      text: '01/06/1954',
      field: { kind: 'date' },
      message:
        '“01/06/1954” may be day and month or month and day: say which for the whole table. Did you mean “1954-06-01”, “1954-01-06”?',
    },
  ],
  told: 'import',
  severity: 'warning',
};
