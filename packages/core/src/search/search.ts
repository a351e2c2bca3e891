import { countedOf, countsOf, type FacetCount } from './count-facets.js';
import { FACETS, type FacetColumn, type FacetName } from './facets.js';
import { HIGHEST_SCORE, matchText, scoreOf, type TextMatches } from './match-text.js';
import { nearWords, type NearWord } from './near-words.js';
import type { PreparedSearch } from './prepared-search.js';
import { wordsOfQuery } from './words.js';

/** The orders that results can have. */
export const SEARCH_SORTS = ['relevance', 'newest', 'oldest', 'title'] as const;
/**
 * The order of results. `relevance`: those that have the most words of the query in their title, then those with the
 * most whole words, then the newest; `newest` and `oldest` by date, those without one last; `title` in the order of
 * the alphabet.
 */
export type SearchSort = (typeof SEARCH_SORTS)[number];

export interface SearchQuery {
  /**
   * What a person types. A record is found when every word is the beginning of one of its words, in any field; case,
   * accents and letters that a keyboard may lack do not matter. Absent or empty: all records.
   */
  text?: string;
  /**
   * The codes that are wanted in each facet: a record must have one of each facet that is named. An empty list is no
   * filter; the empty code finds what has no value.
   */
  filters?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** `relevance` when absent and there is a text, else `newest`. */
  sort?: SearchSort;
  /** How many hits are wanted; 50 when absent. */
  limit?: number;
  /** How many of the first hits are passed over; 0 when absent. */
  offset?: number;
  /** The facets that are counted; all when absent. */
  facets?: readonly FacetName[];
}

export interface SearchResult {
  /** The places in `ids` of the records that were found, in their order: at most `limit`. */
  readonly hits: Uint32Array;
  /** How many records were found. */
  readonly total: number;
  /**
   * For each facet its codes with how many records have them, in the order of the codes; without those that none has.
   * A facet is counted as if it had no filter itself: it says what one would get by choosing another code.
   */
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;
  /** When the text finds nothing at all: the words of the query that no record has, with words that are like them. */
  readonly near: readonly NearWord[];
}

/** Searches, filters, counts and sorts in one go. It never throws on what a person types or chooses. */
export function search(prepared: PreparedSearch, query: SearchQuery = {}): SearchResult {
  const { filters = {}, facets = FACETS } = query;
  const words = wordsOfQuery(query.text ?? '');
  const matches = words.length === 0 ? undefined : matchText(prepared, words);
  const selections = FACETS.flatMap((name) => selectionOf(name, prepared.facets[name], filters[name]));
  const { found, nearly } = filter(prepared.size, matches, selections);
  const foundOnes = countedOf([found], prepared.size);
  const count = (name: FacetName): FacetCount[] => {
    const own = selections.findIndex((selection) => selection.name === name);
    const without = own < 0 ? foundOnes : countedOf([found, nearly[own] as Uint32Array], prepared.size);
    return countsOf(prepared.facets[name], without);
  };
  return {
    hits: sorted(prepared, found, matches, query),
    total: found.length,
    facets: Object.fromEntries(facets.map((name) => [name, count(name)])),
    near: matches?.total === 0 ? nearWords(prepared, words) : [],
  };
}

const NOBODY = new Uint32Array(0);

/** A facet with a filter, and which of its codes are wanted. */
interface Selection {
  readonly name: FacetName;
  readonly column: FacetColumn;
  readonly wanted: Uint8Array;
}

function selectionOf(name: FacetName, column: FacetColumn, codes: readonly string[] = []): Selection[] {
  if (codes.length === 0) return [];
  const wanted = new Uint8Array(column.codes.length);
  for (const code of codes) {
    const place = column.codes.indexOf(code);
    if (place >= 0) wanted[place] = 1;
  }
  return [{ name, column, wanted }];
}

interface Filtered {
  /** The records that pass all filters. */
  readonly found: Uint32Array;
  /** For each filter the records that fail only by it. */
  readonly nearly: readonly Uint32Array[];
}

