import type { RuleDoc } from './rule-doc.js';

export const pla02Doc: RuleDoc = {
  id: 'PLA-02',
  title: 'A visit is short and leads somewhere',
  why: 'Visits last days. The longest in a public register that was real, a conference, had 62; more than that is a warning, more than two weeks a hint. A visit without a country, a stay or a place cannot be put on a map.',
  good: {
    data: {
      visits: [
        {
          id: 'visit',
          kind: 'official',
          destinations: ['KZ'],
          startDate: '2025-10-01',
          endDate: '2025-10-14',
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
            startDate: '2025-10-01',
            endDate: '2025-10-21',
          },
        ],
      },
      path: ['visits', 0, 'endDate'],
      message: 'A visit of 20 days is a long one.',
    },
    {
      data: {
        visits: [
          {
            id: 'visit',
            kind: 'official',
            destinations: ['KZ'],
            startDate: '2024-10-01',
            endDate: '2025-10-02',
          },
        ],
      },
      path: ['visits', 0, 'endDate'],
      message: 'A visit of 366 days is a long one.',
      severity: 'warning',
    },
    {
      data: { visits: [{ id: 'visit', kind: 'working' }] },
      path: ['visits', 0],
      message: 'Where did this visit lead?',
    },
  ],
};
