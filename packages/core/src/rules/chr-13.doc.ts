import type { RuleDoc } from './rule-doc.js';

export const chr13Doc: RuleDoc = {
  id: 'CHR-13',
  title: 'The acts of an instrument follow one another',
  why: 'A text is initialled and adopted before it is signed, suspended after it is in force, resumed after it was suspended, and none of this after its end. What one party does alone has an order of its own and is left alone.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2002-06-01',
          entryIntoForce: '2003-01-01',
          events: [
            { act: 'initialled', on: '2002-05-01' },
            { act: 'suspended', on: '2010' },
            { act: 'resumed', on: '2012' },
          ],
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
            events: [{ act: 'initialled', on: '2002-07-01' }],
          },
        ],
      },
      path: ['agreements', 0, 'events', 0],
      message: '“initialled” on 2002-07-01 is after “signedOn” on 2002-06-01.',
    },
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            ended: { on: '2010', how: 'terminated' },
            events: [{ act: 'resumed', on: '2012' }],
          },
        ],
      },
      path: ['agreements', 0, 'events', 0],
      message: '“resumed” on 2012 is after “ended” on 2010.',
    },
  ],
};
