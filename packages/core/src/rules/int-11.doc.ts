import type { RuleDoc } from './rule-doc.js';

export const int11Doc: RuleDoc = {
  id: 'INT-11',
  title: 'No instrument supersedes, amends or belongs to itself',
  why: 'These relations lead from a later instrument to an earlier one. A chain that comes back to where it starts has one of them the wrong way round. That the other instrument is in the file is told by reading.',
  good: {
    data: {
      agreements: [
        { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood' },
        {
          id: 'amendment',
          kind: 'amendment',
          title: 'First amendment',
          relations: [{ type: 'amends', to: 'treaty' }],
        },
        {
          id: 'second-amendment',
          kind: 'amendment',
          title: 'Second amendment',
          relations: [
            { type: 'amends', to: 'treaty' },
            { type: 'amends', to: 'amendment' },
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
            relations: [{ type: 'supersedes', to: 'treaty-2' }],
          },
          {
            id: 'treaty-2',
            kind: 'treaty',
            title: 'Treaty',
            relations: [{ type: 'supersedes', to: 'treaty' }],
          },
        ],
      },
      path: ['agreements', 0, 'relations'],
      message: '“supersedes” leads back to where it starts: treaty → treaty-2 → treaty.',
    },
  ],
};
