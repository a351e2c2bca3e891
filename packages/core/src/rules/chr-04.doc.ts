import type { RuleDoc } from './rule-doc.js';

export const chr04Doc: RuleDoc = {
  id: 'CHR-04',
  title: 'No instrument is in force before it is signed',
  why: 'One of the two dates is wrong, or the instrument is retroactive: then `retroactive` says so. Where the visit gives the day of signature, the visit counts.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2002-06-01',
          entryIntoForce: '2002-01-01',
          retroactive: true,
        },
        { id: 'second', kind: 'treaty', title: 'Second', signedOn: '2002-06', entryIntoForce: '2002-06-15' },
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
            signedOn: '2002-06-01',
            entryIntoForce: '2002-05-01',
          },
        ],
      },
      path: ['agreements', 0, 'entryIntoForce'],
      message: 'In force on 2002-05-01, before the signature of 2002-06-01: say “retroactive” if it is.',
    },
  ],
};
