import { writeNumber } from '../languages/numbers.js';
import { capitalisedDotted } from './capitalised.js';
import type { Counted } from './cldr-data.js';
import { cldr, otherCldr } from './az.cldr.generated.js';
import { sectors } from './az.sectors.generated.js';
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
import { lastWordOf, type NumberWords } from './number-words.js';

/** After a number a noun stays in the singular. */
/* @__NO_SIDE_EFFECTS__ */
function counted(noun: string): Counted {
  return { other: noun };
}

const labels: CardLabels = {
  strengths: {
    signed: 'İmzalanıb',
    agreed: 'Razılaşdırılıb',
    decided: 'Qərara alınıb',
    raised: 'Müzakirə edilib',
    none: 'Məlum deyil',
  },
  agreementKinds: {
    treaty: 'Müqavilə',
    convention: 'Konvensiya',
    charter: 'Nizamnamə',
    agreement: 'Saziş',
    protocol: 'Protokol',
    'exchange-of-notes': 'Nota mübadiləsi',
    'agreed-minutes': 'Razılaşdırılmış protokol qeydləri',
    arrangement: 'Razılaşma',
    'modus-vivendi': 'Modus vivendi',
    'memorandum-of-understanding': 'Anlaşma Memorandumu',
    'joint-declaration': 'Birgə Bəyannamə',
    'joint-statement': 'Birgə Bəyanat',
    programme: 'Proqram',
    'action-plan': 'Fəaliyyət planı',
    'letter-of-intent': 'Niyyət məktubu',
    contract: 'Kontrakt',
    amendment: 'Düzəliş',
    'accession-instrument': 'Qoşulma haqqında sənəd',
    annex: 'Əlavə',
    unspecified: 'Sənəd',
  },
  countedKinds: {
    treaty: counted('müqavilə'),
    convention: counted('konvensiya'),
    charter: counted('nizamnamə'),
    agreement: counted('saziş'),
    protocol: counted('protokol'),
    'exchange-of-notes': counted('nota mübadiləsi'),
    'agreed-minutes': counted('razılaşdırılmış protokol qeydi'),
    arrangement: counted('razılaşma'),
    'modus-vivendi': counted('modus vivendi'),
    'memorandum-of-understanding': counted('anlaşma memorandumu'),
    'joint-declaration': counted('birgə bəyannamə'),
    'joint-statement': counted('birgə bəyanat'),
    programme: counted('proqram'),
    'action-plan': counted('fəaliyyət planı'),
    'letter-of-intent': counted('niyyət məktubu'),
    contract: counted('kontrakt'),
    amendment: counted('düzəliş'),
    'accession-instrument': counted('qoşulma haqqında sənəd'),
    annex: counted('əlavə'),
    unspecified: counted('sənəd'),
  },
  agreementStatuses: {
    announced: 'Elan edilib',
    agreed: 'Razılaşdırılıb, imzalanması bildirilmir',
    negotiated: 'Danışıqlar başa çatıb',
    initialled: 'Paraflanıb',
    adopted: 'Qəbul edilib',
    'partially-signed': 'Qismən imzalanıb',
    signed: 'İmzalanıb',
    approved: 'Təsdiq edilib',
    'provisionally-applied': 'Müvəqqəti tətbiq olunur',
    'in-force': 'Qüvvədədir',
    'in-effect': 'İcra olunur',
    suspended: 'Dayandırılıb',
    ended: 'Artıq qüvvədə deyil',
    completed: 'Başa çatıb',
    discontinued: 'Yarımçıq qalıb',
    withdrawn: 'Geri götürülüb',
    unknown: 'Məlum deyil',
  },
  lateralities: {
    unilateral: 'Birtərəfli',
    bilateral: 'İkitərəfli',
    trilateral: 'Üçtərəfli',
    plurilateral: 'Məhdud iştirakçılı',
    multilateral: 'Çoxtərəfli',
    unknown: 'Məlum deyil',
  },
  endings: {
    terminated: 'Xitam verilib',
    denounced: 'Denonsasiya edilib',
    expired: 'Müddəti bitib',
    superseded: 'Yenisi ilə əvəz edilib',
    withdrawn: 'Geri götürülüb',
    completed: 'Başa çatıb',
    discontinued: 'Yarımçıq qalıb',
  },
  treatyActs: {
    initialled: 'Paraflanma',
    adopted: 'Mətnin qəbul edilməsi',
    approved: 'Təsdiq edilmə',
    ratified: 'Ratifikasiya',
    accepted: 'Qəbul edilmə',
    acceded: 'Qoşulma',
    succeeded: 'Hüquqi varislik',
    'provisionally-applied': 'Müvəqqəti tətbiq',
    suspended: 'Dayandırılma',
    resumed: 'Bərpa edilmə',
    reserved: 'Qeyd-şərt',
    withdrew: 'Çıxma',
    registered: 'Qeydiyyat',
  },
  relationTypes: {
    amends: 'Dəyişdirir',
    supplements: 'Tamamlayır',
    implements: 'İcra edir',
    supersedes: 'Əvəz edir',
    terminates: 'Xitam verir',
    extends: 'Müddətini uzadır',
    'protocol-to': 'Protokoludur',
    under: 'Əsasında bağlanıb',
  },
  bindingValues: {
    yes: 'Hüquqi cəhətdən məcburidir',
    no: 'Hüquqi cəhətdən məcburi deyil',
    mixed: 'Qismən məcburidir',
    unknown: 'Məlum deyil',
  },
  bindingBases: {
    stated: 'bildirildiyi kimi',
    text: 'mətninə görə',
    presumed: 'adına görə ehtimal',
    register: 'reyestrə görə',
  },
  partyKinds: {
    state: 'Dövlət',
    government: 'Hökumət',
    ministry: 'Nazirlik',
    agency: 'Agentlik',
    region: 'Region',
    company: 'Şirkət',
    fund: 'Fond',
    university: 'Universitet',
    parliament: 'Parlament',
    igo: 'Beynəlxalq təşkilat',
    ngo: 'Qeyri-hökumət təşkilatı',
    community: 'Birlik',
  },
  confidences: { low: 'aşağı əminlik', medium: 'orta əminlik', high: 'yüksək əminlik' },
  sourceGenres: {
    register: 'Reyestr',
    'press-release': 'Press-reliz',
    news: 'Xəbər',
    commentary: 'Şərh',
    transcript: 'Stenoqram',
    dataset: 'Məlumat toplusu',
  },
};

