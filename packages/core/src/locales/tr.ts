import { writeNumber } from '../languages/numbers.js';
import { capitalisedDotted } from './capitalised.js';
import type { Counted } from './cldr-data.js';
import { cldr, otherCldr } from './tr.cldr.generated.js';
import { sectors } from './tr.sectors.generated.js';
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
    signed: 'İmzalandı',
    agreed: 'Mutabık kalındı',
    decided: 'Karara bağlandı',
    raised: 'Ele alındı',
    none: 'Bilinmiyor',
  },
  agreementKinds: {
    treaty: 'Antlaşma',
    convention: 'Sözleşme',
    charter: 'Kurucu şart',
    agreement: 'Anlaşma',
    protocol: 'Protokol',
    'exchange-of-notes': 'Nota teatisi',
    'agreed-minutes': 'Mutabık kalınan tutanak',
    arrangement: 'Düzenleme',
    'modus-vivendi': 'Modus vivendi',
    'memorandum-of-understanding': 'Mutabakat muhtırası',
    'joint-declaration': 'Ortak bildirge',
    'joint-statement': 'Ortak açıklama',
    programme: 'Program',
    'action-plan': 'Eylem planı',
    'letter-of-intent': 'Niyet mektubu',
    contract: 'Ticari sözleşme',
    amendment: 'Değişiklik',
    'accession-instrument': 'Katılım belgesi',
    annex: 'Ek',
    unspecified: 'Belge',
  },
  countedKinds: {
    treaty: counted('antlaşma'),
    convention: counted('sözleşme'),
    charter: counted('kurucu şart'),
    agreement: counted('anlaşma'),
    protocol: counted('protokol'),
    'exchange-of-notes': counted('nota teatisi'),
    'agreed-minutes': counted('mutabık kalınan tutanak'),
    arrangement: counted('düzenleme'),
    'modus-vivendi': counted('modus vivendi'),
    'memorandum-of-understanding': counted('mutabakat muhtırası'),
    'joint-declaration': counted('ortak bildirge'),
    'joint-statement': counted('ortak açıklama'),
    programme: counted('program'),
    'action-plan': counted('eylem planı'),
    'letter-of-intent': counted('niyet mektubu'),
    contract: counted('ticari sözleşme'),
    amendment: counted('değişiklik'),
    'accession-instrument': counted('katılım belgesi'),
    annex: counted('ek'),
    unspecified: counted('belge'),
  },
  agreementStatuses: {
    announced: 'Duyuruldu',
    agreed: 'Mutabık kalındı, imzalandığı bildirilmedi',
    negotiated: 'Müzakereler tamamlandı',
    initialled: 'Parafe edildi',
    adopted: 'Kabul edildi',
    'partially-signed': 'Kısmen imzalandı',
    signed: 'İmzalandı',
    approved: 'Onaylandı',
    'provisionally-applied': 'Geçici olarak uygulanıyor',
    'in-force': 'Yürürlükte',
    'in-effect': 'Uygulanıyor',
    suspended: 'Askıya alındı',
    ended: 'Yürürlükten kalktı',
    completed: 'Tamamlandı',
    discontinued: 'Sürdürülmedi',
    withdrawn: 'Geri çekildi',
    unknown: 'Bilinmiyor',
  },
  lateralities: {
    unilateral: 'Tek taraflı',
    bilateral: 'İki taraflı',
    trilateral: 'Üç taraflı',
    plurilateral: 'Sınırlı sayıda taraflı',
    multilateral: 'Çok taraflı',
    unknown: 'Bilinmiyor',
  },
  endings: {
    terminated: 'Sona erdirildi',
    denounced: 'Feshedildi',
    expired: 'Süresi doldu',
    superseded: 'Yenisi yerini aldı',
    withdrawn: 'Geri çekildi',
    completed: 'Tamamlandı',
    discontinued: 'Sürdürülmedi',
  },
  treatyActs: {
    initialled: 'Parafe',
    adopted: 'Metnin kabulü',
    approved: 'Uygun bulma',
    ratified: 'Onay',
    accepted: 'Kabul',
    acceded: 'Katılma',
    succeeded: 'Halefiyet',
    'provisionally-applied': 'Geçici uygulama',
    suspended: 'Askıya alma',
    resumed: 'Yeniden uygulama',
    reserved: 'Çekince',
    withdrew: 'Çekilme',
    registered: 'Tescil',
  },
  relationTypes: {
    amends: 'Değiştirir',
    supplements: 'Tamamlar',
    implements: 'Uygular',
    supersedes: 'Yerine geçer',
    terminates: 'Sona erdirir',
    extends: 'Süresini uzatır',
    'protocol-to': 'Protokolüdür',
    under: 'Çerçevesinde yapıldı',
  },
  bindingValues: {
    yes: 'Hukuken bağlayıcı',
    no: 'Hukuken bağlayıcı değil',
    mixed: 'Kısmen bağlayıcı',
    unknown: 'Bilinmiyor',
  },
  bindingBases: {
    stated: 'kaynağa göre',
    text: 'metnine göre',
    presumed: 'adından çıkarılan',
    register: 'sicile göre',
  },
  partyKinds: {
    state: 'Devlet',
    government: 'Hükûmet',
    ministry: 'Bakanlık',
    agency: 'Kurum',
    region: 'Bölge',
    company: 'Şirket',
    fund: 'Fon',
    university: 'Üniversite',
    parliament: 'Parlamento',
    igo: 'Uluslararası kuruluş',
    ngo: 'Sivil toplum kuruluşu',
    community: 'Topluluk',
  },
  sourceGenres: {
    register: 'Sicil',
    'press-release': 'Basın bülteni',
    news: 'Haber',
    commentary: 'Yorum',
    transcript: 'Tutanak',
    dataset: 'Veri kümesi',
  },
  confidences: {
    low: 'düşük güven',
    medium: 'orta güven',
    high: 'yüksek güven',
  },
};

