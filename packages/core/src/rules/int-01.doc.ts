import type { RuleDoc } from './rule-doc.js';

export const int01Doc: RuleDoc = {
  id: 'INT-01',
  title: 'Ids are unique in the file, and every reference leads to something',
  why: 'Two records with one id cannot be told apart, and a reference that leads nowhere loses what it should link. Reading the file tells it, as `duplicate-id` and `unresolved-reference`.',
  good: {
    data: {
      agreements: [
        { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood' },
        {
          id: 'protocol',
          kind: 'protocol',
          title: 'Protocol',
          relations: [{ type: 'protocol-to', to: 'treaty' }],
        },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood' },
          { id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood' },
        ],
      },
      path: ['agreements', 1, 'id'],
      message: 'The id “treaty” is already that of an agreement.',
      code: 'duplicate-id',
    },
    {
      data: {
        agreements: [{ id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood', visit: 'vizit' }],
      },
      path: ['agreements', 0, 'visit'],
      message: 'There is no visit with the id “vizit”.',
      code: 'unresolved-reference',
    },
  ],
  told: 'reading',
  severity: 'error',
};
