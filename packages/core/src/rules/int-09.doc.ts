import type { RuleDoc } from './rule-doc.js';

export const int09Doc: RuleDoc = {
  id: 'INT-09',
  title: 'A count does not contradict itself, and a group has no more members than it says',
  why: 'At least, stated and at most follow each other, or all counts made of them are wrong. Members that are groups may share their documents, annexes are no documents of their own, and “about 15” is never exceeded.',
  good: {
    data: {
      agreements: [
        { id: 'documents', kind: 'unspecified', count: { atLeast: 2, stated: 3 } },
        { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', partOf: 'documents' },
        { id: 'second', kind: 'treaty', title: 'Second', partOf: 'documents' },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          { id: 'documents', kind: 'unspecified', count: { stated: 1 } },
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', partOf: 'documents' },
          { id: 'second', kind: 'treaty', title: 'Second', partOf: 'documents' },
        ],
      },
      path: ['agreements', 0, 'count'],
      message: 'The group has 2 members, more than the 1 that it states.',
    },
    {
      data: {
        visits: [
          { id: 'visit', kind: 'official', destinations: ['KZ'], documentCount: { atLeast: 5, atMost: 2 } },
        ],
      },
      path: ['visits', 0, 'documentCount'],
      message: '“atLeast” is greater than “atMost”.',
    },
  ],
};
