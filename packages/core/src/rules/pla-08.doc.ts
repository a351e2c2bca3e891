import type { RuleDoc } from './rule-doc.js';

export const pla08Doc: RuleDoc = {
  id: 'PLA-08',
  title: 'Nobody visits their own country or signs with themselves',
  why: 'Home and host are two countries, and an agreement has two sides. Two bodies of one state may sign with each other, and at a summit one may be the host: both are left alone.',
  good: {
    data: {
      visits: [{ id: 'visit', kind: 'summit-attendance', destinations: ['KZ'], origin: ['KZ'] }],
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          parties: [
            { asStated: 'Ministry of Energy', country: 'AZ' },
            { asStated: 'Ministry of Transport', country: 'AZ' },
          ],
        },
      ],
    },
  },
  bad: [
    {
      data: { visits: [{ id: 'visit', kind: 'official', destinations: ['KZ'], origin: ['KZ'] }] },
      path: ['visits', 0, 'destinations', 0],
      message: 'The visit leads from KZ to KZ.',
    },
    {
      data: {
        agreements: [
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', parties: ['AZ', 'AZ'] },
        ],
      },
      path: ['agreements', 0, 'parties'],
      message: '“AZ” signs with itself.',
    },
  ],
};
