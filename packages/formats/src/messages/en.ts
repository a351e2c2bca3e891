import type { FormatMessages, MessageValues } from '../codes.js';

const of = (params: MessageValues, name: string): string => params[name] ?? '';

/** The sentences in English. */
export const en: FormatMessages = {
  'empty-file': () => 'The file is empty.',
  'too-large': (p) =>
    `The file is larger than ${of(p, 'limit')}. Split it, or use NDJSON, which is read line by line.`,
  'not-this-format': (p) => `This is not ${of(p, 'expected')}: it looks like ${of(p, 'found')}.`,
  'broken-archive': (p) => `The archive cannot be opened: ${of(p, 'reason')}.`,
  'archive-too-large': (p) => `The archive was not unpacked: ${of(p, 'reason')}.`,
  'invalid-bytes': (p) => `Byte ${of(p, 'byte')} (${of(p, 'value')}) is not ${of(p, 'encoding')}.`,
  'guessed-encoding': (p) =>
    `The text is not UTF-8 and was read as ${of(p, 'encoding')}, which is a guess. Save it as UTF-8, or say which it is.`,
  'unclosed-quote': () => 'The quotation mark that opens here is not closed. The row was left out.',
  'stray-quote': () => 'A quotation mark stands inside a quoted cell; inside it must be written twice.',
  'ragged-row': (p) => `The row has ${of(p, 'found')} cells; the header has ${of(p, 'expected')}.`,
  'header-below': (p) => `Row ${of(p, 'row')} was taken for the header; what stands above it was left out.`,
  'second-header': () => 'The row repeats the header and was left out.',
  'duplicate-column': (p) =>
    `Two columns are called “${of(p, 'name')}”; this one was read as “${of(p, 'as')}”.`,
  'unnamed-column': (p) =>
    `Column ${of(p, 'column')} holds values but has no name; it was read as “${of(p, 'as')}”.`,
  'error-value': (p) => `The cell holds the error ${of(p, 'value')} of a formula and was read as empty.`,
  'no-table': (p) => `There is no table of records here; expected is one of ${of(p, 'expected')}.`,
  'unknown-table': (p) => `“${of(p, 'name')}” is no table of records and was left out.`,
  'unknown-column': (p) => `The column “${of(p, 'name')}” is unknown and was left out.`,
  'invalid-cell': (p) => `“${of(p, 'value')}” is not ${of(p, 'expected')}.`,
  'invalid-xml': (p) => `This is not well-formed XML: ${of(p, 'reason')}.`,
  'doctype-refused': () =>
    'The file declares a document type (DTD). It was refused, since entities can be misused.',
  'too-deep': (p) => `Elements are nested deeper than ${of(p, 'limit')}.`,
  'no-rows': () => 'The file has no rows.',
  'unknown-element': (p) => `The element “${of(p, 'name')}” is unknown and was left out.`,
  'invalid-calendar': (p) => `This is not an iCalendar file: ${of(p, 'reason')}.`,
  'unreadable-event': (p) => `The event cannot be read: ${of(p, 'reason')}.`,
  'recurring-event': () => 'The event repeats; only its first occurrence was read.',
  'invalid-json': (p) => `This is not JSON: ${of(p, 'reason')}.`,
  'not-a-feature': (p) => `Expected a GeoJSON feature; this is ${of(p, 'found')}.`,
  'unusable-geometry': (p) => `A ${of(p, 'type')} cannot hold a geometry of type ${of(p, 'found')}.`,
  'other-coordinates': (p) =>
    `The coordinates are not longitude and latitude (WGS 84): ${of(p, 'found')}. They were left out.`,
  'missing-resource': (p) => `The file “${of(p, 'path')}” is named in the package but is not there.`,
  'unsafe-path': (p) => `The path “${of(p, 'path')}” leads out of the package and was not followed.`,
  'unsupported-resource': (p) => `The resource “${of(p, 'name')}” was left out: ${of(p, 'reason')}.`,
};
