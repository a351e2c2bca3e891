import type { LoadingTexts } from './loading-texts.js';

/** The words of loading in Turkish. */
export const loading: LoadingTexts = {
  loading: 'Veriler yükleniyor.',
  loaded: (amount) => `Yüklenen: ${amount}`,
  megabytes: (number) => `${number} MB`,
  tryAgain: 'Yeniden dene',
  failures: {
    address: 'Verilerin adresi yüklenemiyor.',
    network:
      'Verilere ulaşılamadı. Bağlantı olmayabilir ya da sunucuları bu sayfanın okumasına izin vermiyor olabilir.',
    timeout: 'Veriler zamanında gelmedi.',
    notFound: 'Belirtilen adreste veri yok.',
    status: (status) => `Veri sunucusu bir hatayla yanıt verdi (${status}).`,
    tooLarge: (most) => `Verilerin boyutu ${most} sınırını aşıyor, bu yüzden yüklenmiyor.`,
    html: 'Verilerin adresinde veri yerine bir web sayfası var.',
    encoding: 'Veriler UTF-8 kodlamasında değil ve okunamıyor.',
    truncated: 'Veriler eksik: erken bitiyor.',
    invalidJson: 'Veriler okunamıyor: JSON değil.',
    noDataset: 'Yüklenen dosya bir veri kümesi değil.',
  },
  earlier: (when) => `Veriler yenilenemedi. Gösterilenlerin yüklendiği zaman: ${when}.`,
  problems: {
    unresolved: (value) => `${value}: verilerde böyle bir kayıt yok.`,
    unknown: (value) => `${value}: böyle bir kod bilinmiyor.`,
    unreadable: (value) => `${value}: okunamıyor.`,
  },
  more: (number) => `ve ${number} tane daha`,
};
