import type { Rule } from './rule.js';

/** A state visit is one of a head of state. */
export const pla07: Rule = {
  id: 'PLA-07',
  severity: 'warning',
  reads: ['rank'],
  records: {
    visit: ({ kind, rank }, report) => {
      if (kind !== 'state' || rank === undefined || rank === 'head-of-state' || rank === 'royal') return;
      report(['kind'], { rank });
    },
  },
};
