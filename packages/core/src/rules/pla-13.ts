import type { Text } from '../models/values.js';
import type { Facts } from './facts.js';
import { foldName, wordsOf } from './names.js';
import type { Report, Rule } from './rule.js';

/** An opinion stays a claim: it does not describe the thing as a fact. */
export const pla13: Rule = {
  id: 'PLA-13',
  severity: 'hint',
  records: {
    agreement: ({ description }, report, facts) => {
      check('description', description, report, facts);
    },
    project: ({ description }, report, facts) => {
      check('description', description, report, facts);
    },
    outcome: ({ text }, report, facts) => {
      check('text', text, report, facts);
    },
  },
};

function check(field: string, text: Text | undefined, report: Report, facts: Facts): void {
  if (text === undefined || facts.claims.size === 0) return;
  for (const word of wordsOf(text)) {
    const claim = word
      .split(/(?<=[.!?…])\s+/)
      .map((sentence) => facts.claims.get(foldName(sentence)))
      .find(Boolean);
    if (claim === undefined) continue;
    report([field], { claim });
    return;
  }
}
