import { distance } from 'fastest-levenshtein';

/** The word that was probably meant; undefined when none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  // More than two slips in five letters is another word.
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of words) {
    const slips = distance(wanted, candidate.toLowerCase());
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** "Did you mean “x”?" after a blank, or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  return meant === undefined ? '' : ` Did you mean “${meant}”?`;
}
