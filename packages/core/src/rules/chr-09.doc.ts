import type { RuleDoc } from './rule-doc.js';

export const chr09Doc: RuleDoc = {
  id: 'CHR-09',
  title: 'A source reports what has happened, not what will',
  why: 'When every source of a fact was published before its day, either is wrong, or the sources only announce it. An announcement beside a later report is left alone, as are registers, which grow after their publication. A source without a year is a hint: nobody can tell what it could know.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          signedOn: '2025-10-21',
          citations: ['announcement', 'news'],
        },
      ],
      sources: [
        { id: 'announcement', publisher: 'News agency', published: '2025-10-18' },
        { id: 'news', publisher: 'News agency', published: '2025-10-22' },
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
            signedOn: '2025-10-21',
            citations: ['news'],
          },
        ],
        sources: [{ id: 'news', publisher: 'News agency', published: '2024-10-22' }],
      },
      path: ['agreements', 0, 'signedOn'],
      message: 'Every source for 2025-10-21 is older than that; the last is of 2024-10-22.',
    },
    {
      data: { sources: [{ id: 'news', publisher: 'News agency', published: 'XXXX-10-23' }] },
      path: ['sources', 0, 'published'],
      message: 'The day of publication, XXXX-10-23, has no year.',
      severity: 'hint',
    },
  ],
};