function filter(size: number, matches: TextMatches | undefined, selections: readonly Selection[]): Filtered {
  const lists = Array.from({ length: selections.length + 1 }, () => new Uint32Array(size));
  const lengths = new Uint32Array(lists.length);
  const passed = selections.length;
  for (let record = 0; record < size; record++) {
    if (matches !== undefined && matches.words[record] !== matches.wanted) continue;
    const list = failure(record, selections);
    if (list < 0) continue;
    const target = lists[list] as Uint32Array;
    const length = lengths[list] as number;
    target[length] = record;
    lengths[list] = length + 1;
  }
  const filled = lists.map((list, at) => list.subarray(0, lengths[at]));
  return { found: filled[passed] as Uint32Array, nearly: filled.slice(0, passed) };
}

/** The only filter that a record fails by; the number of filters when it passes all, -1 when it fails by several. */
function failure(record: number, selections: readonly Selection[]): number {
  let failed = selections.length;
  for (let at = 0; at < selections.length; at++) {
    const selection = selections[at];
    if (selection === undefined || has(record, selection)) continue;
    if (failed < selections.length) return -1;
    failed = at;
  }
  return failed;
}

function has(record: number, { column: { starts, values }, wanted }: Selection): boolean {
  const end = starts[record + 1] as number;
  for (let at = starts[record] as number; at < end; at++) if (wanted[values[at] as number] === 1) return true;
  return false;
}

/** The part of the results that is wanted, in its order. */
function sorted(
  prepared: PreparedSearch,
  found: Uint32Array,
  matches: TextMatches | undefined,
  { sort, limit = 50, offset = 0 }: SearchQuery,
): Uint32Array {
  const first = wholeNumber(offset, found.length);
  const last = Math.min(found.length, first + wholeNumber(limit, found.length));
  if (first >= last) return NOBODY;
  const isFound = new Uint8Array(prepared.size);
  // Loops over places: a page searches too seldom for its browser to make iterators of numbers fast.
  for (let at = 0; at < found.length; at++) isFound[found[at] as number] = 1;
  const by = sort ?? (matches === undefined ? 'newest' : 'relevance');
  if (by === 'relevance' && matches !== undefined)
    return byRelevance(prepared, isFound, matches, first, last);
  const hits = new Uint32Array(last - first);
  const order = orderOf(prepared, by);
  let rank = 0;
  for (let at = 0; at < order.length; at++) {
    const record = order[at] as number;
    if (isFound[record] !== 1) continue;
    if (rank >= first) hits[rank - first] = record;
    if (++rank === last) break;
  }
  return hits;
}

/** The best score first; within a score the newest. */
function byRelevance(
  { byDate }: PreparedSearch,
  isFound: Uint8Array,
  matches: TextMatches,
  first: number,
  last: number,
): Uint32Array {
  // How many records have each score, the best first, then the rank of the first of them.
  const ranks = new Uint32Array(HIGHEST_SCORE + 1);
  const classes = new Uint8Array(isFound.length);
  for (let record = 0; record < isFound.length; record++) {
    if (isFound[record] !== 1) continue;
    const place = HIGHEST_SCORE - scoreOf(record, matches);
    classes[record] = place;
    ranks[place] = (ranks[place] as number) + 1;
  }
  let rankOfFirst = 0;
  for (const [place, count] of ranks.entries()) {
    ranks[place] = rankOfFirst;
    rankOfFirst += count;
  }
  const hits = new Uint32Array(last - first);
  for (let at = 0; at < byDate.length; at++) {
    const record = byDate[at] as number;
    if (isFound[record] !== 1) continue;
    const place = classes[record] as number;
    const rank = ranks[place] as number;
    ranks[place] = rank + 1;
    if (rank >= first && rank < last) hits[rank - first] = record;
  }
  return hits;
}

function orderOf({ byDate, byTitle, dated }: PreparedSearch, sort: SearchSort): Uint32Array {
  if (sort === 'title') return byTitle;
  if (sort !== 'oldest') return byDate;
  const oldest = byDate.slice();
  oldest.subarray(0, dated).reverse();
  return oldest;
}

function wholeNumber(value: number, most: number): number {
  return value > 0 ? Math.min(Math.floor(value), most) : 0;
}