const recordLabels: RecordLabels = {
  countedRecords: {
    source: counted('kaynak'),
    party: counted('taraf'),
    person: counted('kişi'),
    place: counted('yer'),
    visit: counted('ziyaret'),
    agreement: counted('anlaşma'),
    outcome: counted('sonuç'),
    project: counted('proje'),
    route: counted('güzergâh'),
    body: counted('organ'),
    claim: counted('değerlendirme'),
    sector: counted('sektör'),
  },
  outcomeKinds: {
    decision: 'Karar',
    commitment: 'Taahhüt',
    discussion: 'Görüşme',
    initiative: 'Girişim',
    statement: 'Açıklama',
  },
  progress: {
    open: 'Bekliyor',
    'under-way': 'Sürüyor',
    done: 'Tamamlandı',
    dropped: 'Vazgeçildi',
  },
  visitKinds: {
    state: 'Devlet ziyareti',
    official: 'Resmî ziyaret',
    'official-working': 'Resmî çalışma ziyareti',
    working: 'Çalışma ziyareti',
    private: 'Özel ziyaret',
    informal: 'Gayriresmî ziyaret',
    'summit-attendance': 'Zirveye katılım',
    'meeting-on-the-margins': 'Etkinlik marjında görüşme',
    transit: 'Transit geçiş',
    unspecified: 'Ziyaret',
  },
  visitRanks: {
    'head-of-state': 'Devlet başkanı',
    'head-of-government': 'Hükûmet başkanı',
    'foreign-minister': 'Dışişleri bakanı',
    minister: 'Bakan',
    deputy: 'Bakan yardımcısı',
    agency: 'Kurum',
    company: 'Şirket',
    parliament: 'Parlamento',
    royal: 'Hanedan üyesi',
  },
  visitStatuses: {
    announced: 'Duyuruldu',
    scheduled: 'Planlandı',
    'in-progress': 'Sürüyor',
    completed: 'Tamamlandı',
    postponed: 'Ertelendi',
    cancelled: 'İptal edildi',
  },
  meetingKinds: {
    talks: 'Görüşmeler',
    'one-on-one': 'Baş başa görüşme',
    'expanded-talks': 'Heyetler arası görüşmeler',
    'council-session': 'Konsey toplantısı',
    'signing-ceremony': 'İmza töreni',
    'press-statement': 'Basın açıklaması',
    forum: 'Forum',
    address: 'Hitap',
    ceremony: 'Tören',
    dinner: 'Resmî yemek',
    'multilateral-session': 'Çok taraflı oturum',
    other: 'Toplantı',
  },
  placeKinds: {
    city: 'Şehir',
    port: 'Liman',
    airport: 'Havalimanı',
    'border-point': 'Sınır kapısı',
    building: 'Bina',
    region: 'Bölge',
  },
  transportModes: {
    sea: 'Deniz yolu',
    'inland-waterway': 'İç su yolu',
    rail: 'Demir yolu',
    road: 'Kara yolu',
    air: 'Hava yolu',
    pipeline: 'Boru hattı',
    cable: 'Kablo',
    multimodal: 'Çok modlu',
  },
  bases: {
    stated: 'kaynakta belirtildiği gibi',
    derived: 'belirtilenlerden hesaplandı',
    inferred: 'başka olgulardan çıkarıldı',
    editorial: 'editörün tercihi',
  },
};

