import type { FacetColumn, FacetName } from './facets.js';

/** The types of records that are searched: those that have a card. */
export const SEARCHED_TYPES = ['visit', 'agreement', 'outcome'] as const;
export type SearchedType = (typeof SEARCHED_TYPES)[number];

/**
 * The records of a dataset, ready to be searched. A record is known by its place in `ids`. Nothing in it may be
 * changed; whatever is not documented here may differ in the next version.
 */
export interface PreparedSearch {
  /** How many records there are. */
  readonly size: number;
  /** The id of each record; an empty text for one that has none. */
  readonly ids: readonly string[];
  /** BCP 47 tag of the language of the labels and names that are found. */
  readonly language: string;
  /** Memory that it takes, in bytes: exact for arrays of numbers, two for each character of a text. */
  readonly bytes: number;
  /** All words of all records, folded and in the order of their text. */
  readonly words: readonly string[];
  /** How each word is written, for whoever is offered it. */
  readonly spellings: readonly string[];
  /** The records of word `w` stand in `postings` from `starts[w]` to `starts[w + 1]`. */
  readonly starts: Uint32Array;
  /** Place of a record times two; plus one when the word is in its title. */
  readonly postings: Uint32Array;
  readonly facets: Readonly<Record<FacetName, FacetColumn>>;
  /** The records in the order of their titles. */
  readonly byTitle: Uint32Array;
  /** The records in the order of their dates, the newest first, those without a date last. */
  readonly byDate: Uint32Array;
  /** How many records have a date. */
  readonly dated: number;
}
