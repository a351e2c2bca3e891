import { nearest, type NearestOptions } from './suggest.js';

/** How many words are remembered for one list; they come from the data. */
const MOST = 500;

const answersOf = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/**
 * The same as {@link nearest}, remembered for a list that lives as long as the program: one slip usually runs
 * through a whole file. A list is always asked with the same options.
 */
export function rememberedNearest(
  word: string,
  candidates: readonly string[],
  options?: NearestOptions,
): readonly string[] {
  let answers = answersOf.get(candidates);
  if (answers === undefined) answersOf.set(candidates, (answers = new Map<string, readonly string[]>()));
  let answer = answers.get(word);
  if (answer === undefined) {
    answer = nearest(word, candidates, options);
    if (answers.size >= MOST) answers.clear();
    answers.set(word, answer);
  }
  return answer;
}
