import type { Guide } from './guide.js';

export const agreementCardGuide: Guide = {
  summary: 'One agreement, or a group of documents that is known only as a group.',
  use: [
    'One document on a page: an article, a page of its own, a search result.',
    'A handful side by side, in a grid of the page.',
  ],
  avoid: [
    'For more than some fifty: the agreement list draws a register at a fraction of the cost.',
    'For what is no document: a decision, a promise or a talk is an outcome card.',
  ],
  advice: [
    {
      do: 'Leave out what the source does not say. “Not known” is an answer.',
      dont: 'Fill in the date of the visit as the date of signing: the card says “during the visit” by itself.',
    },
    {
      do: 'Give the group: `{ "count": { "atLeast": 2, "asStated": "a series of important documents" } }`.',
      dont: 'Invent titles for documents that nobody has named.',
    },
    {
      do: 'Put the other report into `reports`, with its source: it is shown as “Also reported as”.',
      dont: 'Decide silently which of two sources is right.',
    },
  ],
  keyboard: [
    {
      keys: 'Tab',
      does: 'goes to each link: the title where it leads somewhere, sources, and the actions of the card',
    },
    { keys: 'Enter', does: 'follows the link or runs the action' },
  ],
  semantics: [
    'An article named by its heading; `heading-level` fits it into the page (3 unless set).',
    'Facts are a description list. Strength is text beside an icon, never colour alone.',
    'The card has the language of the words that it shows, also where the page has another.',
  ],
  limits: ['It does not validate: data go through the core first, or through the validation report.'],
};