const otherLabels: OtherLabels = {
  partyRoles: {
    party: 'Taraf',
    signatory: 'İmzacı',
    depositary: 'Depoziter',
    guarantor: 'Garantör',
    witness: 'Tanık',
    mediator: 'Arabulucu',
    implementing: 'Uygulayıcı',
    funding: 'Finansman kaynağı',
    beneficiary: 'Yararlanıcı',
    observer: 'Gözlemci',
    acceding: 'Katılan taraf',
    successor: 'Halef',
  },
  projectStatuses: {
    idea: 'Fikir',
    planned: 'Planlanıyor',
    'under-way': 'Sürüyor',
    operating: 'Faaliyette',
    halted: 'Durduruldu',
  },
  bodyKinds: {
    council: 'Konsey',
    commission: 'Komisyon',
    fund: 'Fon',
    'joint-venture': 'Ortak girişim',
    mechanism: 'Mekanizma',
    'working-group': 'Çalışma grubu',
  },
  bodyStatuses: {
    planned: 'Planlanıyor',
    established: 'Kuruldu',
    active: 'Faaliyette',
    dissolved: 'Feshedildi',
  },
  claimKinds: {
    opinion: 'Görüş',
    forecast: 'Öngörü',
  },
  visibilities: {
    public: 'Herkese açık',
    internal: 'Kurum içi',
  },
  ruleSeverities: {
    error: 'Hata',
    warning: 'Uyarı',
    hint: 'İpucu',
    off: 'Kapalı',
  },
};

