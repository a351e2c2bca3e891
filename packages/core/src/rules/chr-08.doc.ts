import type { RuleDoc } from './rule-doc.js';

export const chr08Doc: RuleDoc = {
  id: 'CHR-08',
  title: 'What came about on a visit was signed during it',
  why: 'A day of signature outside the visit that an agreement names is a wrong day or a wrong visit. One day before and after is left alone: when it is evening in one capital, it is the next day in another.',
  good: {
    data: {
      visits: [
        {
          id: 'visit',
          kind: 'official',
          destinations: ['KZ'],
          startDate: '2025-10-20',
          endDate: '2025-10-21',
        },
      ],
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          visit: 'visit',
          signedOn: '2025-10-22',
        },
      ],
    },
  },
  bad: [
    {
      data: {
        visits: [
          {
            id: 'visit',
            kind: 'official',
            destinations: ['KZ'],
            startDate: '2025-10-20',
            endDate: '2025-10-21',
          },
        ],
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            visit: 'visit',
            signedOn: '2025-10-12',
          },
        ],
      },
      path: ['agreements', 0, 'signedOn'],
      message: 'Signed on 2025-10-12, outside the visit “visit” of 2025-10-20 to 2025-10-21.',
    },
  ],
};
