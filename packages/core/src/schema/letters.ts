/** One bit for each letter that occurs in a word, to tell quickly that two words have little in common. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << (letter.charCodeAt(0) & 31);
  return bits;
}

/** How many letters occur in one of two words only, of what {@link lettersOf} says of them. */
export function differentLetters(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}
