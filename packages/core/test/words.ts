import type { Locale } from '../src/locales/locale.js';
import {
  countryName,
  formatDate,
  formatNumber,
  formatPercent,
  formatRelative,
  joinList,
  languageName,
} from '../src/view/index.js';

/** The day from which the relative words of the table are counted. */
const TODAY = '2026-11-23';

/**
 * What a language writes for one entry of `expected-words.ts`: the first word of the entry says what is asked, the
 * rest of whom.
 */
export function write(entry: string, locale: Locale): string | undefined {
  const blank = entry.indexOf(' ');
  const [what, rest] = [entry.slice(0, blank), entry.slice(blank + 1)];
  switch (what) {
    case 'date':
      return formatDate(rest, locale);
    case 'relative':
      return formatRelative(rest, TODAY, locale);
    case 'list':
      return joinList(rest.split(' '), locale);
    case 'number':
      return formatNumber(Number(rest), locale);
    case 'percent':
      return formatPercent(Number(rest), locale);
    case 'country':
      return countryName(rest, locale);
    case 'language':
      return languageName(rest, locale);
    case 'plural':
      return locale.cldr.plural(Number(rest));
    case 'documents': {
      const nouns = locale.labels.countedKinds.unspecified;
      const count = Number(rest);
      return `${formatNumber(count, locale)} ${nouns[locale.cldr.plural(count)] ?? nouns.other}`;
    }
    default:
      throw new Error(`nothing writes "${what}"`);
  }
}
