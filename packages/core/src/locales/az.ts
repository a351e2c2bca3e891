import type { Counted, CountNumbers, Labels, Locale, Phrases, SummaryPart } from './locale.js';
import { cldr } from './az.cldr.generated.js';
import { sectors } from './az.sectors.generated.js';

/** After a number a noun stays in the singular. */
function counted(noun: string): Counted {
  return { other: noun };
}

const labels: Labels = {
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
    discontinued: 'Kəsilib',
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
  binding: {
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

/** Small numbers as words, as they are written in running text. */
const NUMBER_WORDS = ['heç bir', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];

const SUMMARY: Labels['strengths'] = {
  signed: 'imzalanıb',
  agreed: 'razılaşdırılıb',
  decided: 'qərara alınıb',
  raised: 'müzakirə edilib',
  none: 'məlum deyil',
};

function summaryPart({ strength, atLeast, exact, about }: SummaryPart): string {
  const qualifier = exact ? (about ? 'təxminən ' : '') : 'ən azı ';
  return `${qualifier}${String(atLeast)} ${SUMMARY[strength]}`;
}

/** The first letter as a capital: of `i` that is `İ` in this language. */
function capitalised(text: string): string {
  const first = text.charAt(0);
  return (first === 'i' ? 'İ' : first.toUpperCase()) + text.slice(1);
}

function numberWords(number: number): string {
  return NUMBER_WORDS[number] ?? String(number);
}

function countWords({ atLeast, atMost, exact, about }: CountNumbers): string {
  if (atLeast === undefined) return `ən çoxu ${numberWords(atMost)}`;
  if (exact) return `${about ? 'təxminən ' : ''}${numberWords(atLeast)}`;
  return atMost === undefined
    ? `ən azı ${numberWords(atLeast)}`
    : `${numberWords(atLeast)} ilə ${numberWords(atMost)} arasında`;
}

const phrases: Phrases = {
  notKnown: 'Məlum deyil',
  notStated: 'Göstərilməyib',
  unresolved: 'məlumatlarda yoxdur',
  duringVisit: 'Səfər zamanı',
  alsoReportedAs: 'Belə də bildirilib',
  correction: 'Düzəliş',
  mayOverlap: 'Heç bir sənədin eyni vaxtda iki qrupa daxil olmadığı nəzərdə tutulur.',
  planned: 'planlaşdırılır',
  recurring: 'təkrarlanan',
  noRecord: 'Hələlik göstəriləcək məlumat yoxdur.',
  unreadable: 'Bu qeydi göstərmək mümkün deyil.',
  partial: 'Bəzi təfərrüatlar məlumatlarda yoxdur.',
  duringVisitOn: (date) => `Səfər zamanı, ${date}`,
  yearUnknown: (date) => `${date} (il göstərilməyib)`,
  about: (date) => `təxminən ${date}`,
  perhaps: (date) => `${date} (dəqiq deyil)`,
  within: (range) => `${range} aralığında`,
  decade: (year) => `${year}-${decadeEnding(year)} illər`,
  from: (date) => `${date} – davam edir`,
  until: (date) => `${date} tarixinədək`,
  endNotStated: (date) => `${date} tarixindən, sonu göstərilməyib`,
  startNotStated: (date) => `${date} tarixinədək, başlanğıcı göstərilməyib`,
  countWords,
  untitledGroup: (count, noun, one) =>
    `${capitalised(count)} ${noun}, ${one ? 'adı' : 'adları'} göstərilməyib`,
  untitled: (kind) => `${kind}, adı göstərilməyib`,
  visitTitle: (visitors, destinations) => [visitors, destinations].filter((part) => part !== '').join(' – '),
  summary: (parts) => capitalised(parts.map(summaryPart).join(', ')),
  session: (number, kind) => `${kind} № ${String(number)}`,
  believedToBe: (name, confidence) =>
    `ehtimal ki, ${name}${confidence === undefined ? '' : ` (${confidence})`}`,
  quoted: (words) => `“${words}”`,
};

/** The ending that the ordinal of a decade takes by vowel harmony: 1900-cü, 1980-ci, 1990-cı, 2000-ci. */
function decadeEnding(year: string): string {
  const [hundreds, tens] = [year.charAt(1), year.charAt(2)];
  if (tens === '0') return hundreds === '0' ? 'ci' : 'cü';
  const endings: Readonly<Record<string, string>> = { '1': 'cu', '3': 'cu', '4': 'cı', '6': 'cı', '9': 'cı' };
  return endings[tens] ?? 'ci';
}

/** Azerbaijani. */
export const az: Locale = {
  language: 'az',
  direction: 'ltr',
  cldr,
  sectors,
  labels,
  facts: {
    binding: 'Hüquqi qüvvəsi',
    by: 'Tərəflər',
    destination: 'Hara',
    documents: 'Sənədlər',
    due: 'Son tarix',
    end: 'Sonu',
    establishes: 'Təsis edir',
    hosts: 'Qəbul edən',
    inForce: 'Qüvvəyə minməsi',
    includes: 'Tərkibi',
    kind: 'Növü',
    leadsTo: 'Nəticəsi',
    meetings: 'Görüşlər',
    occasion: 'Münasibət',
    parties: 'Tərəflər',
    place: 'Yer',
    planned: 'Planlaşdırılır',
    progress: 'İcrası',
    projects: 'Layihələr',
    provisions: 'Məzmunu',
    responsible: 'Məsul',
    sectors: 'Sahələr',
    signed: 'İmzalanması',
    sources: 'Mənbə',
    start: 'Başlanğıcı',
    status: 'Statusu',
    title: 'Adı',
    transit: 'Tranzit',
    visitors: 'Səfər edən',
    when: 'Tarix',
  },
  phrases,
};
