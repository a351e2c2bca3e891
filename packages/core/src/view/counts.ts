import type { CountNumbers } from '../locales/locale.js';
import type { Count } from '../models/values.js';
import { countOf } from '../schema/unchecked.js';
import { fieldsOf, type ViewContext } from './context.js';
import type { FactValue } from './types.js';

/** The numbers of a count; undefined when it says none. */
export function numbersOf(count: Count | undefined): CountNumbers | undefined {
  const { stated, atLeast, atMost, about } = fieldsOf(count);
  const [exact, least, most] = [countOf(stated), countOf(atLeast), countOf(atMost)];
  if (exact !== undefined) return { atLeast: exact, exact: true, about: about === true };
  const open = { exact: false, about: false };
  // "At least none" says nothing.
  if (least !== undefined && least > 0)
    return most === undefined ? { atLeast: least, ...open } : { atLeast: least, atMost: most, ...open };
  return most === undefined ? undefined : { atMost: most, ...open };
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