const recordLabels: RecordLabels = {
  countedRecords: {
    source: counted('mənbə'),
    party: counted('tərəf'),
    person: counted('şəxs'),
    place: counted('yer'),
    visit: counted('səfər'),
    agreement: counted('saziş'),
    outcome: counted('nəticə'),
    project: counted('layihə'),
    route: counted('marşrut'),
    body: counted('qurum'),
    claim: counted('fikir'),
    sector: counted('sahə'),
  },
  outcomeKinds: {
    decision: 'Qərar',
    commitment: 'Öhdəlik',
    discussion: 'Müzakirə',
    initiative: 'Təşəbbüs',
    statement: 'Bəyanat',
  },
  progress: {
    open: 'Açıqdır',
    'under-way': 'İcra olunur',
    done: 'Yerinə yetirilib',
    dropped: 'İmtina edilib',
  },
  visitKinds: {
    state: 'Dövlət səfəri',
    official: 'Rəsmi səfər',
    'official-working': 'Rəsmi işgüzar səfər',
    working: 'İşgüzar səfər',
    private: 'Şəxsi səfər',
    informal: 'Qeyri-rəsmi səfər',
    'summit-attendance': 'Sammitdə iştirak',
    'meeting-on-the-margins': 'Tədbir çərçivəsində görüş',
    transit: 'Tranzit',
    unspecified: 'Səfər',
  },
  visitRanks: {
    'head-of-state': 'Dövlət başçısı',
    'head-of-government': 'Hökumət başçısı',
    'foreign-minister': 'Xarici işlər naziri',
    minister: 'Nazir',
    deputy: 'Nazir müavini',
    agency: 'Agentlik',
    company: 'Şirkət',
    parliament: 'Parlament',
    royal: 'Hökmdar ailəsinin üzvü',
  },
  visitStatuses: {
    announced: 'Elan edilib',
    scheduled: 'Planlaşdırılıb',
    'in-progress': 'Davam edir',
    completed: 'Başa çatıb',
    postponed: 'Təxirə salınıb',
    cancelled: 'Ləğv edilib',
  },
  meetingKinds: {
    talks: 'Danışıqlar',
    'one-on-one': 'Təkbətək görüş',
    'expanded-talks': 'Geniş tərkibdə danışıqlar',
    'council-session': 'Şuranın iclası',
    'signing-ceremony': 'İmzalanma mərasimi',
    'press-statement': 'Mətbuata bəyanat',
    forum: 'Forum',
    address: 'Çıxış',
    ceremony: 'Mərasim',
    dinner: 'Rəsmi ziyafət',
    'multilateral-session': 'Çoxtərəfli iclas',
    other: 'Görüş',
  },
  placeKinds: {
    city: 'Şəhər',
    port: 'Liman',
    airport: 'Hava limanı',
    'border-point': 'Sərhəd-keçid məntəqəsi',
    building: 'Bina',
    region: 'Region',
  },
  transportModes: {
    sea: 'Dəniz',
    'inland-waterway': 'Daxili su yolu',
    rail: 'Dəmir yolu',
    road: 'Avtomobil yolu',
    air: 'Hava',
    pipeline: 'Boru kəməri',
    cable: 'Kabel',
    multimodal: 'Multimodal',
  },
  bases: {
    stated: 'mənbədə bildirildiyi kimi',
    derived: 'bildirilənlərdən hesablanıb',
    inferred: 'başqa faktlardan nəticə çıxarılıb',
    editorial: 'redaktorun seçimi',
  },
};

