import type { RuleDoc } from './rule-doc.js';

export const int06Doc: RuleDoc = {
  id: 'INT-06',
  title: 'The weights of one vocabulary add up to 100, and sectors are two levels deep',
  why: 'Weights share a whole among its sectors; when they do not add up, every sum over them is wrong. Half a percent is left for rounding, each vocabulary is added by itself, and a sector without a weight may have what is missing. That the parent of a sector exists is told by reading.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          sectors: [
            { code: 'energy', weight: 33.3 },
            { code: 'transport', weight: 33.3 },
            { code: 'culture', weight: 33.3 },
            { code: '21030', vocabulary: 'dac', weight: 100 },
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
            sectors: [
              { code: 'energy', weight: 60 },
              { code: 'transport', weight: 60 },
            ],
          },
        ],
      },
      path: ['agreements', 0, 'sectors'],
      message: 'The weights add up to 120 and not to 100.',
    },
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            sectors: [{ code: 'energy', weight: 50 }],
          },
        ],
      },
      path: ['agreements', 0, 'sectors'],
      message: 'The weights add up to 50 and not to 100. Did you mean “100”?',
    },
    {
      data: { sectors: [{ code: 'green-ports', parent: 'transport-maritime', label: 'Green ports' }] },
      path: ['sectors', 0, 'parent'],
      message: '“transport-maritime” is a sub-sector itself: sectors are two levels deep.',
    },
  ],
};
