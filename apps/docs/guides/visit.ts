import type { Guide } from './guide.js';

export const visitGuide: Guide = {
  summary: 'The whole visit in one tag: card, results by strength, sectors, routes and every source.',
  use: ['On the page of a newsroom or a ministry about one visit: it is the one tag to paste.'],
  avoid: ['For many visits: the list and the timeline show a register.'],
  advice: [
    {
      do: 'Put text of your own inside the tag: it is read before and without JavaScript.',
      dont: 'Leave the tag empty on a page that search engines or readers without scripts should understand.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to each link, in the order of the page' },
    { keys: 'Enter', does: 'follows it' },
  ],
  semantics: [
    'One article with a heading; each strength is a section with a heading one level below.',
    'Cards inside are articles in lists.',
  ],
  limits: ['A map is put into the slot `route` by the page, so that pages without one do not load it.'],
};
