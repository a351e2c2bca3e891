import type { RuleDoc } from './rule-doc.js';

export const int13Doc: RuleDoc = {
  id: 'INT-13',
  title: 'What is said to have happened has a source',
  why: 'A statement that nobody can look up is a rumour. The source may stand in the record or, for all records, in the file; an agreement may instead have its text or its entry in a register. People, parties and places need none.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          citations: ['https://example.org/treaties/17'],
        },
      ],
      source: undefined,
    },
  },
  bad: [
    {
      data: {
        agreements: [{ id: 'treaty', kind: 'treaty', title: 'Treaty on good neighbourhood' }],
        source: undefined,
      },
      path: ['agreements', 0],
      message: 'No source is given, neither here nor for the whole file.',
    },
  ],
};
