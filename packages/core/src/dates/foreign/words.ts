import { MONTH_NAMES } from './month-names.generated.js';
import { fold } from './tokens.js';

/** What a word that is no month says in a date. */
export type Meaning =
  | 'filling'
  | 'about'
  | 'perhaps'
  | 'to'
  | 'and'
  | 'since'
  | 'until'
  | 'edge'
  | 'present'
  | 'decade'
  | 'season'
  | 'calendar'
  | 'era'
  | 'year'
  | 'month'
  | 'day';

// English, Azerbaijani, Kazakh, Russian, Turkish, German, French, Spanish, Portuguese, Italian, Ukrainian, Uzbek and
// a few others; each line in that order. Words that two languages use in two ways stand where registers mean them.
const WORDS: Record<Meaning, string> = {
  filling:
    'of the on in at date dated day year yil jylgy жылдың il ili ilin ilinin ci yili yilin yilinin yildagi jyl жыл жылы жылғы ж ' +
    'г год года году в во от р року рік в den der dem am im le la les el los de del do da das dos ao em di du vom von dal ' +
    'dalla d l ' +
    'an lan анно anno year’s gada gads m metu r roku թ թվականի tahun r e ev i g god godine nap any ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'понедельник вторник среда четверг пятница суббота воскресенье ' +
    'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі ' +
    'bazar pazartesi salı çarşamba perşembe cuma cumartesi pazar ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta feira ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  about:
    'c ca circa cca about approx approximately around near around ' +
    'təxminən təqribən шамамен около ок примерно приблизительно прибл yaklaşık takriben ' +
    'um etwa ungefähr vers env environ hacia aproximadamente aprox cerca intorno verso ' +
    'близько приблизно taxminan',
  perhaps:
    'perhaps possibly probably uncertain ehtimal ehtimalən мүмкін вероятно возможно предположительно muhtemelen ' +
    'belki vermutlich vielleicht wahrscheinlich probablement quizás probablemente talvez provavelmente ' +
    'forse probabilmente ймовірно можливо ehtimol',
  to: 'to through thru till a au aux à al até ate bis по',
  and: 'and və и мен және ve und et y e та va',
  since: 'since from с со desde depuis seit з',
  until: 'until till jusqu до bis hasta fino',
  edge: 'before after по́сле после раньше ранее vor nach avant après antes después depois prima dopo əvvəl sonra önce бұрын кейін',
  present:
    'present now today ongoing current настоящее настоящий н heute présent presente actualidad oggi günümüz indiyədək qazirgi hozirgi',
  decade:
    's х е ые ых годы годов годах гг рр illər ilər illərdə illərin жылдар жылдары yıllar yıllarda yillar ' +
    'années annees años anos anni jahre er ler lar lər decade decades',
  season:
    'spring summer autumn fall winter yaz yay payız qış көктем жаз күз қыс весна весной весны лето летом лета ' +
    'осень осенью осени зима зимой зимы ilkbahar sonbahar kış frühling sommer herbst printemps été automne hiver ' +
    'primavera verano otoño invierno verão outono inverno estate autunno весни літо осінь bahor yoz kuz qish ' +
    'early mid late beginning end start middle first second third fourth half quarter q ' +
    'начало начале конец конце середина середине половина квартал квартале кв début fin milieu anfang ende mitte ' +
    'inicio finales trimestre semestre quartal i̇lin rüb тоқсан',
  calendar:
    'ah hijri hijriyya هـ reiwa heisei showa meiji taisho 令和 平成 昭和 大正 明治 os julian хиджры hicri hijrî',
  era: 'bc bce eb miladdan avant-jc',
  year: '年 년 г.',
  month: '月 월',
  day: '日 일 号',
};

/** Endings of numbers, written without a blank or after a hyphen: 1st, 1er, 1-го, 13-ü, 2025-ci. */
const ORDINALS =
  'st nd rd th er ère eme ème re o a º ° го й я е х ым ом м го-го і ші шы интің ci cı cu cü ü u ı i inci ıncı uncu ' +
  'üncü nci ncı ncu ncü da də de dek тен ten dan dən den и ин ma ga те е-го y';

/** Endings of names of months: of, in, from; Azerbaijani, Turkish, Kazakh, Uzbek, Russian, Ukrainian, Hungarian. */
const CASES =
  'in ın un ün nin nın nun nün da də de dan dən den a ə e ta te ni nı nu nü ун да де та те дан ден тан тен ның нің дың ' +
  'дің тың тің ға ге қа ке е і ban ben án én i nda ndə ında indan gi ғы гі ы і ында інде ынан інен ning';

