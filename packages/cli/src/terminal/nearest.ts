import { nearest } from '@comity/core/schema';

/** "Did you mean “x”?" after a blank, or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const [meant] = nearest(word, words);
  return meant === undefined ? '' : ` Did you mean “${meant}”?`;
}
