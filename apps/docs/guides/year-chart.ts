import type { Guide } from './guide.js';

export const yearChartGuide: Guide = {
  summary:
    'Agreements per year, with a bar of its own for those whose year is not known; the same as a table.',
  use: ['To show how a relation grew or cooled.'],
  avoid: ['For fewer than five years: a sentence says it better.'],
  advice: [
    {
      do: 'Show the bar of unknown years: leaving it out would be a claim.',
      dont: 'Spread agreements without a year over the years around them.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to the switch between drawing and table, then to the download' },
    { keys: 'Enter or Space', does: 'opens and closes the table' },
  ],
  semantics: [
    'A figure with a title and a sentence that says what is seen. The table twin holds the same numbers.',
  ],
  limits: [],
};
