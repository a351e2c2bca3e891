import { records } from '@comity/core/locales/en';
import type { RecordLocale } from '@comity/core/view';
import { LOCALES } from './locales.js';
import { Vocabulary, type Loaders } from './vocabulary.js';

/** A language that also holds the words of one kind of element, under a name of their own. */
type With<Key extends string, Words> = RecordLocale & Readonly<Record<Key, Words>>;

/**
 * What all records say, and words that only some elements need.
 *
 * @param key The name under which a language holds the words, which a warning names too.
 */
export function vocabularyWith<Key extends string, Words>(
  key: Key,
  english: Words,
  loaders: Loaders<Words>,
): Vocabulary<With<Key, Words>> {
  const joined = (locale: RecordLocale, words: Words): With<Key, Words> =>
    ({ ...locale, [key]: words }) as With<Key, Words>;
  const load = async (language: string): Promise<Words> => {
    try {
      return (await loaders[language]?.()) ?? english;
    } catch (error) {
      // English is better than nothing; the next page tries again.
      console.warn(`Comity: the words of ${key} in "${language}" could not be loaded.`, error);
      return english;
    }
  };
  const both = Object.entries(LOCALES).map(([language, locale]) => [
    language,
    async () => {
      const [base, words] = await Promise.all([locale(), load(language)]);
      return joined(base, words);
    },
  ]);
  return new Vocabulary(joined(records, english), Object.fromEntries(both) as Loaders<With<Key, Words>>);
}
