import { reports as english } from '@comity/core/reports/en';
import type { ReportTexts } from '@comity/core/view';
import { AddedWords, LanguageWithWords } from '../internal/added-words.js';

const WORDS = new AddedWords<'reports', ReportTexts>('reports', english, {
  az: async () => (await import('@comity/core/reports/az')).reports,
  kk: async () => (await import('@comity/core/reports/kk')).reports,
  ru: async () => (await import('@comity/core/reports/ru')).reports,
  tr: async () => (await import('@comity/core/reports/tr')).reports,
});

/** A language with the words of reports. */
export class ReportLanguage extends LanguageWithWords<'reports', ReportTexts> {
  constructor(onLoaded: () => void) {
    super(WORDS, onLoaded);
  }
}
