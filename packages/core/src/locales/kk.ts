import { writeNumber } from '../languages/numbers.js';
import { capitalised } from './capitalised.js';
import type { Counted } from './cldr-data.js';
import { cldr, otherCldr } from './kk.cldr.generated.js';
import { sectors } from './kk.sectors.generated.js';
import { extended } from './extended.js';
import type {
  CardLabels,
  CardLocale,
  CardPhrases,
  CountNumbers,
  DateInWords,
  FactLabels,
  Locale,
  OtherLabels,
  RecordLabels,
  RecordLocale,
  RecordPhrases,
  SummaryPart,
} from './locale.js';

/** After a number a noun stays in the singular. */
/* @__NO_SIDE_EFFECTS__ */
function counted(noun: string): Counted {
  return { other: noun };
}

const labels: CardLabels = {
  strengths: {
    signed: 'Қол қойылды',
    agreed: 'Келісілді',
    decided: 'Шешім қабылданды',
    raised: 'Талқыланды',
    none: 'Белгісіз',
  },
  agreementKinds: {
    treaty: 'Шарт',
    convention: 'Конвенция',
    charter: 'Жарғы',
    agreement: 'Келісім',
    protocol: 'Хаттама',
    'exchange-of-notes': 'Ноталар алмасу',
    'agreed-minutes': 'Келісілген хаттамалық жазба',
    arrangement: 'Уағдаластық',
    'modus-vivendi': 'Модус вивенди',
    'memorandum-of-understanding': 'Өзара түсіністік туралы меморандум',
    'joint-declaration': 'Бірлескен декларация',
    'joint-statement': 'Бірлескен мәлімдеме',
    programme: 'Бағдарлама',
    'action-plan': 'Іс-қимыл жоспары',
    'letter-of-intent': 'Ниет хат',
    contract: 'Келісімшарт',
    amendment: 'Түзету',
    'accession-instrument': 'Қосылу туралы құжат',
    annex: 'Қосымша',
    unspecified: 'Құжат',
  },
  countedKinds: {
    treaty: counted('шарт'),
    convention: counted('конвенция'),
    charter: counted('жарғы'),
    agreement: counted('келісім'),
    protocol: counted('хаттама'),
    'exchange-of-notes': counted('ноталар алмасу'),
    'agreed-minutes': counted('келісілген хаттамалық жазба'),
    arrangement: counted('уағдаластық'),
    'modus-vivendi': counted('модус вивенди'),
    'memorandum-of-understanding': counted('өзара түсіністік туралы меморандум'),
    'joint-declaration': counted('бірлескен декларация'),
    'joint-statement': counted('бірлескен мәлімдеме'),
    programme: counted('бағдарлама'),
    'action-plan': counted('іс-қимыл жоспары'),
    'letter-of-intent': counted('ниет хат'),
    contract: counted('келісімшарт'),
    amendment: counted('түзету'),
    'accession-instrument': counted('қосылу туралы құжат'),
    annex: counted('қосымша'),
    unspecified: counted('құжат'),
  },
  agreementStatuses: {
    announced: 'Жарияланды',
    agreed: 'Келісілді, қол қойылғаны туралы хабар жоқ',
    negotiated: 'Келіссөздер аяқталды',
    initialled: 'Парафирленді',
    adopted: 'Қабылданды',
    'partially-signed': 'Ішінара қол қойылды',
    signed: 'Қол қойылды',
    approved: 'Бекітілді',
    'provisionally-applied': 'Уақытша қолданылуда',
    'in-force': 'Күшінде',
    'in-effect': 'Орындалуда',
    suspended: 'Қолданысы тоқтатыла тұрды',
    ended: 'Күшін жойды',
    completed: 'Аяқталды',
    discontinued: 'Жалғастырылмады',
    withdrawn: 'Кері қайтарып алынды',
    unknown: 'Белгісіз',
  },
  lateralities: {
    unilateral: 'Біржақты',
    bilateral: 'Екіжақты',
    trilateral: 'Үшжақты',
    plurilateral: 'Шектеулі қатысушылары бар',
    multilateral: 'Көпжақты',
    unknown: 'Белгісіз',
  },
  endings: {
    terminated: 'Қолданысы тоқтатылды',
    denounced: 'Күші жойылды деп жарияланды',
    expired: 'Мерзімі бітті',
    superseded: 'Жаңасымен алмастырылды',
    withdrawn: 'Кері қайтарып алынды',
    completed: 'Аяқталды',
    discontinued: 'Жалғастырылмады',
  },
  treatyActs: {
    initialled: 'Парафирлеу',
    adopted: 'Мәтінді қабылдау',
    approved: 'Бекіту',
    ratified: 'Ратификациялау',
    accepted: 'Қабылдау',
    acceded: 'Қосылу',
    succeeded: 'Құқықтық мирасқорлық',
    'provisionally-applied': 'Уақытша қолдану',
    suspended: 'Қолданысын тоқтата тұру',
    resumed: 'Қолданысын қайта бастау',
    reserved: 'Ескертпе жасау',
    withdrew: 'Шығу',
    registered: 'Тіркеу',
  },
  relationTypes: {
    amends: 'Өзгертеді',
    supplements: 'Толықтырады',
    implements: 'Іске асырады',
    supersedes: 'Алмастырады',
    terminates: 'Қолданысын тоқтатады',
    extends: 'Мерзімін ұзартады',
    'protocol-to': 'Осы құжаттың хаттамасы',
    under: 'Осы құжат негізінде жасалған',
  },
  bindingValues: {
    yes: 'Міндетті',
    no: 'Міндетті емес',
    mixed: 'Ішінара міндетті',
    unknown: 'Белгісіз',
  },
  bindingBases: {
    stated: 'дереккөз бойынша',
    text: 'мәтіні бойынша',
    presumed: 'атауына қарап болжанған',
    register: 'тізілім бойынша',
  },
  partyKinds: {
    state: 'Мемлекет',
    government: 'Үкімет',
    ministry: 'Министрлік',
    agency: 'Агенттік',
    region: 'Өңір',
    company: 'Компания',
    fund: 'Қор',
    university: 'Университет',
    parliament: 'Парламент',
    igo: 'Халықаралық ұйым',
    ngo: 'Үкіметтік емес ұйым',
    community: 'Қауымдастық',
  },
  sourceGenres: {
    register: 'Тізілім',
    'press-release': 'Баспасөз хабарламасы',
    news: 'Жаңалық',
    commentary: 'Түсініктеме',
    transcript: 'Стенограмма',
    dataset: 'Деректер жинағы',
  },
  confidences: {
    low: 'сенімділігі төмен',
    medium: 'сенімділігі орташа',
    high: 'сенімділігі жоғары',
  },
};

