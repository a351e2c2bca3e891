import { figures as english } from '@comity/core/figures/en';
import type { FigureTexts } from '@comity/core/view';
import { AddedWords, LanguageWithWords } from './added-words.js';

const WORDS = new AddedWords<'figures', FigureTexts>('figures', english, {
  az: async () => (await import('@comity/core/figures/az')).figures,
  kk: async () => (await import('@comity/core/figures/kk')).figures,
  ru: async () => (await import('@comity/core/figures/ru')).figures,
  tr: async () => (await import('@comity/core/figures/tr')).figures,
});

/** A language with the words of charts and maps. */
export class FigureLanguage extends LanguageWithWords<'figures', FigureTexts> {
  constructor(onLoaded: () => void) {
    super(WORDS, onLoaded);
  }
}
