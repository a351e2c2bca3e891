import type { Guide } from './guide.js';

export const partyMatrixGuide: Guide = {
  summary: 'Who signs with whom: a table of pairs first, an arc picture second.',
  use: ['To find the partners of one party, or the closest pairs of a register.'],
  avoid: ['For the parties of one agreement: its card lists them in their order.'],
  advice: [
    {
      do: 'Set `party` to put one country in the centre.',
      dont: 'Read the picture for numbers: they stand in the table.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to “Show more pairs” and the download' },
    { keys: 'Enter or Space', does: 'shows more pairs' },
  ],
  semantics: ['A table with headers; the picture has one label and is otherwise hidden.'],
  limits: ['A multilateral agreement counts for each pair of its parties.'],
};
