import { COUNTRY_CODES as CODES } from './codes.generated.js';

/**
 * An ISO 3166-1 alpha-2 country code: two capitals. The 249 codes are known at run time; as a type it is any
 * text, so that data from JSON needs no cast.
 */
export type CountryCode = string & Record<never, never>;

/** The officially assigned codes of ISO 3166-1 alpha-2, in alphabetical order. */
export const COUNTRY_CODES: readonly string[] = CODES.split(' ');

const known = new Set(COUNTRY_CODES);

/** True for an officially assigned ISO 3166-1 alpha-2 code. */
export function isCountryCode(value: string): value is CountryCode {
  return known.has(value);
}

/** True for text that has the form of a country code, assigned or not: such text is never the id of a record. */
export function looksLikeCountryCode(value: string): boolean {
  return value.length === 2 && isCapital(value.charCodeAt(0)) && isCapital(value.charCodeAt(1));
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