const recordLabels: RecordLabels = {
  countedRecords: {
    source: counted('дереккөз'),
    party: counted('тарап'),
    person: counted('тұлға'),
    place: counted('орын'),
    visit: counted('сапар'),
    agreement: counted('келісім'),
    outcome: counted('нәтиже'),
    project: counted('жоба'),
    route: counted('бағдар'),
    body: counted('орган'),
    claim: counted('пікір'),
    sector: counted('сала'),
  },
  outcomeKinds: {
    decision: 'Шешім',
    commitment: 'Міндеттеме',
    discussion: 'Талқылау',
    initiative: 'Бастама',
    statement: 'Мәлімдеме',
  },
  progress: {
    open: 'Орындалуын күтуде',
    'under-way': 'Орындалуда',
    done: 'Орындалды',
    dropped: 'Бас тартылды',
  },
  visitKinds: {
    state: 'Мемлекеттік сапар',
    official: 'Ресми сапар',
    'official-working': 'Ресми жұмыс сапары',
    working: 'Жұмыс сапары',
    private: 'Жеке сапар',
    informal: 'Бейресми сапар',
    'summit-attendance': 'Саммитке қатысу',
    'meeting-on-the-margins': 'Іс-шара аясындағы кездесу',
    transit: 'Транзит',
    unspecified: 'Сапар',
  },
  visitRanks: {
    'head-of-state': 'Мемлекет басшысы',
    'head-of-government': 'Үкімет басшысы',
    'foreign-minister': 'Сыртқы істер министрі',
    minister: 'Министр',
    deputy: 'Министрдің орынбасары',
    agency: 'Агенттік',
    company: 'Компания',
    parliament: 'Парламент',
    royal: 'Билеуші әулет мүшесі',
  },
  visitStatuses: {
    announced: 'Жарияланды',
    scheduled: 'Жоспарланды',
    'in-progress': 'Өтіп жатыр',
    completed: 'Аяқталды',
    postponed: 'Кейінге қалдырылды',
    cancelled: 'Өтпейтін болды',
  },
  meetingKinds: {
    talks: 'Келіссөздер',
    'one-on-one': 'Екеуара кездесу',
    'expanded-talks': 'Кеңейтілген құрамдағы келіссөздер',
    'council-session': 'Кеңес отырысы',
    'signing-ceremony': 'Қол қою рәсімі',
    'press-statement': 'Баспасөзге мәлімдеме',
    forum: 'Форум',
    address: 'Сөз сөйлеу',
    ceremony: 'Салтанатты рәсім',
    dinner: 'Ресми кешкі ас',
    'multilateral-session': 'Көпжақты отырыс',
    other: 'Кездесу',
  },
  placeKinds: {
    city: 'Қала',
    port: 'Порт',
    airport: 'Әуежай',
    'border-point': 'Шекарадан өткізу пункті',
    building: 'Ғимарат',
    region: 'Өңір',
  },
  transportModes: {
    sea: 'Теңіз',
    'inland-waterway': 'Ішкі су жолы',
    rail: 'Теміржол',
    road: 'Автожол',
    air: 'Әуе',
    pipeline: 'Құбыржол',
    cable: 'Кабель',
    multimodal: 'Мультимодальды',
  },
  bases: {
    stated: 'дереккөзде айтылғандай',
    derived: 'айтылғаннан есептелген',
    inferred: 'басқа фактілерден қорытылған',
    editorial: 'редактордың таңдауы',
  },
};

