import type { RuleDoc } from './rule-doc.js';

export const chr06Doc: RuleDoc = {
  id: 'CHR-06',
  title: 'Nothing is over before it is signed and in force',
  why: 'An end before the beginning is a wrong date. A draft that is withdrawn was never in force, and a retroactive instrument may be over when it is signed.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2002-06-01',
          ended: { on: '2002-05-01', how: 'withdrawn' },
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
            signedOn: '2002-06-01',
            entryIntoForce: '2003-01-01',
            expiresOn: '2002-12-31',
          },
        ],
      },
      path: ['agreements', 0, 'expiresOn'],
      message: 'It ends on 2002-12-31, before it starts on 2003-01-01.',
    },
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            signedOn: '2002-06-01',
            ended: { on: '2001' },
          },
        ],
      },
      path: ['agreements', 0, 'ended', 'on'],
      message: 'It ends on 2001, before it starts on 2002-06-01.',
    },
  ],
};
