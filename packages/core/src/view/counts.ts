import type { Count } from '../models/values.js';
import type { ViewContext } from './context.js';
import { fieldsOf } from './context.js';
import type { FactValue } from './types.js';

/** A count reduced to what its words need; undefined when it says no number. */
export function numbersOf(
  count: Count | undefined,
): { atLeast: number; exact: boolean; about: boolean } | undefined {
  const { stated, atLeast, about } = fieldsOf(count);
  if (typeof stated === 'number') return { atLeast: stated, exact: true, about: about === true };
  return typeof atLeast === 'number' ? { atLeast, exact: false, about: false } : undefined;
}

/** A count as a fact: the source's own words first, then the number that they allow. */
export function countValues(count: Count | undefined, context: ViewContext): FactValue[] {
  const stated = context.words(count?.asStated);
  const numbers = numbersOf(count);
  const words = numbers === undefined ? undefined : context.locale.phrases.countWords(numbers);
  if (stated === undefined) return words === undefined ? [] : [{ text: words }];
  const quoted: FactValue = { ...stated, asStated: true, text: context.locale.phrases.quoted(stated.text) };
  return words === undefined ? [quoted] : [quoted, { text: words }];
}
