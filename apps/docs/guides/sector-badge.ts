import type { Guide } from './guide.js';

export const sectorBadgeGuide: Guide = {
  summary: 'One field of cooperation: icon, label in the language of the page, colour.',
  use: [
    'In running text, tables and page headers, wherever one sector is named.',
    'Several in a row as a list: put each into a list item.',
  ],
  avoid: [
    'As a button or a filter: it is text and looks like text. The lists bring their own filters.',
    'Inside the cards and lists of this kit: they draw their sectors themselves.',
  ],
  advice: [
    {
      do: 'Give the code of the taxonomy: `code="transport-corridors"`. The label comes in five languages.',
      dont: 'Write a label of your own into the badge to get another wording: add a sector to the file instead.',
    },
    {
      do: 'Use `plain` in dense tables and running text.',
      dont: 'Rely on the colour: eighteen hues cannot be told apart by everybody. The icon and the words carry the meaning.',
    },
  ],
  keyboard: [],
  semantics: ['Plain text. The icon is hidden from assistive technology: it repeats the label.'],
  limits: ['A code that is in no list is shown as it is, without colour.'],
};
