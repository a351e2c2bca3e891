import type { RuleDoc } from './rule-doc.js';

export const pla11Doc: RuleDoc = {
  id: 'PLA-11',
  title: 'The sectors fit the title',
  why: 'A title that names a field and sectors that name others: one of them may be wrong. It is a guess from single English words, and so part of the profile `advice` only.',
  good: {
    data: {
      agreements: [
        { id: 'treaty', kind: 'treaty', title: 'Agreement on air services', sectors: ['transport-aviation'] },
        { id: 'second', kind: 'treaty', title: 'Agreement on culture and trade', sectors: ['trade'] },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          { id: 'treaty', kind: 'treaty', title: 'Agreement on air services', sectors: ['culture'] },
        ],
      },
      path: ['agreements', 0, 'sectors'],
      message: 'The title speaks of “transport”; the sectors do not.',
    },
  ],
  advice: true,
};
