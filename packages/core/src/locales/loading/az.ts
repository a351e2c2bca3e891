import type { LoadingTexts } from './loading-texts.js';

/** The words of loading in Azerbaijani. */
export const loading: LoadingTexts = {
  loading: 'Məlumatlar yüklənir.',
  loaded: (amount) => `Yükləndi: ${amount}`,
  megabytes: (number) => `${number} MB`,
  tryAgain: 'Yenidən cəhd et',
  failures: {
    address: 'Məlumatların ünvanı yüklənə bilməyən ünvandır.',
    network:
      'Məlumatlara çatmaq mümkün olmadı. Bəlkə bağlantı yoxdur, yaxud onların serveri bu səhifəyə icazə vermir.',
    timeout: 'Məlumatlar vaxtında gəlmədi.',
    notFound: 'Göstərilən ünvanda məlumat yoxdur.',
    status: (status) => `Məlumatların serveri xəta ilə cavab verdi (${status}).`,
    tooLarge: (most) => `Məlumatların həcmi ${most} həddindən böyükdür və yüklənmir.`,
    html: 'Məlumatların ünvanında onların əvəzinə veb-səhifə var.',
    encoding: 'Məlumatlar UTF-8 kodlaşdırmasında deyil və oxuna bilmir.',
    truncated: 'Məlumatlar natamamdır: vaxtından əvvəl bitir.',
    invalidJson: 'Məlumatlar oxuna bilmir: JSON deyil.',
    noDataset: 'Yüklənən fayl məlumat dəsti deyil.',
  },
  earlier: (when) => `Məlumatları yeniləmək mümkün olmadı. Göstərilənlər bu vaxt yüklənib: ${when}.`,
  problems: {
    unresolved: (value) => `${value}: məlumatlarda belə qeyd yoxdur.`,
    unknown: (value) => `${value}: belə kod məlum deyil.`,
    unreadable: (value) => `${value}: oxuna bilmir.`,
  },
  more: (number) => `və daha ${number}`,
};
