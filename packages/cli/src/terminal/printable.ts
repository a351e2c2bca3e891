/**
 * Characters that a terminal obeys instead of showing: controls, and marks that turn the direction of a line. Data
 * must never steer the terminal of whoever checks it.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text with everything that a terminal would obey written as an escape; line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same on one line: line breaks and tabs become blanks. */
export function onOneLine(text: string): string {
  return printable(text.replace(/\s*[\r\n\t]+\s*/g, ' '));
}