const otherLabels: OtherLabels = {
  partyRoles: {
    party: 'Tərəf',
    signatory: 'İmzalayan tərəf',
    depositary: 'Depozitari',
    guarantor: 'Zamin',
    witness: 'Şahid',
    mediator: 'Vasitəçi',
    implementing: 'İcraçı',
    funding: 'Maliyyə mənbəyi',
    beneficiary: 'Benefisiar',
    observer: 'Müşahidəçi',
    acceding: 'Qoşulan tərəf',
    successor: 'Hüquqi varis',
  },
  projectStatuses: {
    idea: 'İdeya',
    planned: 'Planlaşdırılır',
    'under-way': 'Həyata keçirilir',
    operating: 'İstismardadır',
    halted: 'Dayandırılıb',
  },
  bodyKinds: {
    council: 'Şura',
    commission: 'Komissiya',
    fund: 'Fond',
    'joint-venture': 'Birgə müəssisə',
    mechanism: 'Mexanizm',
    'working-group': 'İşçi qrupu',
  },
  bodyStatuses: {
    planned: 'Planlaşdırılır',
    established: 'Təsis edilib',
    active: 'Fəaliyyət göstərir',
    dissolved: 'Ləğv edilib',
  },
  claimKinds: { opinion: 'Rəy', forecast: 'Proqnoz' },
  visibilities: { public: 'Açıq', internal: 'Daxili' },
  ruleSeverities: { error: 'Səhv', warning: 'Xəbərdarlıq', hint: 'Məsləhət', off: 'Söndürülüb' },
};

/** Small numbers as words, as they are written in running text. */
const NUMBER_WORDS = ['heç bir', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];

const SUMMARY: CardLabels['strengths'] = {
  signed: 'imzalanıb',
  agreed: 'razılaşdırılıb',
  decided: 'qərara alınıb',
  raised: 'müzakirə edilib',
  none: 'məlum deyil',
};

function summaryPart({ strength, atLeast, exact, about }: SummaryPart): string {
  const qualifier = exact ? (about ? 'təxminən ' : '') : 'ən azı ';
  return `${qualifier}${writeNumber(atLeast, cldr.numbers)} ${SUMMARY[strength]}`;
}

