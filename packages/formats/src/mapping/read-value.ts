import { isCountryCode, isId, isWebAddress } from '@comity/core';
import { earliestDay, isPartialDate, type PartialDate } from '@comity/core/dates';
import { readForeignDate, type ForeignDateOptions } from '@comity/core/dates/foreign';
import { nearest, type SchemaMeta } from '@comity/core/schema';
import type { MappingKey } from '../messages/messages.js';
import { key } from './cells.js';
import { countryNames, countryOf, sectorOf } from './known-words.js';
import type { DateReading } from './mapping.js';
import { slugOf } from './slug.js';

/** What a text was read as, or why it could not be. */
export type Reading =
  | { readonly value: unknown }
  | {
      /** The sentence that says why; its code is a stable name such as `unreadable-date`. */
      readonly key: MappingKey;
      readonly params?: Readonly<Record<string, unknown>>;
      readonly suggestions?: readonly string[];
    };

/** What is known of a file besides the text. */
export interface ReadingOptions {
  readonly dates: DateReading;
  /** The date that tells the year where a day has none. */
  readonly near?: string;
}

type ObjectMeta = Extract<SchemaMeta, { kind: 'object' }>;

/** What a field is, as far as a mapping must know: a link takes the source's own words where it knows no record. */
export type FieldKind =
  | { readonly kind: 'list'; readonly item: SchemaMeta }
  | { readonly kind: 'object'; readonly object: ObjectMeta }
  | { readonly kind: 'texts' }
  | { readonly kind: 'link'; readonly object: ObjectMeta; readonly ofParty: boolean }
  | { readonly kind: 'value'; readonly meta: SchemaMeta };

/** The kind of a field by what the model says of it. */
export function kindOf(meta: SchemaMeta): FieldKind {
  if (meta.kind === 'list') return { kind: 'list', item: meta.item };
  if (meta.kind === 'object') return { kind: 'object', object: meta };
  if (meta.kind === 'map') return { kind: 'texts' };
  if (meta.kind !== 'short-form') return { kind: 'value', meta };
  const { short, long } = meta;
  if (long.kind !== 'object') return { kind: 'texts' };
  const ofParty = short.kind === 'format' && short.name === 'party reference';
  if (Object.hasOwn(long.fields, 'asStated') && !Object.hasOwn(long.fields, 'code')) {
    return { kind: 'link', object: long, ofParty };
  }
  return { kind: 'object', object: long };
}

/** Reads the text of a cell as the field holds it. The text has no blanks around it and is not empty. */
export function readText(meta: SchemaMeta, text: string, options: ReadingOptions): Reading {
  if (meta.kind === 'short-form') return readShortForm(meta, text, options);
  if (meta.kind === 'format') return readFormat(meta.name, text, options);
  if (meta.kind === 'choice') return readCode(meta.codes, text);
  if (meta.kind === 'number') return readNumber(text);
  if (meta.kind === 'boolean' || meta.kind === 'literal') return readFlag(text);
  if (meta.kind === 'object') return readObject(meta, text);
  return { value: text };
}

function readShortForm(
  { short, long }: Extract<SchemaMeta, { kind: 'short-form' }>,
  text: string,
  options: ReadingOptions,
): Reading {
  // Human words: a text in the language of the file.
  if (long.kind !== 'object') return { value: text };
  if (short.kind !== 'format') return { value: text };
  if (short.name === 'party reference') return { value: countryOf(text) ?? { asStated: text } };
  if (Object.hasOwn(long.fields, 'code')) return readFormat('sector code', text, options);
  // A slug may be the id of a record; words are the source's own.
  if (Object.hasOwn(long.fields, 'asStated')) return { value: { asStated: text } };
  return readFormat(short.name, text, options);
}

function readFormat(name: string, text: string, options: ReadingOptions): Reading {
  switch (name) {
    case 'date':
      return readDate(text, options);
    case 'country':
    case 'party reference':
      return readCountry(text, name);
    case 'sector code':
      return readSector(text);
    case 'id':
    case 'reference':
      return readId(text);
    case 'source':
      return isWebAddress(text) ? { value: text } : readId(text);
    case 'currency':
      return { value: text.toUpperCase() };
    default:
      // Web addresses, languages, durations and the like are what they are; the schema says whether they are right.
      return { value: text };
  }
}

function readId(text: string): Reading {
  const slug = isId(text) ? text : slugOf(text);
  return slug === '' ? { key: 'unreadable-id', params: { value: text } } : { value: slug };
}

