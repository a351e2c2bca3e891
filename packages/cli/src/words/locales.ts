import type { Locale } from '@comity/core/view';
import type { Language } from './words.js';

/** Loads everything that a language needs to show records. */
export async function loadLocale(language: Language): Promise<Locale> {
  switch (language) {
    case 'az':
      return (await import('@comity/core/locales/az')).az;
    case 'kk':
      return (await import('@comity/core/locales/kk')).kk;
    case 'ru':
      return (await import('@comity/core/locales/ru')).ru;
    case 'tr':
      return (await import('@comity/core/locales/tr')).tr;
    default:
      return (await import('@comity/core/locales/en')).en;
  }
}
