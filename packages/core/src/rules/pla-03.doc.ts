import type { RuleDoc } from './rule-doc.js';

export const pla03Doc: RuleDoc = {
  id: 'PLA-03',
  title: 'An instrument comes into force within thirty years of its signature',
  why: 'Few wait longer; mostly a digit of a year is wrong, as in 1863 and 1963. The century of the signature is suggested where it fits.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '1970-01-01',
          entryIntoForce: '1999-12-31',
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
            signedOn: '1863-07-16',
            entryIntoForce: '1963-09-01',
          },
        ],
      },
      path: ['agreements', 0, 'entryIntoForce'],
      message:
        'In force 100 years after the signature: 1863-07-16 and 1963-09-01. Did you mean “1863-09-01”?',
    },
  ],
};
