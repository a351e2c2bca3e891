// @ts-check

const LETTERS_KNOWN_AT_RUN_TIME = new Set(['y', 'd', 'MMMM', 'LLLL']);

/**
 * A date pattern with wide month names. CLDR has intervals for abbreviated months where it has none for wide
 * ones, and its algorithm for matching patterns widens them just so.
 * @param {string} pattern
 */
export function widen(pattern) {
  return pattern.replace(TOKENS, (token) => (token === 'MMM' ? 'MMMM' : token === 'LLL' ? 'LLLL' : token));
}

/**
 * Checks that a pattern holds nothing but what {@link DatePattern} allows.
 * @param {string} pattern
 * @returns {string} the pattern
 */
export function datePattern(pattern) {
  for (const { text, field } of tokens(pattern)) {
    if (text === "''") throw new Error(`date pattern "${pattern}" has an apostrophe, which is not supported`);
    if (field && !LETTERS_KNOWN_AT_RUN_TIME.has(text)) {
      throw new Error(`date pattern "${pattern}" has the field "${text}", which is not supported`);
    }
  }
  return pattern;
}

/**
 * Cuts an interval pattern where its second date begins: before the first field that comes again.
 * @param {string} pattern such as `d – d MMM y`
 * @returns {[string, string]} such as `['d – ', 'd MMMM y']`
 */
export function intervalPattern(pattern) {
  const wide = datePattern(widen(pattern));
  const seen = new Set();
  for (const { text, field, index } of tokens(wide)) {
    if (!field) continue;
    const kind = text.charAt(0).replace('L', 'M');
    if (seen.has(kind)) return [wide.slice(0, index), wide.slice(index)];
    seen.add(kind);
  }
  throw new Error(`interval pattern "${pattern}" has no second date`);
}

/** A quoted literal, or a run of one letter. */
const TOKENS = /'[^']*'|([A-Za-z])\1*/g;

/** @param {string} pattern */
function tokens(pattern) {
  return [...pattern.matchAll(TOKENS)].map((match) => ({
    text: match[0],
    field: match[1] !== undefined,
    index: match.index,
  }));
}
