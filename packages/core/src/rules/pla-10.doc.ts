import type { RuleDoc } from './rule-doc.js';

export const pla10Doc: RuleDoc = {
  id: 'PLA-10',
  title: 'What comes of an outcome is later than the outcome',
  why: '`leadsTo` names the agreement that an outcome led to later. One that was signed before the visit is another one.',
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
      outcomes: [
        {
          id: 'outcome',
          kind: 'decision',
          text: 'To conclude an agreement on transit',
          visit: 'visit',
          leadsTo: 'treaty',
        },
      ],
      agreements: [
        { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', signedOn: '2025-12-01' },
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
        outcomes: [
          {
            id: 'outcome',
            kind: 'decision',
            text: 'To conclude an agreement on transit',
            visit: 'visit',
            leadsTo: 'treaty',
          },
        ],
        agreements: [
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', signedOn: '2019-12-01' },
        ],
      },
      path: ['outcomes', 0, 'leadsTo'],
      message: 'The agreement of 2019-12-01 is older than what leads to it, of 2025-10-20.',
    },
  ],
};
