import { loading as english } from '@comity/core/loading/en';
import type { LoadingTexts } from '@comity/core/view';
import { AddedWords, LanguageWithWords } from '../added-words.js';

const WORDS = new AddedWords<'loading', LoadingTexts>('loading', english, {
  az: async () => (await import('@comity/core/loading/az')).loading,
  kk: async () => (await import('@comity/core/loading/kk')).loading,
  ru: async () => (await import('@comity/core/loading/ru')).loading,
  tr: async () => (await import('@comity/core/loading/tr')).loading,
});

/** A language with the words of loading. */
export class LoadingLanguage extends LanguageWithWords<'loading', LoadingTexts> {
  constructor(onLoaded: () => void) {
    super(WORDS, onLoaded);
  }
}
