import type { PreparedSearch } from './prepared-search.js';
import { MOST_QUERY_WORDS } from './words.js';

/** Which records have the words of a query. */
export interface TextMatches {
  /** How many words a record must have. */
  readonly wanted: number;
  /** For each record how many it has; only a record that has them all has `wanted`. */
  readonly words: Uint8Array;
  /** For each record that has them all how many it has as they are, not only as the beginning of a word. */
  readonly whole: Uint8Array;
  /** For each record a bit for each word that is in its title. */
  readonly inTitle: Uint16Array;
  /** How many records have them all. */
  readonly total: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** The end of the records that have the word as it is, not only as a beginning. */
  readonly whole: number;
}

export function matchText(prepared: PreparedSearch, queryWords: readonly string[]): TextMatches {
  const { size } = prepared;
  const [words, whole, inTitle] = [new Uint8Array(size), new Uint8Array(size), new Uint16Array(size)];
  const matches = { wanted: queryWords.length, words, whole, inTitle, total: 0 };
  // The rarest first: all others matter only in the few records that have it.
  const ranges = queryWords
    .map((word) => rangeOf(prepared, word))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const [before, range] of ranges.entries()) {
    matches.total = mark(prepared.postings, range, before, matches);
    if (matches.total === 0) break;
  }
  return matches;
}

/** How well a record fits that has all words: a word in the title counts twice as much as one that is there as a whole. */
export function scoreOf(record: number, { whole, inTitle }: TextMatches): number {
  let score = whole[record] as number;
  for (let bits = inTitle[record] as number; bits !== 0; bits &= bits - 1) score += 2;
  return score;
}
/** No score is higher. */
export const HIGHEST_SCORE = 3 * MOST_QUERY_WORDS;

/** Marks the records that have a word and all before it; says how many they are. */
function mark(postings: Uint32Array, range: Range, before: number, matches: TextMatches): number {
  const { words, whole, inTitle } = matches;
  const bit = 1 << before;
  let total = 0;
  for (let at = range.from; at < range.to; at++) {
    const posting = postings[at] as number;
    const record = posting >>> 1;
    const count = words[record] as number;
    if (count < before) continue;
    if (count === before) {
      words[record] = before + 1;
      // The word itself comes before all longer ones.
      if (at < range.whole) whole[record] = (whole[record] as number) + 1;
      total++;
    }
    if ((posting & 1) === 1) inTitle[record] = (inTitle[record] as number) | bit;
  }
  return total;
}

/** The places of all words that begin so, and of the records that have them. */
function rangeOf({ words, starts }: PreparedSearch, word: string): Range {
  const first = firstFrom(words, word);
  // Behind all words that begin so: no word has a character above this one.
  const end = firstFrom(words, `${word}\uffff`);
  const whole = words[first] === word ? first + 1 : first;
  return { from: starts[first] as number, to: starts[end] as number, whole: starts[whole] as number };
}

/** The place of the first word that is not before this one. */
export function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