const facts: FactLabels = {
  binding: 'Hukuki niteliği',
  by: 'Kimden',
  complete: 'Liste tam',
  depositary: 'Depoziter',
  description: 'Açıklama',
  destination: 'Nereye',
  documents: 'Belgeler',
  due: 'Son tarih',
  end: 'Sona erme',
  establishes: 'Kurulan organ',
  events: 'Gelişmeler',
  expires: 'Sürenin bitimi',
  governedBy: 'Uygulanacak hukuk',
  hosts: 'Ev sahibi',
  inForce: 'Yürürlüğe giriş',
  includes: 'Kapsadığı belgeler',
  kind: 'Tür',
  laterality: 'Taraf sayısı',
  leadsTo: 'Sonucu',
  legs: 'Duraklar',
  meeting: 'Görüşme',
  meetings: 'Görüşmeler',
  occasion: 'Vesile',
  origin: 'Nereden',
  parties: 'Taraflar',
  partOf: 'Bağlı olduğu grup',
  place: 'Yer',
  planned: 'Planlanan',
  presence: 'Katıldığı günler',
  progress: 'Uygulama',
  projects: 'Projeler',
  provisions: 'İçerik',
  rank: 'Düzey',
  registrations: 'Tescil',
  relations: 'Diğerleriyle ilişkisi',
  renewal: 'Yenilenme',
  responsible: 'Sorumlu',
  retroactive: 'Geçmişe etkili',
  routes: 'Güzergâhlar',
  sectors: 'Sektörler',
  signatures: 'İmzalar',
  signed: 'İmza',
  sources: 'Kaynak',
  start: 'Başlangıç',
  status: 'Durum',
  texts: 'Metinler',
  title: 'Başlık',
  tour: 'Seyahat',
  transit: 'Transit',
  value: 'Tutar',
  visit: 'Ziyaret',
  visitors: 'Ziyaretçi',
  when: 'Tarih',
};

/** Small numbers as words, as they are written in running text. */
const NUMBER_WORDS = ['hiçbir', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];

const SUMMARY: CardLabels['strengths'] = {
  signed: 'imzalanan',
  agreed: 'mutabık kalınan',
  decided: 'karara bağlanan',
  raised: 'ele alınan',
  none: 'bilinmeyen',
};

function summaryPart({ strength, atLeast, exact, about }: SummaryPart): string {
  const qualifier = exact ? (about ? 'yaklaşık ' : '') : 'en az ';
  return `${SUMMARY[strength]}: ${qualifier}${writeNumber(atLeast, cldr.numbers)}`;
}

function numberWords(number: number): string {
  return NUMBER_WORDS[number] ?? writeNumber(number, cldr.numbers);
}

function countWords({ atLeast, atMost, exact, about }: CountNumbers): string {
  if (atLeast === undefined) return `en fazla ${numberWords(atMost)}`;
  if (exact) return `${about ? 'yaklaşık ' : ''}${numberWords(atLeast)}`;
  return atMost === undefined
    ? `en az ${numberWords(atLeast)}`
    : `${numberWords(atLeast)} ila ${numberWords(atMost)}`;
}

/** What is said of each number last, which is what its ending follows. */
const SPOKEN: NumberWords = {
  ones: NUMBER_WORDS.slice(1),
  tens: ['on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'],
  hundred: 'yüz',
  thousand: 'bin',
};

/** The two cases that dates take: from when (ablative) and until when (dative). */
type Case = 'ablative' | 'dative';
const AFTER: Readonly<Record<Case, string>> = { ablative: 'itibaren', dative: 'kadar' };
const LABEL: Readonly<Record<Case, string>> = { ablative: 'başlangıcı', dative: 'sona ermesi' };

/** The last vowel of a word is one of a, ı, o, u: its endings have such vowels too. */
function isBack(word: string): boolean {
  return /[aıou][^aıoueiöü]*$/i.test(word);
}

/** The ending of a word by its last vowel and its last sound: 2025’e, 2026’ya, Ocak’tan, Ekim’den. */
function ending(word: string, form: Case): string {
  const vowel = isBack(word) ? 'a' : 'e';
  if (form === 'dative') return `${/[aıoueiöü]$/.test(word) ? 'y' : ''}${vowel}`;
  return `${/[fstkçşhp]$/.test(word) ? 't' : 'd'}${vowel}n`;
}

/** The plural of a decade: 1990’lar, 1980’ler. */
function decadeWords(year: number): string {
  return `${String(year)}’l${isBack(lastWordOf(year, SPOKEN)) ? 'a' : 'e'}r`;
}

