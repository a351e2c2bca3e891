import { en } from '@comity/core/locales/en';
import type { Locale } from '@comity/core/view';

/** Every language but English comes when it is first asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Locale>>> = {
  az: async () => (await import('@comity/core/locales/az')).az,
  kk: async () => (await import('@comity/core/locales/kk')).kk,
  ru: async () => (await import('@comity/core/locales/ru')).ru,
  tr: async () => (await import('@comity/core/locales/tr')).tr,
};

const loaded = new Map<string, Locale>([['en', en]]);
const loading = new Map<string, Promise<Locale>>();

/**
 * The locale for a language tag: itself, else its tag cut from the end (`az-Latn-AZ`, `az-Latn`, `az`), else
 * English. A locale that is already there comes at once, so that nothing flickers.
 */
export function localeFor(tag: string): Locale | Promise<Locale> {
  const language = supported(tag);
  const known = loaded.get(language);
  if (known !== undefined) return known;
  let promise = loading.get(language);
  if (promise === undefined) {
    promise = load(language);
    loading.set(language, promise);
  }
  return promise;
}

function supported(tag: string): string {
  for (let part = tag.toLowerCase(); part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    if (part === 'en' || Object.hasOwn(LOADERS, part)) return part;
  }
  return 'en';
}

async function load(language: string): Promise<Locale> {
  try {
    const locale = (await LOADERS[language]?.()) ?? en;
    loaded.set(language, locale);
    return locale;
  } catch (error) {
    // A page in English is better than none; the next element that needs the language tries again.
    loading.delete(language);
    console.warn(`Comity: the language "${language}" could not be loaded.`, error);
    return en;
  }
}
