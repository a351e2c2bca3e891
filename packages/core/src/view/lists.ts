import type { Locale } from '../locales/locale.js';

/** Texts joined as the language joins a list: "A, B and C". */
export function joinList(items: readonly string[], locale: Locale): string {
  const patterns = locale.cldr.lists.and;
  const [first = '', ...others] = items;
  if (others.length === 0) return first;
  if (others.length === 1) return fill(patterns.two, first, others[0] ?? '');
  let joined = fill(patterns.end, items.at(-2) ?? '', items.at(-1) ?? '');
  for (let i = items.length - 3; i > 0; i--) joined = fill(patterns.middle, items[i] ?? '', joined);
  return fill(patterns.start, first, joined);
}

/** A pattern of CLDR with its two places filled. */
export function fill(pattern: string, first: string, second: string): string {
  return pattern.replace(/\{[01]\}/g, (place) => (place === '{0}' ? first : second));
}