function readCountry(text: string, format: string): Reading {
  const code = isCountryCode(text) ? text : countryOf(text);
  if (code !== undefined) return { value: code };
  if (format === 'party reference') return readId(text);
  return {
    key: 'unknown-country-name',
    params: { value: text },
    suggestions: nearest(key(text), countryNames())
      .map((name) => countryOf(name) ?? '')
      .filter((found) => found !== ''),
  };
}

function readSector(text: string): Reading {
  const code = sectorOf(text);
  if (code !== undefined) return { value: code };
  return slugOf(text) === text && text !== ''
    ? { value: text }
    : { key: 'unknown-sector-name', params: { value: text } };
}

/** A code as it is written anywhere: in capitals, with blanks or low lines for hyphens. */
function readCode(codes: readonly string[], text: string): Reading {
  const plain = key(text).replace(/[\s_]+/g, '-');
  const code = codes.find((known) => known === plain);
  if (code !== undefined) return { value: code };
  const suggestions = nearest(text, codes);
  return {
    key: 'unknown-word',
    suggestions,
    params: { value: text, codes },
  };
}

/** A number with a point, and with blanks between thousands; a comma may be either and is not guessed at. */
function readNumber(text: string): Reading {
  const plain = text.replace(/[\s_]/g, '');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain)
    ? { value: Number(plain) }
    : { key: 'unreadable-number', params: { value: text } };
}

const YES = new Set(['true', 'yes', '1', 'y', 'x', 'да', 'иә', 'bəli', 'evet', 'sim', 'oui', 'sí']);
const NO = new Set(['false', 'no', '0', 'n', 'нет', 'жоқ', 'xeyr', 'hayır', 'não', 'non']);

function readFlag(text: string): Reading {
  const word = key(text);
  if (YES.has(word)) return { value: true };
  if (NO.has(word)) return { value: false };
  return { key: 'unreadable-flag', params: { value: text } };
}

/** An object that may be given by its words alone: a count, a sum of money. */
function readObject({ fields, name }: ObjectMeta, text: string): Reading {
  if (Object.hasOwn(fields, 'stated') && /^\d+$/.test(text)) return { value: { stated: Number(text) } };
  if (Object.hasOwn(fields, 'asStated')) return { value: { asStated: text } };
  return { key: 'no-object', params: { object: name } };
}

/** A date in the form of the model, or in one of those that registers use. */
function readDate(text: string, { dates, near }: ReadingOptions): Reading {
  const known: PartialDate | undefined = isPartialDate(text) ? text : undefined;
  if (known !== undefined) return { value: withYear(known, near) };
  const options: ForeignDateOptions = {
    ...(dates.order === undefined ? {} : { order: dates.order }),
    ...(dates.language === undefined ? {} : { language: dates.language }),
    ...(dates.excel === undefined ? {} : { excel: dates.excel }),
    ...(dates.pivot === undefined ? {} : { pivot: dates.pivot }),
  };
  const reading = readForeignDate(text, options);
  if (reading.date !== undefined) return { value: withYear(reading.date, near) };
  const nearDay = near === undefined ? undefined : nearestYear(text, near, options);
  if (nearDay !== undefined) return { value: nearDay };
  return {
    key: `unreadable-date.${reading.refused}`,
    params: { value: text, reason: reading.refused },
    suggestions: reading.readings ?? [],
  };
}

/** A day without a year in the year in which it is nearest to another date. */
function withYear(date: PartialDate, near: string | undefined): PartialDate {
  if (near === undefined || !date.startsWith('XXXX-') || date.includes('/')) return date;
  return closest((year) => date.replace('XXXX', year), near) ?? date;
}

function nearestYear(text: string, near: string, options: ForeignDateOptions): PartialDate | undefined {
  return closest((year) => readForeignDate(`${text} ${year}`, options).date, near);
}

/** Of the same day in three years the one that is nearest to a date. */
function closest(dayIn: (year: string) => string | undefined, near: string): PartialDate | undefined {
  const day = isPartialDate(near) ? earliestDay(near) : undefined;
  if (day === undefined) return undefined;
  const year = Number(day.slice(0, 4));
  const distance = (date: string): number => Math.abs(Date.parse(earliestDay(date) ?? '') - Date.parse(day));
  return [year - 1, year, year + 1]
    .map((candidate) => dayIn(String(candidate).padStart(4, '0')))
    .filter((date): date is string => date !== undefined && isPartialDate(date))
    .sort((a, b) => distance(a) - distance(b))[0];
}
