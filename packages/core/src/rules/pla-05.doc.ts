import type { RuleDoc } from './rule-doc.js';

export const pla05Doc: RuleDoc = {
  id: 'PLA-05',
  title: 'A status has the dates that belong to it',
  why: 'Who says that an instrument is in force mostly knows since when; one that has expired and is not renewed is not in force; and a signature has a day, or a visit on which it was made. It is a hint, and in the profile `strict` a warning.',
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
          status: 'signed',
          visit: 'visit',
        },
        {
          id: 'second',
          kind: 'treaty',
          title: 'Second',
          status: 'in-force',
          entryIntoForce: '2003-01-01',
          expiresOn: '2008-01-01',
          renewal: { automatic: true },
        },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', status: 'in-force' },
        ],
      },
      path: ['agreements', 0, 'status'],
      message: '“in-force”, and since when?',
    },
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            status: 'in-force',
            entryIntoForce: '2003-01-01',
            expiresOn: '2008-01-01',
          },
        ],
      },
      path: ['agreements', 0, 'expiresOn'],
      message: '“in-force”, and it expired on 2008-01-01.',
    },
    {
      data: {
        agreements: [
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', status: 'signed' },
        ],
      },
      path: ['agreements', 0, 'status'],
      message: '“signed”, and nothing tells when.',
    },
  ],
};
