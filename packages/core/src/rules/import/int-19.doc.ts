import type { RuleDoc } from '../rule-doc.js';

export const int19Doc: RuleDoc = {
  id: 'INT-19',
  title: 'A name that is nearly a known one is a slip',
  why: '“Uzbekhstan” becomes a party of its own beside Uzbekistan. Compared is only with the names that are given as known, and a name with a word more or less is another name.',
  good: {
    cells: [
      {
        text: 'Uzbekistan',
        field: { kind: 'name', known: ['Uzbekistan', 'Prime Minister', 'Niger', 'Nigeria'] },
      },
      { text: 'Niger', field: { kind: 'name', known: ['Uzbekistan', 'Prime Minister', 'Niger', 'Nigeria'] } },
      {
        text: 'Prime Minister of Uzbekistan',
        field: { kind: 'name', known: ['Uzbekistan', 'Prime Minister', 'Niger', 'Nigeria'] },
      },
    ],
  },
  bad: [
    {
      text: 'Uzbekhstan',
      field: { kind: 'name', known: ['Uzbekistan', 'Prime Minister', 'Niger', 'Nigeria'] },
      message: '“Uzbekhstan” is nearly a known name. Did you mean “Uzbekistan”?',
    },
    {
      text: 'Prime Minster',
      field: { kind: 'name', known: ['Uzbekistan', 'Prime Minister', 'Niger', 'Nigeria'] },
      message: '“Prime Minster” is nearly a known name. Did you mean “Prime Minister”?',
    },
  ],
  told: 'import',
  severity: 'warning',
  advice: true,
};
