import { fold } from './fold.js';

/** Longer words are cut, in texts and in queries. */
const LONGEST_WORD = 64;
/** More words than this, or more text, is no query that a person types. */
export const MOST_QUERY_WORDS = 16;
const LONGEST_QUERY = 1000;

const APOSTROPHES = "'’‘ʻʼ`´";
const HYPHENS = String.raw`‐‑–\-`;
const LETTER = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]`;
/** Letters and digits, with hyphens and apostrophes between them. */
const TOKEN = new RegExp(`${LETTER}+(?:[${APOSTROPHES}${HYPHENS}]${LETTER}+)*`, 'gu');
const JOINT = new RegExp(`[${APOSTROPHES}${HYPHENS}]`);
const HYPHEN = new RegExp(`[${HYPHENS}]`);
const POSSESSIVE = /['’]s$/i;
/** Scripts that put no blank between words: each letter is a word, and all letters of a query must be there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** The words of a text as they are written, compounds as one. */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/**
 * What a written word is found by: its parts, and itself without hyphen or apostrophe. `Nur-Sultan` is found by nur,
 * sultan and nursultan, `d’Ivoire` by ivoire and divoire.
 */
export function wordsOfToken(token: string): string[] {
  const parts = token.split(JOINT);
  const words = parts.length === 1 ? parts : [...parts, parts.join('')];
  return unique(words.flatMap(foldedWords));
}

/** The words that a query asks for, each once, in its order. */
export function wordsOfQuery(query: string): string[] {
  const tokens = tokensOf(query.slice(0, LONGEST_QUERY));
  const written = tokens.flatMap((token) => token.replace(POSSESSIVE, '').split(HYPHEN));
  return unique(written.flatMap(foldedWords)).slice(0, MOST_QUERY_WORDS);
}

function foldedWords(written: string): string[] {
  const spaced = written.replace(UNSPACED, ' $& ');
  return fold(spaced)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));
}

function unique(words: readonly string[]): string[] {
  return words.length === 1 ? [...words] : [...new Set(words)];
}
