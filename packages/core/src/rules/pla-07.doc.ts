import type { RuleDoc } from './rule-doc.js';

export const pla07Doc: RuleDoc = {
  id: 'PLA-07',
  title: 'A state visit is one of a head of state',
  why: 'The highest rank of ceremony is for heads of state, and for members of a ruling house. It needs the rank of the visit; without that it says nothing.',
  good: {
    data: {
      visits: [
        { id: 'visit', kind: 'state', destinations: ['KZ'], rank: 'head-of-state' },
        { id: 'second', kind: 'state', destinations: ['KZ'] },
      ],
    },
  },
  bad: [
    {
      data: { visits: [{ id: 'visit', kind: 'state', destinations: ['KZ'], rank: 'minister' }] },
      path: ['visits', 0, 'kind'],
      message: 'A state visit is one of a head of state, and the highest visitor is “minister”.',
    },
  ],
};
