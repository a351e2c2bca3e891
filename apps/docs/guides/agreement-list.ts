import type { Guide } from './guide.js';

export const agreementListGuide: Guide = {
  summary:
    'A register of agreements to be searched, narrowed, put in order, gone through by year and taken along as a file.',
  use: ['From some twenty agreements up to 75,000.'],
  avoid: [
    'For a handful: cards side by side show more of each.',
    'To show numbers: the charts count by sector and by year.',
  ],
  advice: [
    {
      do: 'Give a prefix, `url-state="v"`, where people should share what they found.',
      dont: 'Turn it on for two lists with the same prefix.',
    },
    {
      do: 'Set `href-template` to the pages of the records.',
      dont: 'Catch clicks on rows: listen to `comity-navigate` and call `preventDefault()`.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes through search, order, filters, rows, “Show more” and downloads' },
    { keys: 'Type in the search field', does: 'narrows the list with each key; all words must match' },
    { keys: 'Space', does: 'sets or clears a filter' },
    { keys: 'Enter or Space on a chosen filter', does: 'takes it away; the focus goes to the next' },
    { keys: 'Enter on a title', does: 'opens the record' },
    { keys: 'Go to year', does: 'moves the focus to the heading of that year' },
  ],
  semantics: [
    'Search is a search landmark; filters are groups of checkboxes with counts.',
    'How many were found is said politely, after the typing has stopped.',
    'Rows are lists below year headings; it is not a feed, so reading does not load more by itself.',
  ],
  limits: [
    'Rows that are not drawn yet are not found by the search of the browser: “Print all” and the downloads hold everything.',
  ],
};