const otherLabels: OtherLabels = {
  partyRoles: {
    party: 'Тарап',
    signatory: 'Қол қойған тарап',
    depositary: 'Депозитарий',
    guarantor: 'Кепілгер',
    witness: 'Куәгер',
    mediator: 'Делдал',
    implementing: 'Орындаушы',
    funding: 'Қаржыландыру көзі',
    beneficiary: 'Пайда алушы',
    observer: 'Бақылаушы',
    acceding: 'Қосылушы тарап',
    successor: 'Құқықтық мирасқор',
  },
  projectStatuses: {
    idea: 'Идея',
    planned: 'Жоспарланды',
    'under-way': 'Іске асырылуда',
    operating: 'Жұмыс істейді',
    halted: 'Тоқтатылды',
  },
  bodyKinds: {
    council: 'Кеңес',
    commission: 'Комиссия',
    fund: 'Қор',
    'joint-venture': 'Бірлескен кәсіпорын',
    mechanism: 'Тетік',
    'working-group': 'Жұмыс тобы',
  },
  bodyStatuses: {
    planned: 'Жоспарланды',
    established: 'Құрылды',
    active: 'Жұмыс істейді',
    dissolved: 'Таратылды',
  },
  claimKinds: {
    opinion: 'Пікір',
    forecast: 'Болжам',
  },
  visibilities: {
    public: 'Жалпыға ашық',
    internal: 'Ішкі',
  },
  ruleSeverities: {
    error: 'Қате',
    warning: 'Ескерту',
    hint: 'Кеңес',
    off: 'Өшірілген',
  },
};

