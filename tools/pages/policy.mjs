import { readFileSync } from 'node:fs';

/** The strict policy that the documentation promises, on one line as a header has it: the file that its page shows. */
export const strictPolicy = readFileSync(
  new URL('../../apps/docs/snippets/strict-csp.txt', import.meta.url),
  'utf8',
)
  .trim()
  .replace(/\n/g, ' ');
