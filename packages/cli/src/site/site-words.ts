import type { Language } from '../words/words.js';

/** What the pages of a site say around the records. */
export interface SiteWords {
  /** The name of the language in itself. */
  readonly name: string;
  readonly skip: string;
  readonly home: string;
  readonly languages: string;
  readonly data: string;
  readonly dataHint: string;
  readonly licence: string;
  readonly related: string;
  readonly years: string;
  readonly noYear: string;
  readonly records: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly latest: string;
  readonly madeWith: string;
  readonly search: string;
  /** Before how many were found. */
  readonly found: string;
  readonly nothingFound: string;
  readonly searchFailed: string;
}

export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = {
  en: {
    name: 'English',
    skip: 'Skip to the content',
    home: 'All records',
    languages: 'Languages',
    data: 'Data',
    dataHint: 'Everything on this site, to be used elsewhere:',
    licence: 'Licence',
    related: 'Related',
    years: 'By year',
    noYear: 'Year not stated',
    records: 'What is here',
    notFound: 'There is no such page',
    notFoundHint: 'The address may be misspelt, or the record was taken away.',
    latest: 'Visits and results',
    madeWith: 'Made with Comity',
    search: 'Search',
    found: 'Found',
    nothingFound: 'Nothing found',
    searchFailed: 'The search could not be loaded. Type again to try once more.',
  },
  az: {
    name: 'Azərbaycanca',
    skip: 'Məzmuna keç',
    home: 'Bütün qeydlər',
    languages: 'Dillər',
    data: 'Məlumatlar',
    dataHint: 'Bu saytdakı hər şey, başqa yerdə istifadə üçün:',
    licence: 'Lisenziya',
    related: 'Əlaqəli',
    years: 'İllər üzrə',
    noYear: 'İl göstərilməyib',
    records: 'Burada nə var',
    notFound: 'Belə səhifə yoxdur',
    notFoundHint: 'Ünvan səhv yazılıb və ya qeyd çıxarılıb.',
    latest: 'Səfərlər və nəticələr',
    madeWith: 'Comity ilə hazırlanıb',
    search: 'Axtarış',
    found: 'Tapıldı',
    nothingFound: 'Heç nə tapılmadı',
    searchFailed: 'Axtarış yüklənmədi. Yenidən cəhd etmək üçün bir daha yazın.',
  },
  kk: {
    name: 'Қазақша',
    skip: 'Мазмұнға өту',
    home: 'Барлық жазбалар',
    languages: 'Тілдер',
    data: 'Деректер',
    dataHint: 'Осы сайттағының бәрі, басқа жерде қолдану үшін:',
    licence: 'Лицензия',
    related: 'Байланысты',
    years: 'Жылдар бойынша',
    noYear: 'Жылы көрсетілмеген',
    records: 'Мұнда не бар',
    notFound: 'Мұндай бет жоқ',
    notFoundHint: 'Мекенжай қате жазылған немесе жазба алынып тасталған.',
    latest: 'Сапарлар мен нәтижелер',
    madeWith: 'Comity арқылы жасалған',
    search: 'Іздеу',
    found: 'Табылды',
    nothingFound: 'Ештеңе табылмады',
    searchFailed: 'Іздеу жүктелмеді. Қайталап көру үшін тағы жазыңыз.',
  },
  ru: {
    name: 'Русский',
    skip: 'К содержанию',
    home: 'Все записи',
    languages: 'Языки',
    data: 'Данные',
    dataHint: 'Всё, что есть на этом сайте, для использования в других местах:',
    licence: 'Лицензия',
    related: 'По теме',
    years: 'По годам',
    noYear: 'Год не указан',
    records: 'Что здесь есть',
    notFound: 'Такой страницы нет',
    notFoundHint: 'Возможно, в адресе опечатка или запись убрана.',
    latest: 'Визиты и итоги',
    madeWith: 'Сделано с помощью Comity',
    search: 'Поиск',
    found: 'Найдено',
    nothingFound: 'Ничего не найдено',
    searchFailed: 'Не удалось загрузить поиск. Введите запрос ещё раз.',
  },
  tr: {
    name: 'Türkçe',
    skip: 'İçeriğe geç',
    home: 'Tüm kayıtlar',
    languages: 'Diller',
    data: 'Veriler',
    dataHint: 'Bu sitedeki her şey, başka yerde kullanmak için:',
    licence: 'Lisans',
    related: 'İlgili',
    years: 'Yıllara göre',
    noYear: 'Yıl belirtilmemiş',
    records: 'Burada neler var',
    notFound: 'Böyle bir sayfa yok',
    notFoundHint: 'Adres yanlış yazılmış olabilir ya da kayıt kaldırılmıştır.',
    latest: 'Ziyaretler ve sonuçlar',
    madeWith: 'Comity ile yapıldı',
    search: 'Arama',
    found: 'Bulunan',
    nothingFound: 'Hiçbir şey bulunamadı',
    searchFailed: 'Arama yüklenemedi. Yeniden denemek için tekrar yazın.',
  },
};
