/** The signs with which a language writes numbers; its digits are 0 to 9. */
export interface NumberSymbols {
  readonly decimal: string;
  /** Stands between groups of three digits. */
  readonly group: string;
  readonly minus: string;
  /** Digits that the first group must have before a separator is written: 2 leaves 1000 as it is. */
  readonly minimumGroupingDigits: number;
  /** A share, with the place `{0}` for its number. */
  readonly percent: string;
}

/** A number with the separators of its language. What is no finite number is written as JavaScript does. */
export function writeNumber(
  value: number,
  { decimal, group, minus, minimumGroupingDigits }: NumberSymbols,
): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (!/^\d+$/.test(whole)) return String(value);
  const grouped =
    whole.length < 3 + minimumGroupingDigits ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const sign = value < 0 ? minus : '';
  return sign + grouped + (fraction === undefined ? '' : decimal + fraction);
}
