import type { Count } from '../models/values.js';
import { countOf } from '../schema/unchecked.js';
import { fieldsOf, type ViewContext } from './context.js';
import type { FactValue } from './types.js';

/** A count reduced to what its words need; undefined when it says no number. */
export function numbersOf(
  count: Count | undefined,
): { atLeast: number; exact: boolean; about: boolean } | undefined {
  const { stated, atLeast, about } = fieldsOf(count);
  const [exact, least] = [countOf(stated), countOf(atLeast)];
  if (exact !== undefined) return { atLeast: exact, exact: true, about: about === true };
  // "At least none" says nothing.
  return least === undefined || least === 0 ? undefined : { atLeast: least, exact: false, about: false };
}

/** A count as a fact: the source's own words first, then the number that they allow. */
export function countValues(count: Count | undefined, context: ViewContext): FactValue[] {
  const stated = context.words(fieldsOf(count).asStated);
  const numbers = numbersOf(count);
  const words = numbers === undefined ? undefined : context.locale.phrases.countWords(numbers);
  if (stated === undefined) return words === undefined ? [] : [{ text: words }];
  const quoted: FactValue = { ...stated, asStated: true, text: context.locale.phrases.quoted(stated.text) };
  // "15 documents" needs no "15" beside it.
  const said = numbers?.exact === true && stated.text.includes(String(numbers.atLeast));
  return words === undefined || said ? [quoted] : [quoted, { text: words }];
}
