import type { Guide } from './guide.js';

export const routeMapGuide: Guide = {
  summary: 'The legs of a route as a list, and its places on a map of coasts without borders.',
  use: ['For a corridor or a connection that a visit was about: Baku – Aktau.'],
  avoid: ['To show territory: no border is drawn, on purpose.'],
  advice: [
    {
      do: 'Give places their coordinates in the file.',
      dont: 'Draw borders by a base map of your own without saying whose view they show: put it into the slot `footer`.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to the links' },
    { keys: 'Enter', does: 'follows one' },
  ],
  semantics: ['The list of legs is the content. The picture has one label and is otherwise hidden.'],
  limits: [
    'Lines join places; they are not the way travelled.',
    'The coast is simplified and loaded with the first map.',
  ],
};
