import type { RuleDoc } from './rule-doc.js';

export const int12Doc: RuleDoc = {
  id: 'INT-12',
  title: 'The number of sides that a source names fits the parties',
  why: 'A “bilateral” agreement with three states among its parties has either a wrong word or a party too many. Territories, witnesses and depositaries are no sides, several bodies of one state are one, a list with one party alone may be incomplete, and agreements with a community and its members are left alone.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          lateralityAsStated: 'bilateral',
          parties: ['GB', 'FR', { party: 'CH', roles: ['depositary'] }, 'GI'],
        },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            lateralityAsStated: 'bilateral',
            parties: ['AZ', 'KZ', 'TR'],
          },
        ],
      },
      path: ['agreements', 0, 'lateralityAsStated'],
      message: 'The source says “bilateral”; 3 sides are listed.',
    },
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            lateralityAsStated: 'multilateral',
            parties: ['AZ', 'KZ'],
          },
        ],
      },
      path: ['agreements', 0, 'lateralityAsStated'],
      message: 'The source says “multilateral”; 2 sides are listed.',
    },
  ],
};
