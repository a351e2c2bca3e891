import type { RuleDoc } from './rule-doc.js';

export const int04Doc: RuleDoc = {
  id: 'INT-04',
  title: 'A party stands once in an agreement',
  why: 'A party that stands twice is counted twice; mostly it is written in two ways. Case, diacritics and marks do not count. The same body in two roles, or on behalf of two others, is no repetition; and two ministries of transport are not the same one.',
  good: {
    data: {
      agreements: [
        {
          id: 'treaty',
          kind: 'treaty',
          title: 'Treaty on good neighbourhood',
          parties: [
            'AZ',
            'KZ',
            { asStated: 'Ministry of Transport', country: 'AZ' },
            { asStated: 'Ministry of Transport', country: 'KZ' },
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
            parties: ['GB', { asStated: 'FIJI' }, { asStated: 'Fiji' }],
          },
        ],
      },
      path: ['agreements', 0, 'parties', 2],
      message: '“Fiji” stands among the parties twice.',
    },
    {
      data: {
        agreements: [
          {
            id: 'treaty',
            kind: 'treaty',
            title: 'Treaty on good neighbourhood',
            parties: ['AZ', 'KZ', { party: 'AZ', asStated: 'the Azerbaijani side' }],
          },
        ],
      },
      path: ['agreements', 0, 'parties', 2],
      message: '“AZ” stands among the parties twice.',
    },
  ],
};