function numberWords(number: number): string {
  return NUMBER_WORDS[number] ?? writeNumber(number, cldr.numbers);
}

function countWords({ atLeast, atMost, exact, about }: CountNumbers): string {
  if (atLeast === undefined) return `ən çoxu ${numberWords(atMost)}`;
  if (exact) return `${about ? 'təxminən ' : ''}${numberWords(atLeast)}`;
  return atMost === undefined
    ? `ən azı ${numberWords(atLeast)}`
    : `${numberWords(atLeast)} ilə ${numberWords(atMost)} arasında`;
}

const phrases: CardPhrases = {
  notKnown: 'Məlum deyil',
  notStated: 'Göstərilməyib',
  unresolved: 'məlumatlarda yoxdur',
  yes: 'Bəli',
  no: 'Xeyr',
  duringVisit: 'Səfər zamanı',
  alsoReportedAs: 'Belə də bildirilib',
  correction: 'Düzəliş',
  planned: 'planlaşdırılır',
  noRecord: 'Hələlik göstəriləcək məlumat yoxdur.',
  unreadable: 'Bu qeydi göstərmək mümkün deyil.',
  partial: 'Bəzi təfərrüatlar məlumatlarda yoxdur.',
  copyCitation: 'İstinadı kopyala',
  copied: 'Kopyalandı',
  notCopied: 'Kopyalanmadı: brauzer icazə vermir',
  duringVisitOn: (date) => `Səfər zamanı, ${date}`,
  yearUnknown: (date) => `${date} (il göstərilməyib)`,
  about: ({ words }) => `təxminən ${words}`,
  perhaps: (date) => `${date} (dəqiq deyil)`,
  within: (range) => `${range} aralığında`,
  decade: (year) => `${yearOrdinal(year)} illər`,
  from: (date) => governed(date, FROM),
  until: (date) => governed(date, UNTIL),
  endNotStated: (date) => `${governed(date, FROM)}, sonu göstərilməyib`,
  startNotStated: (date) => `${governed(date, UNTIL)}, başlanğıcı göstərilməyib`,
  countWords,
  untitledGroup: (count, noun, one) =>
    `${capitalisedDotted(count)} ${noun}, ${one ? 'adı' : 'adları'} göstərilməyib`,
  untitled: (kind) => `${kind}, adı göstərilməyib`,
  believedToBe: (name, confidence) =>
    `ehtimal ki, ${name}${confidence === undefined ? '' : ` (${confidence})`}`,
  quoted: (words) => `${cldr.quotes.open}${words}${cldr.quotes.close}`,
};

const recordPhrases: RecordPhrases = {
  mayOverlap: 'Heç bir sənədin eyni vaxtda iki qrupa daxil olmadığı nəzərdə tutulur.',
  recurring: 'təkrarlanan',
  andMore: (names, more) => `${names} və daha ${String(more)}`,
  visitTitle: (visitors, destinations) => [visitors, destinations].filter((part) => part !== '').join(' – '),
  summary: (parts) => capitalisedDotted(parts.map(summaryPart).join(', ')),
  session: (number, kind) => `${kind} № ${String(number)}`,
};

/** What is said of each number last, which is what its ending follows. */
const SPOKEN: NumberWords = {
  ones: ['bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'],
  tens: ['on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'],
  hundred: 'yüz',
  thousand: 'min',
};

/** A year as an ordinal, by vowel harmony: 1900-cü, 1980-ci, 1990-cı, 2000-ci. */
function yearOrdinal(year: number): string {
  const vowel = (/[aıoueəiöü](?=[^aıoueəiöü]*$)/.exec(lastWordOf(year, SPOKEN)) as RegExpExecArray)[0];
  const ending = 'aı'.includes(vowel)
    ? 'cı'
    : 'ou'.includes(vowel)
      ? 'cu'
      : 'öü'.includes(vowel)
        ? 'cü'
        : 'ci';
  return `${String(year)}-${ending}`;
}

