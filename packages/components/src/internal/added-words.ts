import type { CardLocale } from '@comity/core/view';

/** A locale that also holds the words of one kind of element, under a name of their own. */
type WithWords<Key extends string, Words> = CardLocale & { readonly [K in Key]: Words };

/** Words that only some elements need: English is there, every other language comes when it is first asked for. */
export class AddedWords<Key extends string, Words> {
  private readonly loaded: Map<string, Words>;
  private readonly loading = new Map<string, Promise<void>>();
  private readonly joined = new WeakMap<CardLocale, WithWords<Key, Words>>();

  /** @param key The name under which a locale holds the words, which a warning names too. */
  constructor(
    private readonly key: Key,
    private readonly english: Words,
    private readonly loaders: Readonly<Record<string, () => Promise<Words>>>,
  ) {
    this.loaded = new Map([['en', english]]);
  }

  /** The locale with its words; undefined while they are not there. */
  joinedWith(locale: CardLocale): WithWords<Key, Words> | undefined {
    const words = this.loaded.get(locale.language);
    if (words === undefined) return undefined;
    let both = this.joined.get(locale);
    if (both === undefined) {
      both = { ...locale, [this.key]: words } as WithWords<Key, Words>;
      this.joined.set(locale, both);
    }
    return both;
  }

  load(language: string): Promise<void> {
    let promise = this.loading.get(language);
    if (promise === undefined) this.loading.set(language, (promise = this.fetch(language)));
    return promise;
  }

  private async fetch(language: string): Promise<void> {
    try {
      this.loaded.set(language, (await this.loaders[language]?.()) ?? this.english);
    } catch (error) {
      // English is better than nothing; the next page tries again.
      this.loaded.set(language, this.english);
      console.warn(`Comity: the words of ${this.key} in "${language}" could not be loaded.`, error);
    }
  }
}

/** The language of one element; the last that was there while the words of another are being loaded. */
export class LanguageWithWords<Key extends string, Words> {
  private last: WithWords<Key, Words> | undefined;

  /** @param onLoaded Called when the words have come. */
  constructor(
    private readonly words: AddedWords<Key, Words>,
    private readonly onLoaded: () => void,
  ) {}

  of(locale: CardLocale): WithWords<Key, Words> | undefined {
    const both = this.words.joinedWith(locale);
    if (both === undefined) void this.words.load(locale.language).then(this.onLoaded);
    else this.last = both;
    return this.last;
  }
}
