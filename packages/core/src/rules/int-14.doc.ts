import type { RuleDoc } from './rule-doc.js';

export const int14Doc: RuleDoc = {
  id: 'INT-14',
  title: 'An inference says how it was made and how sure it is',
  why: 'What was concluded looks like what was read unless it says so. Basis `inferred` goes with `confidence` and `note`.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          citations: [
            {
              source: 'https://example.org/news',
              basis: 'inferred',
              confidence: 'high',
              note: 'Both presidents are named.',
            },
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
            citations: [{ source: 'https://example.org/news', basis: 'inferred', confidence: 'high' }],
          },
        ],
      },
      path: ['agreements', 0, 'citations', 0],
      message: 'Whoever infers says how, and how sure it is: note is missing.',
    },
  ],
};
