import type { RuleDoc } from '../rule-doc.js';

export const int17Doc: RuleDoc = {
  id: 'INT-17',
  title: 'A cell is a value and no page',
  why: 'Line breaks, control characters and rows of bars come from copying a page or from a broken export; a text of thousands of characters is mostly several cells that an unclosed quotation mark has joined.',
  good: { cells: [{ text: 'Treaty on friendship', field: { kind: 'text' } }] },
  bad: [
    {
      text: 'Treaty on\nfriendship',
      field: { kind: 'text' },
      message:
        'This text has line breaks, control characters or rows of “|” in it. Did you mean “Treaty on friendship”?',
    },
    {
      text: 'x'.repeat(301),
      field: { kind: 'name' },
      message: 'This text is 301 characters long: at most 300 are expected.',
    },
  ],
  told: 'import',
  severity: 'warning',
};
