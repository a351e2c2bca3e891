import type { FactLabels } from '../locales/locale.js';
import type { ViewContext } from './context.js';
import { fieldsOf, listOf, present, textOf } from './context.js';
import { closed } from './direction.js';
import { formatDate, htmlDate } from './dates.js';
import { nameOf } from './names.js';
import type { FactValue, FactView } from './types.js';

/** A fact, or undefined when it has no value. */
export function fact(
  name: keyof FactLabels,
  values: readonly (FactValue | undefined)[],
  context: ViewContext,
): FactView | undefined {
  const known = present(values);
  return known.length === 0 ? undefined : { name, label: context.locale.facts[name], values: known };
}

/** The value of a fact of which nothing is known. */
export function notKnown(context: ViewContext): FactValue {
  return { text: context.locale.phrases.notKnown, missing: true };
}

/** A date in words, with its form for machines; a text that is no date is shown as it is stated. */
export function dateValue(value: unknown, field: string, context: ViewContext): FactValue | undefined {
  const date = textOf(value);
  if (date === undefined) return undefined;
  const words = formatDate(date, context.locale);
  if (words === undefined) {
    context.note('unreadable', field, date);
    return { text: closed(date) };
  }
  const datetime = htmlDate(date);
  return { text: words, ...(datetime === undefined ? {} : { datetime }) };
}

/** Names of parties, persons or places as the values of a fact. */
export function nameValues(links: unknown, field: string, context: ViewContext): FactValue[] {
  const list = Array.isArray(links) ? listOf(links) : [links];
  return present(
    list.map((link) => {
      const name = nameOf(placeAsParty(link), field, context);
      if (name === undefined) return undefined;
      const { text, lang, basis } = name;
      return {
        text,
        ...(lang === undefined ? {} : { lang }),
        ...(basis === 'unresolved' ? { unresolved: true as const } : {}),
      };
    }),
  );
}

/** Links to places, projects, routes and bodies name their record in fields of their own. */
function placeAsParty(link: unknown): unknown {
  if (typeof link === 'string') return link;
  const { place, ref } = fieldsOf(link);
  const id = textOf(place) ?? textOf(ref);
  return id === undefined ? link : { ...fieldsOf(link), party: id };
}
