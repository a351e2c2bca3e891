const UNHOLDABLE =
  // eslint-disable-next-line no-control-regex -- what XML 1.0 cannot hold
  /[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** True when every character of a text may stand in XML 1.0. */
export function fitsXml(text: string): boolean {
  return !UNHOLDABLE.test(text);
}

/** A text for the content of an element or an attribute. A return is written as a reference, or it would be lost. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
}

/** JSON in characters that may stand in XML. */
export function jsonForXml(value: unknown): string {
  return JSON.stringify(value).replace(
    new RegExp(UNHOLDABLE, 'g'),
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
