import type { RuleDoc } from './rule-doc.js';

export const int03Doc: RuleDoc = {
  id: 'INT-03',
  title: 'A historic state takes part only while it exists',
  why: 'Registers carry old names on: a treaty of 1995 with the “Soviet Union” is one with Russia, or has a wrong date. Known are states and names that ISO 3166-3 lists, with the days on which they began and ended. Names that are in common use today, such as Burma, are left alone.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '1990-11-09',
          parties: ['DE', { asStated: 'Union of Soviet Socialist Republics' }],
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
            signedOn: '1995-06-01',
            parties: ['DE', { asStated: 'SOVIET UNION' }],
          },
        ],
      },
      path: ['agreements', 0, 'parties', 1],
      message: '“SOVIET UNION” existed from 1922-12-30 to 1991-12-26, and this is of 1995-06-01.',
    },
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            signedOn: '1999-03-02',
            parties: ['FR', 'zaire'],
          },
        ],
        parties: [{ id: 'zaire', name: 'Zaire', kind: 'state' }],
      },
      path: ['agreements', 0, 'parties', 1],
      message: '“Zaire” existed from 1971-10-27 to 1997-05-17, and this is of 1999-03-02. Did you mean “CD”?',
    },
  ],
};