/** The endings of the words for a day, a month, a year and years: "from", and "until". */
interface Endings {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly years: string;
  /** What stands before a date of which only words are known. */
  readonly label: string;
}
const FROM: Endings = {
  day: 'tarixindən',
  month: 'ayından',
  year: 'ildən',
  years: 'illərdən',
  label: 'başlanğıcı',
};
const UNTIL: Endings = {
  day: 'tarixinədək',
  month: 'ayınadək',
  year: 'ilədək',
  years: 'illərədək',
  label: 'sonu',
};

/** A date with the ending that says from when, or until when. */
function governed(
  { words, year, month, day, decade, approximate, uncertain }: DateInWords,
  to: Endings,
): string {
  const name = month === undefined ? '' : (cldr.months.format.wide[month - 1] as string);
  const ofYear = year === undefined ? '' : `${yearOrdinal(year)} ilin `;
  let text: string;
  if (decade !== undefined) text = `${yearOrdinal(decade)} ${to.years}`;
  else if (day !== undefined && name !== '')
    text = `${String(day)} ${name}${year === undefined ? '' : ` ${yearOrdinal(year)} il`} ${to.day}`;
  else if (name !== '') text = `${ofYear}${name} ${to.month}`;
  else if (year !== undefined) text = `${yearOrdinal(year)} ${to.year}`;
  else return `${to.label}: ${words}`;
  if (year === undefined && decade === undefined) text = phrases.yearUnknown(text);
  if (approximate) text = `təxminən ${text}`;
  return uncertain ? phrases.perhaps(text) : text;
}

const facts: FactLabels = {
  binding: 'Hüquqi qüvvəsi',
  by: 'Tərəflər',
  complete: 'Tam siyahı',
  depositary: 'Depozitari',
  description: 'Təsvir',
  destination: 'Hara',
  documents: 'Sənədlər',
  due: 'Son tarix',
  end: 'Sonu',
  establishes: 'Təsis edir',
  events: 'Hadisələr',
  expires: 'Müddətin bitməsi',
  governedBy: 'Tətbiq olunan hüquq',
  hosts: 'Qəbul edən',
  inForce: 'Qüvvəyə minməsi',
  includes: 'Tərkibi',
  kind: 'Növü',
  laterality: 'Tərəflərin sayı',
  leadsTo: 'Nəticəsi',
  legs: 'Dayanacaqlar',
  meeting: 'Görüş',
  meetings: 'Görüşlər',
  occasion: 'Münasibət',
  origin: 'Haradan',
  parties: 'Tərəflər',
  partOf: 'Daxil olduğu qrup',
  place: 'Yer',
  planned: 'Planlaşdırılır',
  presence: 'İştirak tarixi',
  progress: 'İcrası',
  projects: 'Layihələr',
  provisions: 'Məzmunu',
  rank: 'Səviyyə',
  registrations: 'Qeydiyyat',
  relations: 'Başqa sənədlərlə əlaqəsi',
  renewal: 'Uzadılması',
  responsible: 'Məsul',
  retroactive: 'Geriyə qüvvəsi',
  routes: 'Marşrutlar',
  sectors: 'Sahələr',
  signatures: 'İmzalar',
  signed: 'İmzalanması',
  sources: 'Mənbə',
  start: 'Başlanğıcı',
  status: 'Statusu',
  texts: 'Mətnlər',
  title: 'Adı',
  tour: 'Səyahət',
  transit: 'Tranzit',
  value: 'Məbləğ',
  visit: 'Səfər',
  visitors: 'Səfər edən',
  when: 'Tarix',
};

/** What the cards of agreements say. */
export const cards: CardLocale = { language: 'az', direction: 'ltr', sectors, cldr, labels, facts, phrases };

/** What all elements say of records. */
export const records: RecordLocale = /* @__PURE__ */ extended(cards, {
  labels: recordLabels,
  phrases: recordPhrases,
});

/** Azerbaijani. */
export const az: Locale = /* @__PURE__ */ extended(records, { labels: otherLabels, cldr: otherCldr });
