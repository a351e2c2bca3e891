import { COUNTRY_CODES, looksLikeCountryCode } from '../countries/index.js';
import { LANGUAGE_TAGS } from '../languages/tags.generated.js';
import type { CardLocale, Locale } from '../locales/locale.js';
import { fieldsOf, textOf, type ViewContext } from './context.js';
import { closed } from './direction.js';
import type { NameView, Words } from './types.js';

/** The name of a country in the language, or undefined for a code that is none. */
export function countryName(code: string, locale: CardLocale): string | undefined {
  const place = COUNTRY_CODES.indexOf(code);
  return place < 0 ? undefined : namesOf(locale)[place];
}

/**
 * The name of a language by its BCP 47 tag, with the country that the tag names: "Portuguese (Brazil)". Undefined
 * for a language without a name in the tables.
 */
export function languageName(tag: string, locale: Locale): string | undefined {
  const [language = '', ...parts] = tag.split('-');
  const place = LANGUAGE_TAGS.split(' ').indexOf(language.toLowerCase());
  const name = place < 0 ? undefined : locale.cldr.languages.split('|')[place];
  const region = parts.find((part) => /^[A-Z]{2}$/i.test(part))?.toUpperCase();
  const country = region === undefined ? undefined : countryName(region, locale);
  return name === undefined || country === undefined ? name : `${name} (${country})`;
}

const namesByLocale = new WeakMap<CardLocale, readonly string[]>();

function namesOf(locale: CardLocale): readonly string[] {
  let names = namesByLocale.get(locale);
  if (names === undefined) {
    names = locale.cldr.countries.split('|');
    namesByLocale.set(locale, names);
  }
  return names;
}

/**
 * A party, a person, or a link to one, by name: from its record, else from the source's words, else from the
 * built-in countries. An id that leads nowhere is marked as such. Undefined for what is no link at all.
 */
export function nameOf(link: unknown, field: string, context: ViewContext): NameView | undefined {
  if (typeof link === 'string') return link === '' ? undefined : byReference(link, field, context);
  const { party, person, asStated, office, country, kind, identification } = fieldsOf(link);
  const stated = context.words(asStated);
  const found =
    referenced(textOf(person), field, context, stated) ?? referenced(textOf(party), field, context, stated);
  const inOffice = context.words(office);
  const detail = inOffice ?? found?.detail ?? kindLabel(kind, field, context);
  const believed = identificationOf(identification, context);
  const extra = {
    ...(detail === undefined ? {} : { detail }),
    ...(believed === undefined ? {} : { identification: believed }),
  };
  if (found !== undefined) return { ...found, ...extra };
  const code = textOf(country);
  const ofCountry = code === undefined ? {} : { country: code };
  if (stated !== undefined) return { ...stated, basis: 'stated', ...ofCountry, ...extra };
  if (code !== undefined) return { ...byReference(code, field, context), ...ofCountry, ...extra };
  // An office alone is the name, and needs no further word.
  return inOffice === undefined ? undefined : { ...inOffice, basis: 'stated' };
}

/** The record behind a reference, but never an unresolved mark when the source's own words are there. */
function referenced(
  id: string | undefined,
  field: string,
  context: ViewContext,
  stated: Words | undefined,
): NameView | undefined {
  if (id === undefined) return undefined;
  const found = byReference(id, field, context);
  return found.basis === 'unresolved' && stated !== undefined ? undefined : found;
}

function byReference(id: string, field: string, context: ViewContext): NameView {
  const entry = context.index.get(id);
  const record: Readonly<Record<string, unknown>> = fieldsOf(entry?.record);
  const name = context.words(record.name);
  if (entry !== undefined && name !== undefined) {
    const country = textOf(record.country);
    const kind = entry.type === 'party' ? kindLabel(record.kind, field, context) : undefined;
    return {
      ...name,
      basis: 'record',
      id,
      ...(country === undefined ? {} : { country }),
      ...(kind === undefined ? {} : { detail: kind }),
    };
  }
  if (looksLikeCountryCode(id)) {
    const words = countryWords(id, context);
    if (words !== undefined) return { ...words, basis: 'country', id, country: id };
  }
  context.note('unresolved-reference', field, id);
  return { text: closed(id), basis: 'unresolved', id };
}

function countryWords(code: string, { locale }: ViewContext): Words | undefined {
  const name = countryName(code, locale);
  return name === undefined ? undefined : { text: name };
}

/** The label of a kind of party, for all but states. */
export function kindLabel(kind: unknown, field: string, context: ViewContext): Words | undefined {
  const view = context.code(field, context.locale.labels.partyKinds, kind);
  // Countries and states need no word for what they are.
  return view === undefined || view.code === 'state' ? undefined : { text: view.label };
}

function identificationOf(value: unknown, context: ViewContext): Words | undefined {
  const { ref, confidence } = fieldsOf(value);
  const id = textOf(ref);
  if (id === undefined) return undefined;
  const name = byReference(id, 'identification', context);
  const level = context.code('confidence', context.locale.labels.confidences, confidence);
  return { ...name, text: context.locale.phrases.believedToBe(name.text, level?.label) };
}
