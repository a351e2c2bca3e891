import type { Guide } from './guide.js';

export const datasetGuide: Guide = {
  summary: 'Shows nothing itself: it loads a file once and gives it to all elements inside.',
  use: ['Around several elements that show the same file.'],
  avoid: ['Around a single element: that has `src` or a JSON child of its own.'],
  advice: [
    {
      do: 'Put it as deep as possible around the elements that need it.',
      dont: 'Nest two with the same file: the nearest one answers.',
    },
  ],
  keyboard: [],
  semantics: ['It has no role and no box: what is inside keeps its place in the page.'],
  limits: ['It reads the file as it is. For a report on mistakes use the validation report.'],
};
