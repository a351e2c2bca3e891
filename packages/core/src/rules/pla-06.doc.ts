import type { RuleDoc } from './rule-doc.js';

export const pla06Doc: RuleDoc = {
  id: 'PLA-06',
  title: 'A status does not contradict the dates',
  why: 'A status that is given goes before what the dates say, so a wrong one is shown to everybody: “in force” for what has ended, “signed” for what has long been in force. Leave it out, and the status follows from the dates on any day.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2002-06-01',
          entryIntoForce: '2003-01-01',
          status: 'in-force',
        },
        { id: 'second', kind: 'treaty', title: 'Second', signedOn: '2025-06-01', status: 'signed' },
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
            entryIntoForce: '2003-01-01',
            ended: { on: '2010-01-01', how: 'terminated' },
            status: 'in-force',
          },
        ],
      },
      path: ['agreements', 0, 'status'],
      message: '“in-force” contradicts “ended”: 2010-01-01.',
    },
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            signedOn: '2002-06-01',
            entryIntoForce: '2003-01-01',
            status: 'signed',
          },
        ],
      },
      path: ['agreements', 0, 'status'],
      message: '“signed” contradicts “entryIntoForce”: 2003-01-01.',
    },
  ],
};
