import type { Language } from '../words/words.js';

/** The headings of a description. */
export interface DescribeWords {
  readonly records: string;
  readonly visitKinds: string;
  readonly visitYears: string;
  readonly agreementKinds: string;
  readonly agreementYears: string;
  readonly outcomeKinds: string;
  readonly strengths: string;
  readonly sectors: string;
  readonly countries: string;
  readonly completeness: string;
  readonly complete: string;
  readonly partial: string;
  readonly unknown: string;
  readonly atLeast: string;
  readonly others: string;
}

export const DESCRIBE_WORDS: Readonly<Record<Language, DescribeWords>> = {
  en: {
    records: 'Records',
    visitKinds: 'Visits by kind',
    visitYears: 'Visits by year',
    agreementKinds: 'Agreements by kind',
    agreementYears: 'Agreements by year of signature',
    outcomeKinds: 'Outcomes by kind',
    strengths: 'Results by strength (never added up)',
    sectors: 'Agreements and outcomes by sector',
    countries: 'Visits and agreements by country',
    completeness: 'What is known',
    complete: 'whole',
    partial: 'in part',
    unknown: 'unknown',
    atLeast: 'at least',
    others: 'others',
  },
  az: {
    records: 'Qeydlər',
    visitKinds: 'Səfərlər növlər üzrə',
    visitYears: 'Səfərlər illər üzrə',
    agreementKinds: 'Sazişlər növlər üzrə',
    agreementYears: 'Sazişlər imzalandığı il üzrə',
    outcomeKinds: 'Nəticələr növlər üzrə',
    strengths: 'Nəticələr gücünə görə (toplanmır)',
    sectors: 'Sazişlər və nəticələr sahələr üzrə',
    countries: 'Səfərlər və sazişlər ölkələr üzrə',
    completeness: 'Nə məlumdur',
    complete: 'tam',
    partial: 'qismən',
    unknown: 'naməlum',
    atLeast: 'ən azı',
    others: 'digərləri',
  },
  kk: {
    records: 'Жазбалар',
    visitKinds: 'Сапарлар түрі бойынша',
    visitYears: 'Сапарлар жылы бойынша',
    agreementKinds: 'Келісімдер түрі бойынша',
    agreementYears: 'Келісімдер қол қойылған жылы бойынша',
    outcomeKinds: 'Нәтижелер түрі бойынша',
    strengths: 'Нәтижелер күші бойынша (қосылмайды)',
    sectors: 'Келісімдер мен нәтижелер салалар бойынша',
    countries: 'Сапарлар мен келісімдер елдер бойынша',
    completeness: 'Не белгілі',
    complete: 'толық',
    partial: 'ішінара',
    unknown: 'белгісіз',
    atLeast: 'кемінде',
    others: 'басқалары',
  },
  ru: {
    records: 'Записи',
    visitKinds: 'Визиты по видам',
    visitYears: 'Визиты по годам',
    agreementKinds: 'Соглашения по видам',
    agreementYears: 'Соглашения по году подписания',
    outcomeKinds: 'Итоги по видам',
    strengths: 'Итоги по силе (не складываются)',
    sectors: 'Соглашения и итоги по отраслям',
    countries: 'Визиты и соглашения по странам',
    completeness: 'Что известно',
    complete: 'полностью',
    partial: 'частично',
    unknown: 'неизвестно',
    atLeast: 'не менее',
    others: 'прочие',
  },
  tr: {
    records: 'Kayıtlar',
    visitKinds: 'Türüne göre ziyaretler',
    visitYears: 'Yıla göre ziyaretler',
    agreementKinds: 'Türüne göre anlaşmalar',
    agreementYears: 'İmza yılına göre anlaşmalar',
    outcomeKinds: 'Türüne göre sonuçlar',
    strengths: 'Gücüne göre sonuçlar (toplanmaz)',
    sectors: 'Sektöre göre anlaşmalar ve sonuçlar',
    countries: 'Ülkeye göre ziyaretler ve anlaşmalar',
    completeness: 'Bilinenler',
    complete: 'tam',
    partial: 'kısmen',
    unknown: 'bilinmiyor',
    atLeast: 'en az',
    others: 'diğerleri',
  },
};
