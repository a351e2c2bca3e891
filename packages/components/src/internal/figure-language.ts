import { figures as english } from '@comity/core/figures/en';
import type { FigureLocale, FigureTexts, Locale } from '@comity/core/view';

/** The words of charts and maps: every language but English comes when it is first asked for. */
const LOADERS: Readonly<Record<string, () => Promise<FigureTexts>>> = {
  az: async () => (await import('@comity/core/figures/az')).figures,
  kk: async () => (await import('@comity/core/figures/kk')).figures,
  ru: async () => (await import('@comity/core/figures/ru')).figures,
  tr: async () => (await import('@comity/core/figures/tr')).figures,
};

const loaded = new Map<string, FigureTexts>([['en', english]]);
const loading = new Map<string, Promise<void>>();
const joined = new WeakMap<Locale, FigureLocale>();

/** A language with the words of charts; the last that was there while those of another are being loaded. */
export class FigureLanguage {
  private last: FigureLocale | undefined;

  /** @param onLoaded Called when the words have come. */
  constructor(private readonly onLoaded: () => void) {}

  of(locale: Locale): FigureLocale | undefined {
    const figures = loaded.get(locale.language);
    if (figures === undefined) void load(locale.language).then(this.onLoaded);
    else this.last = join(locale, figures);
    return this.last;
  }
}

function join(locale: Locale, figures: FigureTexts): FigureLocale {
  let both = joined.get(locale);
  if (both === undefined) {
    both = { ...locale, figures };
    joined.set(locale, both);
  }
  return both;
}

function load(language: string): Promise<unknown> {
  let promise = loading.get(language);
  if (promise === undefined) {
    promise = fetchTexts(language);
    loading.set(language, promise);
  }
  return promise;
}

async function fetchTexts(language: string): Promise<void> {
  try {
    loaded.set(language, (await LOADERS[language]?.()) ?? english);
  } catch (error) {
    // Charts in English are better than none; the next page tries again.
    loaded.set(language, english);
    console.warn(`Comity: the words of charts in "${language}" could not be loaded.`, error);
  }
}
