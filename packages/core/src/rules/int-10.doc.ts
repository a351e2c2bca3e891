import type { RuleDoc } from './rule-doc.js';

export const int10Doc: RuleDoc = {
  id: 'INT-10',
  title: 'A complete group has as many members as it states',
  why: '`complete` says that all members are in the file: counts then go by the members alone, and what is missing is lost. It is left alone where nobody can tell how many a member stands for.',
  good: {
    data: {
      agreements: [
        { id: 'documents', kind: 'unspecified', count: { stated: 2 }, complete: true },
        { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', partOf: 'documents' },
        { id: 'second', kind: 'treaty', title: 'Second', partOf: 'documents' },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          { id: 'documents', kind: 'unspecified', count: { stated: 15 }, complete: true },
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', partOf: 'documents' },
        ],
      },
      path: ['agreements', 0, 'complete'],
      message: '“complete” says that all members are here, and there are 1 of 15.',
    },
  ],
};
