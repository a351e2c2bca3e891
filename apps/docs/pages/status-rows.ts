import { STRENGTHS } from '@comity/core';
import { az } from '@comity/core/locales/az';
import { en } from '@comity/core/locales/en';
import { kk } from '@comity/core/locales/kk';
import { ru } from '@comity/core/locales/ru';
import { tr } from '@comity/core/locales/tr';
import type { Locale } from '@comity/core/view';

const LOCALES: readonly Locale[] = [en, az, kk, ru, tr];

/** A code and its word in every language. */
export interface WordRow {
  readonly code: string;
  readonly words: readonly { readonly language: string; readonly word: string }[];
}

function wordRow(code: string, labels: (locale: Locale) => Readonly<Record<string, string>>): WordRow {
  return {
    code,
    words: LOCALES.map((locale) => ({ language: locale.language, word: labels(locale)[code] ?? '' })),
  };
}

/** The four strengths of a result. */
export const strengthRows: readonly WordRow[] = STRENGTHS.map((code) =>
  wordRow(code, ({ labels }) => labels.strengths),
);

/** The statuses of an agreement, in the order of its life. */
export const statusRows: readonly WordRow[] = Object.keys(en.labels.agreementStatuses).map((code) =>
  wordRow(code, ({ labels }) => labels.agreementStatuses),
);
