import type { CardLocale } from '../locales/locale.js';
import { writeNumber } from '../languages/numbers.js';

/** A number with the separators of the language: "1,234.5". What is no finite number is written as JavaScript does. */
export function formatNumber(value: number, locale: CardLocale): string {
  return writeNumber(value, locale.cldr.numbers);
}

/** A share as per cent: 25 is "25%" in English and "%25" in Turkish. */
export function formatPercent(value: number, locale: CardLocale): string {
  return locale.cldr.numbers.percent.replace('{0}', writeNumber(value, locale.cldr.numbers));
}
