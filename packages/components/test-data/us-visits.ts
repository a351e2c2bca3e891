import type { Dataset } from '@comity/core';
import text from '../../../data/us-visits.ndjson?raw';

/** The lists of a file that its lines go to. */
const LISTS: Readonly<Record<string, string>> = { source: 'sources', party: 'parties', visit: 'visits' };

/** 3,264 visits to the United States since 1874, by the Office of the Historian; see `data/README.md`. */
export const usVisits: Dataset = fromLines(text);

/** The head of a file and its records, one a line. */
function fromLines(lines: string): Dataset {
  const [head, ...records] = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const lists: Record<string, unknown[]> = {};
  for (const { type, ...record } of records) {
    const list = LISTS[String(type)];
    if (list !== undefined) (lists[list] ??= []).push(record);
  }
  return { ...head, ...lists } as unknown as Dataset;
}
