/**
 * The named formats of Comity's schemas as regular expressions, which is the form that every peer takes. The date
 * knows no calendar here: the peers do a little less than Comity, never more.
 */
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const COUNTRY = '[A-Z]{2}';
const ADDRESS = String.raw`https?:\/\/[^\s<>"]+`;
const DATE = '[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?[?~%]?';

/** @type {Readonly<Record<string, { pattern: string, maxLength?: number }>>} */
export const FORMATS = {
  id: { pattern: `^${ID}$`, maxLength: 100 },
  reference: { pattern: `^${ID}$`, maxLength: 100 },
  'party reference': { pattern: `^(?:${ID}|${COUNTRY})$`, maxLength: 100 },
  country: { pattern: `^${COUNTRY}$` },
  date: { pattern: String.raw`^(?:${DATE}|(?:${DATE}|\.\.)?\/(?:${DATE}|\.\.)?)$` },
  language: { pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
  'web address': { pattern: `^${ADDRESS}$` },
  source: { pattern: `^(?:${ID}|${ADDRESS})$` },
  'sector code': { pattern: String.raw`\S` },
  duration: { pattern: String.raw`^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$` },
  currency: { pattern: '^[A-Z]{3}$' },
  checksum: { pattern: '^[0-9a-fA-F]{64}$' },
};

/** What a text must hold: one character that is no blank. */
export const TEXT = { pattern: String.raw`\S` };

/**
 * @param {string} name
 * @returns {{ pattern: string, maxLength?: number }}
 */
export function formatOf(name) {
  const format = FORMATS[name];
  if (format === undefined) throw new Error(`bench/peers/formats.mjs has no pattern for "${name}".`);
  return format;
}
