/** The words of the round numbers of a language, from which one tells the last word of any number. */
export interface NumberWords {
  /** From one to nine. */
  readonly ones: readonly string[];
  /** From ten to ninety. */
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
}

/**
 * The word that is spoken last of a whole number from 1 on: "five" of 2025, "hundred" of 1900. In Turkic languages
 * the endings of a number follow its sounds.
 */
export function lastWordOf(number: number, { ones, tens, hundred, thousand }: NumberWords): string {
  if (number % 10 > 0) return ones[(number % 10) - 1] as string;
  if (number % 100 > 0) return tens[((number / 10) % 10) - 1] as string;
  return number % 1000 > 0 ? hundred : thousand;
}
