import type { Guide } from './guide.js';

export const visitTimelineGuide: Guide = {
  summary: 'Visits in the order of time, grouped by year; unknown years come last.',
  use: ['To read a history of visits from top to bottom.'],
  avoid: ['To search: the list of visits has search, filters and a jump to each year.'],
  advice: [
    {
      do: 'Keep partial dates as they are: “October 2025” stands where it belongs.',
      dont: 'Give every visit a day so that it sorts: order is known as far as the dates are.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to each link and to “Show more”' },
    { keys: 'Enter or Space', does: 'shows more visits and keeps the place' },
  ],
  semantics: ['Years are headings, visits an ordered list below each. The line beside them is decoration.'],
  limits: ['The drawing is not to scale: distances between years say nothing.'],
};
