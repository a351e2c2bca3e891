import { reports as english } from '@comity/core/reports/en';
import type { ReportTexts } from '@comity/core/view';
import { vocabularyWith } from '../internal/vocabulary-with.js';

/** What reports on files say. */
export const reportWords = vocabularyWith<'reports', ReportTexts>('reports', english, {
  az: async () => (await import('@comity/core/reports/az')).reports,
  kk: async () => (await import('@comity/core/reports/kk')).reports,
  ru: async () => (await import('@comity/core/reports/ru')).reports,
  tr: async () => (await import('@comity/core/reports/tr')).reports,
});
