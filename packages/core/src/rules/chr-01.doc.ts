import type { RuleDoc } from './rule-doc.js';

export const chr01Doc: RuleDoc = {
  id: 'CHR-01',
  title: 'Nothing ends before it starts',
  why: 'A stay, an office or a name that ends before it starts has one wrong date, mostly the year. Dates that overlap, that are doubted or approximate are left alone. The day with the year of the start is suggested when it makes a stay.',
  good: {
    data: {
      visits: [
        { id: 'visit', kind: 'official', destinations: ['KZ'], startDate: '2025-10-20', endDate: '2025-10' },
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
            endDate: '2024-10-21',
          },
        ],
      },
      path: ['visits', 0, 'endDate'],
      message: 'The end, 2024-10-21, is before the start, 2025-10-20. Did you mean “2025-10-21”?',
    },
    {
      data: {
        people: [
          { id: 'minister', name: 'A Minister', offices: [{ office: 'Minister', from: '2020', to: '2018' }] },
        ],
      },
      path: ['people', 0, 'offices', 0, 'to'],
      message: 'The end, 2018, is before the start, 2020.',
    },
  ],
};
