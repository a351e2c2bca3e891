import { sectorWords as english } from '@comity/core/sectors/en';
import type { SectorLocale } from '@comity/core/view';
import { Vocabulary } from './vocabulary.js';

/** What a badge of a sector says. */
export const sectorWords = new Vocabulary<SectorLocale>(english, {
  az: async () => (await import('@comity/core/sectors/az')).sectorWords,
  kk: async () => (await import('@comity/core/sectors/kk')).sectorWords,
  ru: async () => (await import('@comity/core/sectors/ru')).sectorWords,
  tr: async () => (await import('@comity/core/sectors/tr')).sectorWords,
});
