import type { Guide } from './guide.js';

export const visitCardGuide: Guide = {
  summary: 'A visit in one card: who, where, when, and in one plain sentence what came of it.',
  use: ['At the head of an article, or where a visit is one item among others.'],
  avoid: ['When all results should be read too: the element visit shows them below the same card.'],
  advice: [
    {
      do: 'State how many documents the source speaks of in `documentCount`: the card keeps it apart from what is known of them.',
      dont: 'Count results into one number: signed, agreed, decided and raised are never added up.',
    },
    {
      do: 'Give `startDate` as precise as the source: `XXXX-10-23` is a date.',
      dont: 'Complete a year from the day the article was found.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to each link and to “Copy citation”' },
    { keys: 'Enter', does: 'follows the link or copies' },
  ],
  semantics: [
    'An article named by its heading. Dates that a machine can read are time elements; others are words.',
  ],
  limits: ['A title is made from the data when the record has none; it follows the language of the page.'],
};
