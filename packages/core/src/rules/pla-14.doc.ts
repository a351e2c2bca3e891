import type { RuleDoc } from './rule-doc.js';

export const pla14Doc: RuleDoc = {
  id: 'PLA-14',
  title: 'A text in several languages is translated',
  why: 'The same words in every language are mostly a copy that somebody meant to translate. Names are left alone, for they are the same everywhere.',
  good: {
    data: {
      agreements: [
        { id: 'treaty', kind: 'treaty', title: { en: 'Agreement on trade', az: 'Ticarət haqqında saziş' } },
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
            title: { en: 'Agreement on trade', az: 'Agreement on trade', tr: 'Agreement on trade' },
          },
        ],
      },
      path: ['agreements', 0, 'title'],
      message: 'The same words in every language: they are not translated.',
    },
  ],
  advice: true,
};
