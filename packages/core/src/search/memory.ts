import { FACETS } from './facets.js';
import type { PreparedSearch } from './prepared-search.js';

/** How many bytes it takes: exact for arrays of numbers, two for each character of a text. */
export function bytesOf(prepared: Omit<PreparedSearch, 'bytes'>): number {
  const { ids, words, spellings, starts, postings, byTitle, byDate, facets } = prepared;
  const columns = FACETS.map((name) => facets[name]);
  const numbers = [
    starts,
    postings,
    byTitle,
    byDate,
    ...columns.flatMap((column) => [column.starts, column.values]),
  ];
  // A spelling that is the word itself is the same text.
  const written = spellings.filter((spelling, at) => spelling !== words[at]);
  const texts = [ids, words, written, ...columns.map((column) => column.codes)];
  return (
    numbers.reduce((sum, array) => sum + array.byteLength, 0) +
    texts.reduce((sum, list) => sum + list.reduce((length, text) => length + text.length * 2, 0), 0)
  );
}