const facts: FactLabels = {
  binding: 'Заңды күші',
  by: 'Кімнен',
  complete: 'Тізімі толық',
  depositary: 'Депозитарий',
  description: 'Сипаттама',
  destination: 'Қайда',
  documents: 'Құжаттар',
  due: 'Мерзімі',
  end: 'Аяқталуы',
  establishes: 'Құрылатын орган',
  events: 'Оқиғалар',
  expires: 'Мерзімінің бітуі',
  governedBy: 'Қолданылатын құқық',
  hosts: 'Қабылдаған',
  inForce: 'Күшіне енуі',
  includes: 'Құрамы',
  kind: 'Түрі',
  laterality: 'Тараптар саны',
  leadsTo: 'Нәтижесі',
  legs: 'Аялдамалар',
  meeting: 'Кездесу',
  meetings: 'Кездесулер',
  occasion: 'Себебі',
  origin: 'Қайдан',
  parties: 'Тараптар',
  partOf: 'Кіретін тобы',
  place: 'Орны',
  planned: 'Жоспарда',
  presence: 'Қатысқан күндері',
  progress: 'Орындалуы',
  projects: 'Жобалар',
  provisions: 'Мазмұны',
  rank: 'Деңгейі',
  registrations: 'Тіркелуі',
  relations: 'Басқа құжаттармен байланысы',
  renewal: 'Ұзартылуы',
  responsible: 'Жауапты',
  retroactive: 'Кері күші',
  routes: 'Бағдарлар',
  sectors: 'Салалар',
  signatures: 'Қойылған қолдар',
  signed: 'Қол қойылуы',
  sources: 'Дереккөз',
  start: 'Басталуы',
  status: 'Мәртебесі',
  texts: 'Мәтіндер',
  title: 'Атауы',
  tour: 'Жолсапар',
  transit: 'Транзит',
  value: 'Сомасы',
  visit: 'Сапар',
  visitors: 'Сапармен келген',
  when: 'Уақыты',
};

/** Small numbers as words, as they are written in running text. */
const NUMBER_WORDS = ['бірде-бір', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];

const SUMMARY: CardLabels['strengths'] = {
  signed: 'қол қойылды',
  agreed: 'келісілді',
  decided: 'шешім қабылданды',
  raised: 'талқыланды',
  none: 'белгісіз',
};

function summaryPart({ strength, atLeast, exact, about }: SummaryPart): string {
  const qualifier = exact ? (about ? 'шамамен ' : '') : 'кемінде ';
  return `${SUMMARY[strength]}: ${qualifier}${writeNumber(atLeast, cldr.numbers)}`;
}

function numberWords(number: number): string {
  return NUMBER_WORDS[number] ?? writeNumber(number, cldr.numbers);
}

function countWords({ atLeast, atMost, exact, about }: CountNumbers): string {
  if (atLeast === undefined) return `ең көбі ${numberWords(atMost)}`;
  if (exact) return `${about ? 'шамамен ' : ''}${numberWords(atLeast)}`;
  return atMost === undefined
    ? `кемінде ${numberWords(atLeast)}`
    : `${writeNumber(atLeast, cldr.numbers)}–${writeNumber(atMost, cldr.numbers)}`;
}

/** The two cases that dates take: from when (ablative) and until when (dative). */
type Case = 'ablative' | 'dative';
const AFTER: Readonly<Record<Case, string>> = { ablative: 'бастап', dative: 'дейін' };
/** The word for a month, with its own ending. */
const MONTH: Readonly<Record<Case, string>> = { ablative: 'айынан', dative: 'айына' };
const LABEL: Readonly<Record<Case, string>> = { ablative: 'басталуы', dative: 'аяқталуы' };

/** A noun in a case: its ending follows the last vowel and the last sound. */
function inCase(noun: string, form: Case): string {
  const back = /[аоұыу](?=[^аоұыуәеіөү]*$)/.test(noun);
  const voiceless = /[пфкқтсшщчхц]$/.test(noun);
  const nasal = /[мнң]$/.test(noun);
  const consonant = form === 'dative' ? (voiceless ? 'қк' : 'ғг') : voiceless ? 'тт' : nasal ? 'нн' : 'дд';
  const ending = (back ? 'а' : 'е') + (form === 'ablative' ? 'н' : '');
  return noun + consonant.charAt(back ? 0 : 1) + ending;
}

