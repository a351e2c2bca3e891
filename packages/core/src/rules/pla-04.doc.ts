import type { RuleDoc } from './rule-doc.js';

export const pla04Doc: RuleDoc = {
  id: 'PLA-04',
  title: 'No year is centuries away',
  why: '5008-05-05 is a slip of the keyboard. Such a date is compared with nothing else, so that one slip is one finding. A term may be long: 999 years are left alone.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '1995-05-05',
          expiresOn: '2994-05-04',
        },
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
            startDate: '5008-05-05',
            endDate: '2008-05-06',
          },
        ],
      },
      path: ['visits', 0, 'startDate'],
      message: '5008 is no year of a visit or a treaty. Did you mean “2008-05-05”?',
    },
  ],
};
