// @ts-check

/** @typedef {Record<string, unknown>} JsonSchema */

/** @typedef {{ name: string, description?: string, schema: JsonSchema }} FormatDefinition */

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

const YEAR = '(?!0000|9999)[0-9X]{4}';
const MONTH = '(?:0[1-9X]|1[0-2X]|X[0-9X])';
const DAY = '(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])';
const DATE = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?[?~%]?`;

const string = { type: 'string' };
const references = (/** @type {string[]} */ ...names) => ({
  anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
});

/**
 * What each format of the schemas is in JSON Schema. The differential test holds it equal to the checks.
 *
 * @type {Readonly<Record<string, FormatDefinition>>} by the name in the metadata
 */
export const FORMATS = {
  id: { name: 'Id', schema: { ...string, pattern: `^${ID}$`, maxLength: 100 } },
  reference: { name: 'Id', schema: { ...string, pattern: `^${ID}$`, maxLength: 100 } },
  'party reference': {
    name: 'Reference',
    schema: { anyOf: [{ $ref: '#/$defs/Id' }, { ...string, pattern: '^[A-Z]{2}$' }] },
  },
  // A pattern says the form to every reader; that the day exists only the format can say.
  date: {
    name: 'PartialDate',
    schema: {
      ...string,
      format: 'comity-partial-date',
      maxLength: 24,
      pattern: `^(?:${DATE}(?:/(?:${DATE}|\\.\\.)?)?|(?:\\.\\.)?/${DATE})$`,
    },
  },
  language: {
    name: 'LanguageTag',
    description: 'The BCP 47 tag of a language, such as `az` or `zh-Hant`.',
    schema: { ...string, pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
  },
  'web address': {
    name: 'WebAddress',
    description: 'An absolute `http` or `https` address without blanks.',
    schema: { ...string, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>"]+$' },
  },
  source: {
    name: 'SourceReference',
    description: 'A source: the id of a source of the file, or a web address.',
    schema: references('Id', 'WebAddress'),
  },
  'sector code': { name: 'SectorCodeOrOther', schema: { ...string, pattern: '\\S' } },
  duration: {
    name: 'Duration',
    description: 'A duration of ISO 8601 in years, months, weeks and days, such as `P5Y`.',
    schema: { ...string, pattern: '^P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?$' },
  },
  currency: {
    name: 'CurrencyCode',
    description: 'The code of a currency in ISO 4217: three capitals, such as `USD`.',
    schema: { ...string, pattern: '^[A-Z]{3}$' },
  },
  checksum: {
    name: 'Checksum',
    description: 'A SHA-256 sum: 64 hexadecimal digits.',
    schema: { ...string, pattern: '^[0-9A-Fa-f]{64}$' },
  },
  colour: {
    name: 'Colour',
    description: 'A colour in hexadecimal digits, such as `#1b6095`.',
    schema: { ...string, pattern: '^#[0-9A-Fa-f]{6}$' },
  },
};

/** Formats that others refer to, whether or not a field has them. */
export const NEEDED_BY = { Reference: ['id'], SourceReference: ['id', 'web address'] };
