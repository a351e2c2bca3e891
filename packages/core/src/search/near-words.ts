import { editDistance } from '../schema/edit-distance.js';
import { firstFrom } from './match-text.js';
import type { PreparedSearch } from './prepared-search.js';

/** A word that no record has, with words that are like it. */
export interface NearWord {
  /** The word as it was searched: folded. */
  readonly word: string;
  /** Words of the records as they are written, the most alike first; empty when none is like it. */
  readonly suggestions: readonly string[];
}

const MOST_SUGGESTIONS = 5;

/** The words of a query that no record has. */
export function nearWords(prepared: PreparedSearch, queryWords: readonly string[]): NearWord[] {
  const unknown = queryWords.filter(
    (word) => !prepared.words[firstFrom(prepared.words, word)]?.startsWith(word),
  );
  return unknown.map((word) => ({ word, suggestions: wordsLike(prepared, word) }));
}

function wordsLike(prepared: PreparedSearch, word: string): string[] {
  const limit = word.length < 4 ? 1 : word.length < 8 ? 1.5 : 2;
  const { letters, lengths } = outlinesOf(prepared);
  const ownLetters = lettersOf(word);
  const near: { place: number; distance: number; records: number }[] = [];
  for (let place = 0; place < letters.length; place++) {
    if (Math.abs((lengths[place] as number) - word.length) > limit + 1) continue;
    if (leastDistance(ownLetters, letters[place] as number) > limit) continue;
    const distance = editDistance(word, prepared.words[place] as string, limit);
    if (distance > limit) continue;
    near.push({
      place,
      distance,
      records: (prepared.starts[place + 1] as number) - (prepared.starts[place] as number),
    });
  }
  near.sort((a, b) => a.distance - b.distance || b.records - a.records || a.place - b.place);
  return near.slice(0, MOST_SUGGESTIONS).map(({ place }) => prepared.spellings[place] as string);
}

/** What can be seen of words without reading them. */
interface Outlines {
  readonly letters: Int32Array;
  readonly lengths: Uint8Array;
}

const known = new WeakMap<PreparedSearch, Outlines>();

/** Found out when it is first needed. */
function outlinesOf(prepared: PreparedSearch): Outlines {
  let outlines = known.get(prepared);
  if (outlines === undefined) {
    const { words } = prepared;
    outlines = {
      letters: Int32Array.from(words, lettersOf),
      lengths: Uint8Array.from(words, (word) => word.length),
    };
    known.set(prepared, outlines);
  }
  return outlines;
}

/** A bit for each letter of a word, whatever the alphabet: some letters share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

const VOWELS = lettersOf('aeiouy');

/** What two words are apart at least, by their letters alone: one vowel for another costs less in an edit distance. */
function leastDistance(a: number, b: number): number {
  return Math.max(costOf(a & ~b), costOf(b & ~a));
}

function costOf(letters: number): number {
  return bitsIn(letters) - bitsIn(letters & VOWELS) / 4;
}

function bitsIn(number: number): number {
  let rest = number - ((number >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