/** Names that registers write and CLDR does not have: short forms, Latin letters for Cyrillic ones, and the reverse. */
const MORE_NAMES = [
  'yanvarya janvar janvarja qantar qańtar kantar',
  'fevralya fevralja aqpan akpan',
  'marta maerz nawrız naýryz nauryz marca',
  'aprelya aprelja säwir sáýir sauir avril avr',
  'мае maya maja mamır mamyr',
  'июне iyunya ijun ijunja juin mawsım maýsym mausym iun',
  'июле iyulya ijul ijulja juil şilde shilde iul',
  'avgusta tamız tamyz avq',
  'sept sep sentyabrya sentjabrja qırküyek qyrkúıek qyrkuyek сент sent',
  'oktyabrya oktjabrja qazan kazan okt',
  'noyabrya nojabrja qaraşa qarasha karasha нояб noy',
  'dekabrya dekabrja jeltoqsan zheltoksan dek',
];

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const folded = (words: string): string[] => words.split(' ').map(fold);

interface Words {
  readonly meanings: ReadonlyMap<string, ReadonlySet<Meaning>>;
  readonly ordinals: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  /** The months of a word, or of the first letters of one, with the languages in which it is each. */
  readonly months: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

let remembered: Words | undefined;

/** The tables for look-up, made when they are first needed. */
function words(): Words {
  remembered ??= {
    meanings: meaningsOf(),
    ordinals: new Set(folded(ORDINALS)),
    cases: new Set(folded(CASES)),
    months: monthsOf(),
  };
  return remembered;
}

function meaningsOf(): Map<string, Set<Meaning>> {
  const meanings = new Map<string, Set<Meaning>>();
  for (const [meaning, list] of Object.entries(WORDS) as [Meaning, string][]) {
    for (const word of folded(list)) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
  }
  return meanings;
}

function monthsOf(): Map<string, Map<number, string>> {
  const exact = new Map<string, Map<number, string>>();
  const shortened = new Map<string, Map<number, string>>();
  const add = (to: typeof exact, word: string, month: number, languages: string): void => {
    const known = to.get(word) ?? new Map<number, string>();
    known.set(month, `${known.get(month) ?? ''},${languages},`);
    to.set(word, known);
  };
  for (const [index, names] of MONTH_NAMES.entries()) {
    for (const entry of [...names.split(' '), ...(MORE_NAMES[index] as string).split(' ')]) {
      const [name = '', languages = ''] = entry.split(':');
      const word = fold(name);
      add(exact, word, index + 1, languages);
      for (let length = 3; length < word.length; length++) {
        add(shortened, word.slice(0, length), index + 1, languages);
      }
    }
  }
  // A short form that is a whole name somewhere is that name.
  return new Map([...shortened, ...exact]);
}

/** What else than a month a folded word can mean in a date; empty for a word that says nothing there. */
export function meaningsOfWord(word: string): ReadonlySet<Meaning> {
  return words().meanings.get(word) ?? NOTHING;
}

const NOTHING: ReadonlySet<Meaning> = new Set();

/** Whether a word can stand right behind the digits of a number and make it "the first", "of the year". */
export function isOrdinalEnding(word: string): boolean {
  return words().ordinals.has(word);
}

/**
 * The months that a folded word names, in full, abbreviated, shortened to at least three letters or with the ending of
 * a case; more than one when languages differ and none is given.
 *
 * @param language BCP 47 tag; decides where a word is one month here and another there
 */
export function monthsNamed(word: string, language: string | undefined): number[] {
  const { months } = words();
  const named = months.get(word) ?? months.get(stem(word));
  // Hebrew writes "in" and the name as one word.
  if (named === undefined) return word.startsWith('ב') ? monthsNamed(word.slice(1), language) : [];
  const [tag = ''] = (language ?? '').split('-');
  const here = [...named].filter(([, languages]) => languages.includes(`,${tag},`));
  return (tag !== '' && here.length === 1 ? here : [...named]).map(([month]) => month);
}

/** The word without the ending of a case; the word itself when what remains would be no whole name. */
function stem(word: string): string {
  for (let length = Math.max(3, word.length - 4); length < word.length; length++) {
    const name = word.slice(0, length);
    const whole = length > 3 || name === 'may' || name === 'маи';
    if (whole && words().cases.has(word.slice(length)) && words().months.has(name)) return name;
  }
  return word;
}

/** The month of a Roman numeral from I to XII, in the lower case of {@link fold}; 0 for another word. */
export function romanMonth(word: string): number {
  return ROMAN.indexOf(word) + 1;
}
