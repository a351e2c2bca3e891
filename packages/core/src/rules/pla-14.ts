import type { Text } from '../models/values.js';
import type { Report, Rule } from './rule.js';

/** Fewer words may be a name. */
const FEWEST_WORDS = 3;

/** What is written in three languages or more is not the same in all of them. Names are, so they are not looked at. */
export const pla14: Rule = {
  id: 'PLA-14',
  severity: 'warning',
  records: {
    agreement: ({ title, shortTitle, description }, report) => {
      check(title, 'title', report);
      check(shortTitle, 'shortTitle', report);
      check(description, 'description', report);
    },
    outcome: ({ text }, report) => {
      check(text, 'text', report);
    },
    project: ({ description }, report) => {
      check(description, 'description', report);
    },
    sector: ({ label, description }, report) => {
      check(label, 'label', report);
      check(description, 'description', report);
    },
  },
};

function check(text: Text | undefined, field: string, report: Report): void {
  if (text === undefined || typeof text === 'string') return;
  const words = Object.values(text);
  const [first = ''] = words;
  if (words.length < 3 || first.trim().split(/\s+/).length < FEWEST_WORDS) return;
  if (words.every((word) => word === first)) report([field]);
}
