import { lists as english } from '@comity/core/lists/en';
import type { ListTexts } from '@comity/core/view';
import { AddedWords, LanguageWithWords } from '../internal/added-words.js';

const WORDS = new AddedWords<'lists', ListTexts>('lists', english, {
  az: async () => (await import('@comity/core/lists/az')).lists,
  kk: async () => (await import('@comity/core/lists/kk')).lists,
  ru: async () => (await import('@comity/core/lists/ru')).lists,
  tr: async () => (await import('@comity/core/lists/tr')).lists,
});

/** A language with the words of lists. */
export class ListLanguage extends LanguageWithWords<'lists', ListTexts> {
  constructor(onLoaded: () => void) {
    super(WORDS, onLoaded);
  }
}
