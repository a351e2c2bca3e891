import type { Guide } from './guide.js';

export const validationReportGuide: Guide = {
  summary:
    'Drop a file and read what is wrong with it: where, why, and what was probably meant. Nothing is uploaded.',
  use: ['On a page for contributors, before a file is sent in.', 'In a back office beside an upload form.'],
  avoid: ['To show data to readers: bad records cost a card a note, and readers need no list of mistakes.'],
  advice: [
    {
      do: 'Let people drop the file that they have: positions are those of their own text.',
      dont: 'Repair the text first and validate afterwards: line numbers would be of another file.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'goes to the choice of a file, then through the filters and the groups' },
    { keys: 'Enter or Space', does: 'chooses a file, opens and closes a group' },
  ],
  semantics: [
    'The result is said politely when it is there; progress of a large file is a progress bar with a name.',
    'Each group is a heading with its count; findings are a list below.',
  ],
  limits: ['It reads a file in the page: what the memory of the device holds is the limit.'],
};
