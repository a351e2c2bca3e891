import type { RuleDoc } from './rule-doc.js';

export const chr17Doc: RuleDoc = {
  id: 'CHR-17',
  title: 'A treaty from before 1945 has no number of the United Nations Treaty Series',
  why: 'What is older stands in the series of the League of Nations, whose numbers look the same. Left alone is what came into force later, and what was filed and recorded, under a number that begins with II.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '1944-12-07',
          registrations: [{ register: 'UNTS', number: 'II-102' }],
        },
        {
          id: 'second',
          kind: 'treaty',
          title: 'Second',
          signedOn: '1928-08-27',
          registrations: [{ register: 'LNTS', number: '2137' }],
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
            signedOn: '1928-08-27',
            registrations: [{ register: 'UNTS', number: '2137' }],
          },
        ],
      },
      path: ['agreements', 0, 'registrations', 0],
      message:
        'Signed on 1928-08-27, before there was a United Nations Treaty Series: no. 2137 may be that of the League of Nations.',
    },
  ],
};
