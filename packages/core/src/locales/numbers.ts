import type { CldrData } from './cldr-data.js';

/** A number with the separators of its language. What is no finite number is written as JavaScript does. */
export function writeNumber(value: number, { numbers }: CldrData): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (!/^\d+$/.test(whole)) return String(value);
  const grouped =
    whole.length < 3 + numbers.minimumGroupingDigits
      ? whole
      : whole.replace(/\B(?=(?:\d{3})+$)/g, numbers.group);
  const sign = value < 0 ? numbers.minus : '';
  return sign + grouped + (fraction === undefined ? '' : numbers.decimal + fraction);
}
