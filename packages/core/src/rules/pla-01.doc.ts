import type { RuleDoc } from './rule-doc.js';

export const pla01Doc: RuleDoc = {
  id: 'PLA-01',
  title: 'What has happened is not in the future, and no year is out of reach',
  why: 'A day of signature after tomorrow is a slip, or the status should say that it is only announced. Years before 1648, or more than thirty ahead, are worth a look; an agreed end may lie as far ahead as it likes.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2026-03-01',
          status: 'announced',
        },
        { id: 'lease', kind: 'treaty', title: 'Lease', signedOn: '1995-05-05', expiresOn: '2094-05-04' },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', signedOn: '2026-03-01' },
        ],
      },
      path: ['agreements', 0, 'signedOn'],
      message: '2026-03-01 is still to come, and it is “signed” already.',
    },
    {
      data: { visits: [{ id: 'visit', kind: 'official', destinations: ['KZ'], startDate: '1062-05-05' }] },
      path: ['visits', 0, 'startDate'],
      message: 'Is 1062 the year?',
    },
  ],
};
