import type { MessageCatalogue, MessageParams } from '../finding.js';

/** Words that a message quotes as they stand in the data. */
function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : String(value);
}

/** "an agreement", "a visit". */
function one(noun: unknown): string {
  const word = String(noun);
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

function didYouMean({ suggestions }: MessageParams): string {
  return suggestions.length === 0 ? '' : ` Did you mean ${suggestions.map(quoted).join(' or ')}?`;
}

function invalid(what: string, form: string): (params: MessageParams) => string {
  return (params) => `${quoted(params.value)} is not ${what}: ${form}.${didYouMean(params)}`;
}

function missing({ key, object, alternatives }: MessageParams): string {
  const others = Array.isArray(alternatives) ? (alternatives as string[]).map(quoted).join(' or ') : '';
  return `This ${String(object)} has no ${quoted(key)}${others === '' ? '' : `, and no ${others} in its place`}.`;
}

function range({ value, minimum, maximum }: MessageParams): string {
  const bounds = [
    ...(typeof minimum === 'number' ? [`at least ${String(minimum)}`] : []),
    ...(typeof maximum === 'number' ? [`at most ${String(maximum)}`] : []),
  ];
  return `${quoted(value)} is out of range: it must be ${bounds.join(' and ')}.`;
}

function noDataset({ received, detail }: MessageParams): string {
  if (typeof detail === 'string') return `The dataset cannot be read: ${detail}.`;
  const found = received === 'object' ? 'another kind of object' : words(received);
  return `A dataset is an object that starts with { "comity": "1" }; this is ${found}.`;
}

/** A type by its JSON name, in a sentence. */
function words(type: unknown): string {
  return type === 'null' || type === 'nothing' ? type : one(type);
}

function invalidDate(params: MessageParams): string {
  const { value } = params;
  if (typeof value === 'string' && value.includes('9999')) {
    return `${quoted(value)} stands for no date: leave the field out when nothing is stated; an interval without an end is written 2025-10-20/..`;
  }
  const form =
    'write a real day, month or year as 2025-10-23, 2025-10, 2025 or XXXX-10-23, and a span as 2025-10-20/2025-10-21, the first day first';
  return invalid('a date', form)(params);
}

function unresolved(params: MessageParams): string {
  const wanted = (params.wanted as readonly string[]).join(' or ');
  const found = params.found === undefined ? '' : `; it is that of ${one(params.found)}`;
  return `There is no ${wanted} with the id ${quoted(params.value)}${found}.${didYouMean(params)}`;
}

/** The messages of all findings in English. */
export const en: MessageCatalogue = {
  'invalid-json': ({ detail }) => `The text is not JSON: ${String(detail)}.`,
  'not-a-dataset': noDataset,
  'invalid-line': ({ detail }) => `This line is not JSON: ${String(detail)}.`,
  'unknown-type': (params) => `${quoted(params.value)} is not a type of record.${didYouMean(params)}`,
  'unreadable-record': ({ detail }) => `This record cannot be read: ${String(detail)}.`,
  'too-many-findings': ({ limit }) =>
    `There are more than ${String(limit)} mistakes here. The others are not reported, and none of it is used.`,
  'wrong-type': ({ expected, received, value }) =>
    `Expected ${String(expected)}, found ${String(received)}${value === undefined ? '' : ` ${quoted(value)}`}.`,
  'null-value': () => 'Found null. Leave the field out when nothing is stated; use [] when none is stated.',
  'missing-key': missing,
  'invalid-id': invalid(
    'an id',
    'ids are lower-case letters, digits and single hyphens, such as “middle-corridor”',
  ),
  'invalid-reference': invalid(
    'a reference',
    'use the id of a record, for a country its two capitals such as “AZ”, or an object with “asStated”',
  ),
  'invalid-source': invalid('a source', 'use the id of a source or a web address'),
  'invalid-date': invalidDate,
  'invalid-language': invalid('a language', 'use a tag such as “en” or “az”'),
  'invalid-address': invalid('a web address', 'it must start with http:// or https://'),
  'invalid-duration': invalid(
    'a duration',
    'durations are written “P5Y” for five years, “P6M” for six months',
  ),
  'invalid-currency': invalid('a currency', 'use three capitals such as “USD”'),
  'invalid-checksum': invalid('a SHA-256 checksum', 'it has 64 hexadecimal digits'),
  'invalid-colour': invalid('a colour', 'use six hexadecimal digits such as “#1b6095”'),
  'out-of-range': range,
  'empty-text': () => 'This text is empty. Leave the field out when nothing is stated.',
  'empty-object': () => 'This object is empty. Leave the field out when nothing is stated.',
  'duplicate-id': ({ value, first }) => `The id ${quoted(value)} is already that of ${one(first)}.`,
  'duplicate-key': ({ key }) =>
    `The field ${quoted(key)} stands here twice. The last one counts; the others are lost.`,
  'misspelt-key': (params) => `Unknown field ${quoted(params.key)}.${didYouMean(params)}`,
  'unknown-key': ({ key, object }) =>
    `Unknown field ${quoted(key)}: ${one(object)} has no such field. Start its name with “x-” to keep data of your own.`,
  'unknown-list': (params) =>
    `Unknown list ${quoted(params.key)}: its records are not read.${didYouMean(params)}`,
  'unknown-code': (params) =>
    `${quoted(params.value)} is none of the ${String(params.list).replace('-', ' ')}.${didYouMean(params)}`,
  'unknown-country': (params) =>
    `${quoted(params.value)} is not a country code of ISO 3166-1.${didYouMean(params)}`,
  'withdrawn-country': (params) =>
    `${quoted(params.value)} is no longer a code of ISO 3166-1: the country is no more, or has another code.${didYouMean(params)}`,
  'unknown-sector': (params) =>
    `${quoted(params.value)} is not a sector of the taxonomy or of this file.${didYouMean(params)}`,
  'unresolved-reference': unresolved,
  'newer-version': ({ value }) =>
    `The file has format version ${quoted(value)}; this library knows “1”. Its records are tried all the same.`,
};
