import type { Guide } from './guide.js';

export const sectorChartGuide: Guide = {
  summary: 'Agreements by sector: a table that is drawn as bars, a column for each strength.',
  use: ['To show in which fields agreements were reached, with numbers that can be quoted.'],
  avoid: [
    'To compare totals of several countries: rows do not add up, since an agreement counts in each of its sectors.',
  ],
  advice: [
    {
      do: 'Keep the note and the source: the chart prints both.',
      dont: 'Crop a screenshot to the bars: “at least” and “some” are part of the number.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to the sources and to “Download as CSV”' },
    { keys: 'Enter or Space', does: 'gives the numbers as a file' },
  ],
  semantics: [
    'A table with a caption and headers; the bars are drawn in its cells and hidden from assistive technology.',
  ],
  limits: ['One hue for each strength; sectors are told apart by icon and name.'],
};
