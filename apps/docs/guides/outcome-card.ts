import type { Guide } from './guide.js';

export const outcomeCardGuide: Guide = {
  summary:
    'A result that is no document: a decision, a commitment, a discussion, an initiative or a statement.',
  use: ['Beside agreement cards, so that what was decided is not lost because nothing was signed.'],
  avoid: ['For anything with a signature: that is an agreement card.'],
  advice: [
    {
      do: 'Write `text` as what was decided: “open a trade house in Aktau”.',
      dont: 'Write who said it into the text: parties and people have fields of their own.',
    },
    {
      do: 'Give `due` and `progress` where a source states them.',
      dont: 'Set progress by a guess from later news without citing it.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to each link and to “Copy citation”' },
    { keys: 'Enter', does: 'follows the link or copies' },
  ],
  semantics: ['An article named by its heading. The strength stands in words beside the kind.'],
  limits: [],
};
