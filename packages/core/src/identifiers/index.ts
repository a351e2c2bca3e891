/** An identifier within a file: lower-case letters, digits and single hyphens, such as `middle-corridor`. */
export type Id = string & Record<never, never>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/i;

/** True for an {@link Id}: at most 100 characters. */
export function isId(value: string): value is Id {
  return value.length <= 100 && SLUG.test(value);
}

/** True for an absolute `http` or `https` address without blanks. */
export function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value);
}

/** True for text of the form of a BCP 47 language tag, such as `az` or `zh-Hant`. */
export function isLanguageTag(value: string): boolean {
  return LANGUAGE_TAG.test(value);
}
