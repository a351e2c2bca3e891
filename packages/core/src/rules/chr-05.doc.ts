import type { RuleDoc } from './rule-doc.js';

export const chr05Doc: RuleDoc = {
  id: 'CHR-05',
  title: 'Provisional application does not begin after entry into force',
  why: 'It bridges the time until an instrument is in force (Vienna Convention on the Law of Treaties, article 25). What a single party does is left alone: it may join later.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          entryIntoForce: '2003-01-01',
          events: [
            { act: 'provisionally-applied', effective: '2002-07-01' },
            { act: 'provisionally-applied', effective: '2004-01-01', party: 'GE' },
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
            entryIntoForce: '2003-01-01',
            events: [{ act: 'provisionally-applied', effective: '2004-07-01' }],
          },
        ],
      },
      path: ['agreements', 0, 'events', 0],
      message: 'Provisionally applied from 2004-07-01, after the entry into force of 2003-01-01.',
    },
  ],
};
