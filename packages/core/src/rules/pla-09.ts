import type { AgreementKind, BindingValue } from '../models/agreement.js';
import type { Rule } from './rule.js';

/** What the name of an instrument makes unlikely. */
const UNUSUAL: Partial<Record<AgreementKind, BindingValue>> = {
  'joint-statement': 'yes',
  'joint-declaration': 'yes',
  'letter-of-intent': 'yes',
  treaty: 'no',
  convention: 'no',
};

/** Whether a text binds goes against its name only where somebody says so: its text, a source, a register. */
export const pla09: Rule = {
  id: 'PLA-09',
  severity: 'warning',
  reads: ['kind'],
  records: {
    agreement: ({ kind, binding }, report) => {
      if (binding === undefined || (binding.basis ?? 'presumed') !== 'presumed') return;
      if (UNUSUAL[kind] === binding.value) report(['binding'], { kind, value: binding.value });
    },
  },
};
