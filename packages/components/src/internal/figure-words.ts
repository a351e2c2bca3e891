import { figures as english } from '@comity/core/figures/en';
import type { FigureTexts } from '@comity/core/view';
import { vocabularyWith } from './vocabulary-with.js';

/** What charts, timelines and maps say. */
export const figureWords = vocabularyWith<'figures', FigureTexts>('figures', english, {
  az: async () => (await import('@comity/core/figures/az')).figures,
  kk: async () => (await import('@comity/core/figures/kk')).figures,
  ru: async () => (await import('@comity/core/figures/ru')).figures,
  tr: async () => (await import('@comity/core/figures/tr')).figures,
});
