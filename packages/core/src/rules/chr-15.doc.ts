import type { RuleDoc } from './rule-doc.js';

export const chr15Doc: RuleDoc = {
  id: 'CHR-15',
  title: 'Nobody is in two countries at once',
  why: 'Two stays of one traveller in different countries share the day of travel and no more. It is a hint: calendars of travellers are often kept by the week. Cancelled visits, and visitors who were present only in part, are left alone.',
  good: {
    data: {
      visits: [
        {
          id: 'astana',
          kind: 'official',
          destinations: ['KZ'],
          visitors: ['minister'],
          startDate: '2025-10-20',
          endDate: '2025-10-21',
        },
        {
          id: 'tashkent',
          kind: 'official',
          destinations: ['UZ'],
          visitors: ['minister'],
          startDate: '2025-10-21',
          endDate: '2025-10-22',
        },
      ],
      people: [{ id: 'minister', name: 'A Minister' }],
    },
  },
  bad: [
    {
      data: {
        visits: [
          {
            id: 'astana',
            kind: 'official',
            destinations: ['KZ'],
            visitors: ['minister'],
            startDate: '2025-10-20',
            endDate: '2025-10-24',
          },
          {
            id: 'tashkent',
            kind: 'official',
            destinations: ['UZ'],
            legs: [{ place: { asStated: 'Tashkent' } }],
            visitors: ['minister'],
            startDate: '2025-10-21',
            endDate: '2025-10-22',
          },
        ],
        people: [{ id: 'minister', name: 'A Minister' }],
      },
      path: ['visits', 1],
      message: 'In UZ while still in KZ, from 2025-10-20 to 2025-10-24.',
    },
  ],
};
