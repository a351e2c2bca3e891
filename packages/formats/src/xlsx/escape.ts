/*
 * XML 1.0 has no place for most control characters, and readers turn a carriage return into a line feed. Workbooks
 * write such characters as `_xHHHH_` (ECMA-376, part 1, 22.9.2.19), and a text that looks like that with its first sign
 * written so.
 */

const UNHOLDABLE =
  // eslint-disable-next-line no-control-regex -- what XML cannot hold
  /[\0-\x08\x0b-\x1f\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text as a workbook holds it; spreadsheet programs and readers show it as it was. */
export function escapeForWorkbook(text: string): string {
  // The writer keeps texts as keys of an object, where names such as `constructor` are taken.
  if (text in Object.prototype) return `${escapedSign(text)}${text.slice(1)}`;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNHOLDABLE, escapedSign);
}

function escapedSign(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
