import type { RuleDoc } from './rule-doc.js';

export const chr10Doc: RuleDoc = {
  id: 'CHR-10',
  title: 'Visits, signatures and entry into force have a day',
  why: 'A month or a year is better than nothing, and a hint tells where a day is still to be found. Where the visit gives the range, no more is needed.',
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
          signedOn: '2025-10',
        },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', signedOn: '1954' },
        ],
      },
      path: ['agreements', 0, 'signedOn'],
      message: '1954 is less precise than a day.',
    },
    {
      data: { visits: [{ id: 'visit', kind: 'official', destinations: ['KZ'], startDate: 'XXXX-10-20' }] },
      path: ['visits', 0, 'startDate'],
      message: 'XXXX-10-20 has no year.',
    },
  ],
};
