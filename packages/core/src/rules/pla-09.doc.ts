import type { RuleDoc } from './rule-doc.js';

export const pla09Doc: RuleDoc = {
  id: 'PLA-09',
  title: 'Whether a text binds goes with its name, or says why not',
  why: 'A joint statement seldom binds and a treaty nearly always does. The name does not decide it (Vienna Convention on the Law of Treaties, article 2), so a basis, `stated`, `text` or `register`, is enough.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'joint-statement',
          title: 'Joint statement',
          binding: { value: 'yes', basis: 'text' },
        },
      ],
    },
  },
  bad: [
    {
      data: {
        agreements: [
          { id: 'treaty', kind: 'joint-statement', title: 'Joint statement', binding: { value: 'yes' } },
        ],
      },
      path: ['agreements', 0, 'binding'],
      message: 'A “joint-statement” of which “binding” is “yes”: say on what that rests, in “basis”.',
    },
  ],
};
