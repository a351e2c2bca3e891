import type { CardLocale } from '../locales/locale.js';

/** Texts joined as the language joins a list: "A, B and C". */
export function joinList(items: readonly string[], locale: CardLocale): string {
  const { two, start, middle, end } = locale.cldr.lists.and;
  const last = items.length - 1;
  return items.reduceRight((joined, item, at) => {
    if (at === last) return item;
    const pattern = last === 1 ? two : at === last - 1 ? end : at === 0 ? start : middle;
    return fill(pattern, item, joined);
  }, '');
}

/** A pattern of CLDR with its two places filled. */
export function fill(pattern: string, first: string, second: string): string {
  return pattern.replace(/\{[01]\}/g, (place) => (place === '{0}' ? first : second));
}
