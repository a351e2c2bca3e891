import { lists as english } from '@comity/core/lists/en';
import type { ListLocale, ListTexts, Locale } from '@comity/core/view';

/** The words of lists: every language but English comes when it is first asked for. */
const LOADERS: Readonly<Record<string, () => Promise<ListTexts>>> = {
  az: async () => (await import('@comity/core/lists/az')).lists,
  kk: async () => (await import('@comity/core/lists/kk')).lists,
  ru: async () => (await import('@comity/core/lists/ru')).lists,
  tr: async () => (await import('@comity/core/lists/tr')).lists,
};

const loaded = new Map<string, ListTexts>([['en', english]]);
const loading = new Map<string, Promise<void>>();
const joined = new WeakMap<Locale, ListLocale>();

/** A language with the words of lists; the last that was there while those of another are being loaded. */
export class ListLanguage {
  private last: ListLocale | undefined;

  /** @param onLoaded Called when the words have come. */
  constructor(private readonly onLoaded: () => void) {}

  of(locale: Locale): ListLocale | undefined {
    const texts = loaded.get(locale.language);
    if (texts === undefined) void load(locale.language).then(this.onLoaded);
    else this.last = join(locale, texts);
    return this.last;
  }
}

function join(locale: Locale, lists: ListTexts): ListLocale {
  let both = joined.get(locale);
  if (both === undefined) joined.set(locale, (both = { ...locale, lists }));
  return both;
}

function load(language: string): Promise<void> {
  let promise = loading.get(language);
  if (promise === undefined) loading.set(language, (promise = fetchTexts(language)));
  return promise;
}

async function fetchTexts(language: string): Promise<void> {
  try {
    loaded.set(language, (await LOADERS[language]?.()) ?? english);
  } catch (error) {
    // A list in English is better than none; the next page tries again.
    loaded.set(language, english);
    console.warn(`Comity: the words of lists in "${language}" could not be loaded.`, error);
  }
}
