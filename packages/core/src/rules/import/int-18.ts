import type { CellRule } from './cell.js';

/** Shorter ones are initials: "USSR", "SOCAR". */
const SHORTEST = 12;

/** No blanks too many, and a title is not shouted. */
export const int18: CellRule = (text, { kind }) => {
  if (text.trim() === '') return undefined;
  const clean = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const value = text;
  if (/^\s|\s$|[ \u00a0]{2}/.test(text)) {
    return {
      rule: 'INT-18',
      severity: 'warning',
      message: 'INT-18',
      params: { value },
      suggestions: [clean],
    };
  }
  if (kind !== 'text' || !isShouted(clean)) return undefined;
  return {
    rule: 'INT-18',
    severity: 'warning',
    message: 'INT-18.capitals',
    params: { value },
    suggestions: [],
  };
};

/** True for several words that are all in capitals, in a script that has small letters. */
function isShouted(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}{2}/u.test(word));
  return (
    text.length >= SHORTEST &&
    words.length > 1 &&
    words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  );
}
