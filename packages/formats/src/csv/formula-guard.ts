/*
 * A spreadsheet program runs a cell of a CSV file as a formula when it begins with one of a few characters. An
 * apostrophe before it makes it a text there. Whoever reads takes one off again where it stands before such a
 * character, so that nothing is lost; a plain number such as -12.5 is no danger and stays one.
 */

const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** The text with an apostrophe before it where a spreadsheet program would run it. */
export function guardFormula(text: string): string {
  return DANGEROUS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
}
