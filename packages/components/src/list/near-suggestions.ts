import { search, type NearWord, type PreparedSearch } from '@comity/core/search';

/** A word that is like one of the query, and the query with it. */
export interface Suggestion {
  readonly word: string;
  readonly text: string;
}

/** What else one may have meant: the query with each word that no record has put right. */
export function nearSuggestions(
  prepared: PreparedSearch,
  text: string,
  near: readonly NearWord[],
): readonly Suggestion[] {
  const typed = text.split(/\s+/).filter((word) => word !== '');
  // The search folds the words; which of those that were typed it means is seen by asking for each alone.
  const wrong = typed.filter((word) => search(prepared, { text: word, limit: 0, facets: [] }).total === 0);
  const [word] = wrong;
  const [first] = near;
  if (word === undefined || first === undefined) return [];
  return first.suggestions.map((suggestion) => ({
    word: suggestion,
    text: typed.map((one) => (one === word ? suggestion : one)).join(' '),
  }));
}
