import type { Locale } from '@comity/core/view';
import type { Loaders } from './vocabulary.js';

/** Every language but English, whole. */
export const LOCALES: Loaders<Locale> = {
  az: async () => (await import('@comity/core/locales/az')).az,
  kk: async () => (await import('@comity/core/locales/kk')).kk,
  ru: async () => (await import('@comity/core/locales/ru')).ru,
  tr: async () => (await import('@comity/core/locales/tr')).tr,
};
