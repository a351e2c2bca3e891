import type { Guide } from './guide.js';

export const partyBadgeGuide: Guide = {
  summary: 'One party: its name, what kind of party it is, and a flag if the page gives one.',
  use: ['Where a country, a ministry, a company or a fund is named outside a card.'],
  avoid: ['As the only mark of a party in a table without its name: a flag is no name.'],
  advice: [
    {
      do: 'Let the page decide on names and flags of territories: set `flagResolver`.',
      dont: 'Ship one set of flags for all pages: which flag stands for whom is a political question that the host answers.',
    },
    {
      do: 'Keep parties in the order of the data: it is the order of protocol.',
      dont: 'Sort parties by alphabet before showing them.',
    },
  ],
  keyboard: [],
  semantics: [
    'Plain text: the name, then the kind. The flag is decoration and hidden from assistive technology.',
    'A name from the source in another language carries its own `lang`.',
  ],
  limits: ['It ships no flags.'],
};
