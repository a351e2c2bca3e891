import { lists as english } from '@comity/core/lists/en';
import type { ListTexts } from '@comity/core/view';
import { vocabularyWith } from '../internal/vocabulary-with.js';

/** What lists of records say. */
export const listWords = vocabularyWith<'lists', ListTexts>('lists', english, {
  az: async () => (await import('@comity/core/lists/az')).lists,
  kk: async () => (await import('@comity/core/lists/kk')).lists,
  ru: async () => (await import('@comity/core/lists/ru')).lists,
  tr: async () => (await import('@comity/core/lists/tr')).lists,
});
