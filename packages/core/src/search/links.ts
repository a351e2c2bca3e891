import { fieldsOf, listOf, textOf } from '../schema/unchecked.js';
import { textsOf, type SearchNames } from './names.js';

/** The names of what a link leads to. */
export function namesOfLink(link: unknown, names: SearchNames): readonly (readonly string[])[] {
  if (typeof link === 'string') return [names.of(link)];
  const { party, person, place, ref, country, identification } = fieldsOf(link);
  const references = [party, person, place, ref, country, fieldsOf(identification).ref];
  return known(references.map(textOf)).map((reference) => names.of(reference));
}

/** What a link says in words of its own. */
export function wordsOfLink(link: unknown): readonly (readonly string[])[] {
  const { asStated, office } = fieldsOf(link);
  return [textsOf(asStated), textsOf(office)];
}

/** The party that a link to a party, or to whoever acts, names by its id or country code. */
export function partyOf(link: unknown, names: SearchNames): string | undefined {
  const reference = textOf(typeof link === 'string' ? link : fieldsOf(link).party);
  return reference === undefined || names.index.find('person', reference) !== undefined
    ? undefined
    : reference;
}

/** The country of a link: its own word, else that of the party that it names. */
export function countryOf(link: unknown, names: SearchNames): string | undefined {
  const party = partyOf(link, names);
  return textOf(fieldsOf(link).country) ?? (party === undefined ? undefined : names.countryOf(party));
}

/** The codes of sectors. Those of other vocabularies are left to whoever knows them. */
export function sectorCodesOf(value: unknown): string[] {
  return listOf(value).flatMap((entry) => {
    const { code, vocabulary } = fieldsOf(entry);
    const own = textOf(typeof entry === 'string' ? entry : code);
    return own === undefined || vocabulary !== undefined ? [] : [own];
  });
}

/** The values that are there. */
export function known<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value): value is T => value !== undefined);
}