/** A date with the words that say from when, or until when: "23 Ekim 2025’e kadar". */
function governed(date: DateInWords, form: Case): string {
  const { words, year, month, day, decade, approximate, uncertain } = date;
  const name = month === undefined ? undefined : cldr.months.format.wide[month - 1];
  const around = approximate ? ` ${form === 'dative' ? 'civarına' : 'civarından'}` : undefined;
  let text: string;
  if (decade !== undefined) {
    const plural = decadeWords(decade);
    text = plural + (around ?? ending(plural, form));
  } else if (year !== undefined) {
    const alone = [day, name, year].filter((part) => part !== undefined).join(' ');
    text = alone + (around ?? `’${ending(lastWordOf(year, SPOKEN), form)}`);
  } else if (name !== undefined) {
    const alone = [day, name].filter((part) => part !== undefined).join(' ');
    text = alone + (around ?? `’${ending(name, form)}`);
  } else return `${LABEL[form]}: ${words}`;
  text = `${text} ${AFTER[form]}`;
  if (year === undefined && decade === undefined) text = phrases.yearUnknown(text);
  return uncertain ? phrases.perhaps(text) : text;
}

const phrases: CardPhrases = {
  notKnown: 'Bilinmiyor',
  notStated: 'Belirtilmemiş',
  unresolved: 'verilerde yok',
  yes: 'Evet',
  no: 'Hayır',
  duringVisit: 'Ziyaret sırasında',
  alsoReportedAs: 'Şöyle de bildirildi',
  correction: 'Düzeltme',
  planned: 'planlanan',
  noRecord: 'Henüz gösterilecek bir şey yok.',
  unreadable: 'Bu kayıt gösterilemiyor.',
  partial: 'Bazı ayrıntılar verilerde yok.',
  copyCitation: 'Kaynak gösterimini kopyala',
  copied: 'Kopyalandı',
  notCopied: 'Kopyalanmadı: tarayıcı izin vermiyor',
  duringVisitOn: (date) => `Ziyaret sırasında, ${date}`,
  yearUnknown: (date) => `${date} (yılı belirtilmemiş)`,
  about: ({ words }) => `${words} civarı`,
  perhaps: (date) => `${date} (kesin değil)`,
  within: (range) => `${range} arasında`,
  decade: decadeWords,
  from: (date) => governed(date, 'ablative'),
  until: (date) => governed(date, 'dative'),
  endNotStated: (date) => `${governed(date, 'ablative')}, bitişi belirtilmemiş`,
  startNotStated: (date) => `${governed(date, 'dative')}, başlangıcı belirtilmemiş`,
  countWords,
  untitledGroup: (count, noun, one) =>
    `${capitalisedDotted(count)} ${noun}, ${one ? 'adı' : 'adları'} belirtilmemiş`,
  untitled: (kind) => `${kind}, adı belirtilmemiş`,
  believedToBe: (name, confidence) =>
    `muhtemelen ${name}${confidence === undefined ? '' : ` (${confidence})`}`,
  quoted: (words) => `${cldr.quotes.open}${words}${cldr.quotes.close}`,
};

const recordPhrases: RecordPhrases = {
  mayOverlap: 'Hiçbir belgenin aynı anda iki grupta yer almadığı varsayılmıştır.',
  recurring: 'düzenli olarak',
  andMore: (names, more) => `${names} ve ${String(more)} diğer`,
  visitTitle: (visitors, destinations) => [visitors, destinations].filter((part) => part !== '').join(' – '),
  summary: (parts) => capitalisedDotted(parts.map(summaryPart).join(', ')),
  session: (number, kind) => `${kind} No. ${String(number)}`,
};

/** What the cards of agreements say. */
export const cards: CardLocale = { language: 'tr', direction: 'ltr', sectors, cldr, labels, facts, phrases };

/** What all elements say of records. */
export const records: RecordLocale = /* @__PURE__ */ extended(cards, {
  labels: recordLabels,
  phrases: recordPhrases,
});

/** Turkish. */
export const tr: Locale = /* @__PURE__ */ extended(records, { labels: otherLabels, cldr: otherCldr });
