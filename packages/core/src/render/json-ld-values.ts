import { isLanguageTag, isWebAddress } from '../identifiers/index.js';
import { isPartialDate, type PartialDate } from '../dates/index.js';
import { fieldsOf, textOf } from '../view/context.js';

/** A value of JSON-LD. */
export type LinkedValue = string | number | LinkedNode | readonly LinkedValue[];
/** An object of JSON-LD: a thing with its properties, or a text with its language or datatype. */
export interface LinkedNode {
  readonly [property: string]: LinkedValue;
}

/** The properties that have a value; a list of one is that one. */
export function node(properties: Readonly<Record<string, LinkedValue | undefined>>): LinkedNode {
  const entries = Object.entries(properties).flatMap(([key, value]) => {
    const known = Array.isArray(value) && value.length < 2 ? (value as LinkedValue[])[0] : value;
    return known === undefined ? [] : [[key, known] as const];
  });
  return Object.fromEntries(entries);
}

/** A text in all its languages. */
export function texts(value: unknown, language: string): LinkedValue[] {
  if (typeof value === 'string') return value === '' ? [] : [inLanguage(value, language)];
  return Object.entries(fieldsOf(value)).flatMap(([tag, text]) => {
    const known = textOf(text);
    return known === undefined ? [] : [inLanguage(known, tag)];
  });
}

export function inLanguage(text: string, language: string): LinkedValue {
  return isLanguageTag(language) ? { '@value': text, '@language': language } : text;
}

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A year, month or day as schema.org takes it (ISO 8601); undefined for what is less or more than that. */
export function isoDate(date: unknown): string | undefined {
  const text = textOf(date);
  return text !== undefined && ISO_DATE.test(text) && isPartialDate(text) ? text : undefined;
}

/** A whole day as ELI takes it. */
export function isoDay(date: unknown): LinkedValue | undefined {
  const text = isoDate(date);
  return text?.length === 10 ? { '@value': text, '@type': 'xsd:date' } : undefined;
}

/** A date of any precision, in the datatype of the Library of Congress. */
export function edtf(date: PartialDate | undefined): LinkedValue | undefined {
  return date === undefined ? undefined : { '@value': date, '@type': 'edtf:EDTF' };
}

/** An address of the web; undefined for any other, which could be one that runs code. */
export function webAddress(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && isWebAddress(text) ? text : undefined;
}
