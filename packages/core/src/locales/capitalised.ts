/** The first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same in the languages that have a dotted and a dotless i: the capital of `i` is `İ`. */
export function capitalisedDotted(text: string): string {
  return text.startsWith('i') ? `İ${text.slice(1)}` : capitalised(text);
}