/** A date with the words that say from when, or until when: "2025 ж. 23 қазанға дейін". */
function governed(date: DateInWords, form: Case): string {
  const { words, year, month, day, decade, approximate, uncertain } = date;
  const name = month === undefined ? '' : (cldr.months.format.wide[month - 1] as string);
  const ofYear = year === undefined ? '' : `${String(year)}\u202fж. `;
  let text: string;
  if (decade !== undefined) text = `${String(decade)} ${inCase('жылдар', form)}`;
  else if (name !== '' && day !== undefined) text = `${ofYear}${String(day)} ${inCase(name, form)}`;
  else if (name !== '') text = `${ofYear}${name} ${MONTH[form]}`;
  else if (year !== undefined) text = `${String(year)} ${inCase('жыл', form)}`;
  else return `${LABEL[form]}: ${words}`;
  text = `${text} ${AFTER[form]}`;
  if (year === undefined && decade === undefined) text = phrases.yearUnknown(text);
  if (approximate) text = `шамамен ${text}`;
  return uncertain ? phrases.perhaps(text) : text;
}

const phrases: CardPhrases = {
  notKnown: 'Белгісіз',
  notStated: 'Көрсетілмеген',
  unresolved: 'деректерде жоқ',
  yes: 'Иә',
  no: 'Жоқ',
  duringVisit: 'Сапар барысында',
  alsoReportedAs: 'Басқаша да хабарланды',
  correction: 'Түзету',
  planned: 'жоспарда',
  noRecord: 'Әзірге көрсететін ештеңе жоқ.',
  unreadable: 'Бұл жазбаны көрсету мүмкін емес.',
  partial: 'Деректерде кейбір мәліметтер жоқ.',
  copyCitation: 'Дәйексөз үшін көшіру',
  copied: 'Көшірілді',
  notCopied: 'Көшірілмеді: браузер рұқсат бермейді',
  duringVisitOn: (date) => `Сапар барысында, ${date}`,
  yearUnknown: (date) => `${date} (жылы көрсетілмеген)`,
  about: ({ words }) => `шамамен ${words}`,
  perhaps: (date) => `${date} (нақты емес)`,
  within: (range) => `${range} аралығында`,
  decade: (year) => `${String(year)} жылдар`,
  from: (date) => governed(date, 'ablative'),
  until: (date) => governed(date, 'dative'),
  endNotStated: (date) => `${governed(date, 'ablative')}, аяқталуы көрсетілмеген`,
  startNotStated: (date) => `${governed(date, 'dative')}, басталуы көрсетілмеген`,
  countWords,
  untitledGroup: (count, noun, one) =>
    `${capitalised(count)} ${noun}, ${one ? 'атауы' : 'атаулары'} көрсетілмеген`,
  untitled: (kind) => `${kind}, атауы көрсетілмеген`,
  believedToBe: (name, confidence) =>
    `болжам бойынша ${name}${confidence === undefined ? '' : ` (${confidence})`}`,
  quoted: (words) => `${cldr.quotes.open}${words}${cldr.quotes.close}`,
};

const recordPhrases: RecordPhrases = {
  mayOverlap: 'Ешбір құжат қатар екі топқа кірмейді деп есептелген.',
  recurring: 'қайталанып тұрады',
  andMore: (names, more) => `${names} және тағы ${String(more)}`,
  visitTitle: (visitors, destinations) => [visitors, destinations].filter((part) => part !== '').join(' – '),
  summary: (parts) => capitalised(parts.map(summaryPart).join(', ')),
  session: (number, kind) => `${kind} № ${String(number)}`,
};

/** What the cards of agreements say. */
export const cards: CardLocale = { language: 'kk', direction: 'ltr', sectors, cldr, labels, facts, phrases };

/** What all elements say of records. */
export const records: RecordLocale = /* @__PURE__ */ extended(cards, {
  labels: recordLabels,
  phrases: recordPhrases,
});

/** Kazakh, in Cyrillic letters. */
export const kk: Locale = /* @__PURE__ */ extended(records, { labels: otherLabels, cldr: otherCldr });
