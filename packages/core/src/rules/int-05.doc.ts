import type { RuleDoc } from './rule-doc.js';

export const int05Doc: RuleDoc = {
  id: 'INT-05',
  title: 'No agreement stands in the file under two ids',
  why: 'Registers are collected more than once. Title, kind, day and parties must all be the same; different numbers in a register tell two exchanges of notes of one day apart.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2005-05-10',
          parties: ['AZ', 'KZ'],
        },
        {
          id: 'treaty-2',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2005-05-11',
          parties: ['AZ', 'KZ'],
        },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            signedOn: '2005-05-10',
            parties: ['AZ', 'KZ'],
          },
          {
            id: 'treaty-2',
            kind: 'treaty',
            title: 'Treaty on Good Neighbourhood',
            signedOn: '2005-05-10',
            parties: ['KZ', 'AZ'],
          },
        ],
      },
      path: ['agreements', 1, 'title'],
      message: 'This has the title, the day and the parties of “treaty”: is it the same?',
    },
  ],
};
