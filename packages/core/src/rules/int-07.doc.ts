import type { RuleDoc } from './rule-doc.js';

export const int07Doc: RuleDoc = {
  id: 'INT-07',
  title: 'A sector and a part of it are not listed as two sectors',
  why: 'A main sector holds its sub-sectors: who lists both counts one of them twice. Where the source names both in its own words, it is left alone.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          sectors: ['energy', 'transport-rail'],
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
            sectors: ['transport', 'transport-rail'],
          },
        ],
      },
      path: ['agreements', 0, 'sectors', 1],
      message: '“transport-rail” is a part of “transport”: both are listed.',
    },
  ],
};
