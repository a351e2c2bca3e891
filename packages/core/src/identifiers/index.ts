/** An identifier within a file: lower-case letters, digits and single hyphens, such as `middle-corridor`. */
export type Id = string & Record<never, never>;

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/i;

/** True for an {@link Id}: at most 100 characters. */
export function isId(value: string): value is Id {
  const { length } = value;
  if (length === 0 || length > 100) return false;
  let afterHyphen = true;
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i);
    if (isLowerCase(code) || isDigit(code)) afterHyphen = false;
    else if (code !== HYPHEN || afterHyphen) return false;
    else afterHyphen = true;
  }
  return !afterHyphen;
}

/** True for an absolute `http` or `https` address without blanks. */
export function isWebAddress(value: string): boolean {
  if (!value.startsWith('https://')) return WEB_ADDRESS.test(value);
  for (let i = 8; i < value.length; i++) {
    const code = value.charCodeAt(i);
    // Blanks beyond ASCII are a matter for the expression.
    if (code <= SPACE || code > 0x7e) return WEB_ADDRESS.test(value);
    if (code === QUOTE || code === LESS || code === GREATER) return false;
  }
  return value.length > 8;
}

/** True for text of the form of a BCP 47 language tag, such as `az` or `zh-Hant`. */
export function isLanguageTag(value: string): boolean {
  if (value.length === 2) return isLowerCase(value.charCodeAt(0)) && isLowerCase(value.charCodeAt(1));
  return LANGUAGE_TAG.test(value);
}

/** An id as one part of an address. Of a letter that is only half there the mark for such is left. */
export function inAddress(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}

// Scanning is several times faster than an expression, and these run on every reference of every record.
const [SPACE, QUOTE, HYPHEN, LESS, GREATER] = [0x20, 0x22, 0x2d, 0x3c, 0x3e];

function isLowerCase(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
