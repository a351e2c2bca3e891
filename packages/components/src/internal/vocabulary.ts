import type { SectorLocale } from '@comity/core/view';

/** How the words of each language are loaded, by BCP 47 tag. */
export type Loaders<Words> = Readonly<Record<string, () => Promise<Words>>>;

/**
 * The words that a kind of element needs, in every language. English comes with the element, every other language when
 * it is first asked for.
 */
export class Vocabulary<Words extends SectorLocale> {
  private readonly loaded = new Map<string, Words>();
  private readonly loading = new Map<string, Promise<Words>>();

  constructor(
    private readonly english: Words,
    private readonly loaders: Loaders<Words>,
  ) {
    this.loaded.set('en', english);
  }

  /**
   * The words for a language tag: of itself, else of its tag cut from the end (`az-Latn-AZ`, `az-Latn`, `az`), else
   * in English. Words that are already there come at once, so that nothing flickers.
   */
  of(tag: string): Words | Promise<Words> {
    const language = this.supported(tag);
    const known = this.loaded.get(language);
    if (known !== undefined) return known;
    let promise = this.loading.get(language);
    if (promise === undefined) this.loading.set(language, (promise = this.load(language)));
    return promise;
  }

  private supported(tag: string): string {
    for (
      let part = tag.toLowerCase();
      part !== '';
      part = part.slice(0, Math.max(0, part.lastIndexOf('-')))
    ) {
      if (Object.hasOwn(this.loaders, part)) return part;
    }
    return 'en';
  }

  private async load(language: string): Promise<Words> {
    try {
      const words = (await this.loaders[language]?.()) ?? this.english;
      this.loaded.set(language, words);
      return words;
    } catch (error) {
      // A page in English is better than none; the next element that needs the language tries again.
      this.loading.delete(language);
      console.warn(`Comity: the language "${language}" could not be loaded.`, error);
      return this.english;
    }
  }
}
