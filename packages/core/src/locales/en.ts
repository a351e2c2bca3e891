import { writeNumber } from '../languages/numbers.js';
import { capitalised } from './capitalised.js';
import type { Counted } from './cldr-data.js';
import { cldr, otherCldr } from './en.cldr.generated.js';
import { sectors } from './en.sectors.generated.js';
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

/* @__NO_SIDE_EFFECTS__ */
function counted(one: string, other: string): Counted {
  return { one, other };
}

const labels: CardLabels = {
  strengths: {
    signed: 'Signed',
    agreed: 'Agreed',
    decided: 'Decided',
    raised: 'Raised',
    none: 'Not known',
  },
  agreementKinds: {
    treaty: 'Treaty',
    convention: 'Convention',
    charter: 'Charter',
    agreement: 'Agreement',
    protocol: 'Protocol',
    'exchange-of-notes': 'Exchange of notes',
    'agreed-minutes': 'Agreed minutes',
    arrangement: 'Arrangement',
    'modus-vivendi': 'Modus vivendi',
    'memorandum-of-understanding': 'Memorandum of understanding',
    'joint-declaration': 'Joint declaration',
    'joint-statement': 'Joint statement',
    programme: 'Programme',
    'action-plan': 'Action plan',
    'letter-of-intent': 'Letter of intent',
    contract: 'Contract',
    amendment: 'Amendment',
    'accession-instrument': 'Instrument of accession',
    annex: 'Annex',
    unspecified: 'Document',
  },
  countedKinds: {
    treaty: counted('treaty', 'treaties'),
    convention: counted('convention', 'conventions'),
    charter: counted('charter', 'charters'),
    agreement: counted('agreement', 'agreements'),
    protocol: counted('protocol', 'protocols'),
    'exchange-of-notes': counted('exchange of notes', 'exchanges of notes'),
    'agreed-minutes': counted('set of agreed minutes', 'sets of agreed minutes'),
    arrangement: counted('arrangement', 'arrangements'),
    'modus-vivendi': counted('modus vivendi', 'modi vivendi'),
    'memorandum-of-understanding': counted('memorandum of understanding', 'memoranda of understanding'),
    'joint-declaration': counted('joint declaration', 'joint declarations'),
    'joint-statement': counted('joint statement', 'joint statements'),
    programme: counted('programme', 'programmes'),
    'action-plan': counted('action plan', 'action plans'),
    'letter-of-intent': counted('letter of intent', 'letters of intent'),
    contract: counted('contract', 'contracts'),
    amendment: counted('amendment', 'amendments'),
    'accession-instrument': counted('instrument of accession', 'instruments of accession'),
    annex: counted('annex', 'annexes'),
    unspecified: counted('document', 'documents'),
  },
  agreementStatuses: {
    announced: 'Announced',
    agreed: 'Agreed, not reported as signed',
    negotiated: 'Negotiated',
    initialled: 'Initialled',
    adopted: 'Adopted',
    'partially-signed': 'Signed in part',
    signed: 'Signed',
    approved: 'Approved',
    'provisionally-applied': 'Provisionally applied',
    'in-force': 'In force',
    'in-effect': 'In effect',
    suspended: 'Suspended',
    ended: 'No longer in force',
    completed: 'Completed',
    discontinued: 'Discontinued',
    withdrawn: 'Withdrawn',
    unknown: 'Not known',
  },
  lateralities: {
    unilateral: 'Unilateral',
    bilateral: 'Bilateral',
    trilateral: 'Trilateral',
    plurilateral: 'Plurilateral',
    multilateral: 'Multilateral',
    unknown: 'Not known',
  },
  endings: {
    terminated: 'Terminated',
    denounced: 'Denounced',
    expired: 'Expired',
    superseded: 'Superseded',
    withdrawn: 'Withdrawn',
    completed: 'Completed',
    discontinued: 'Discontinued',
  },
  treatyActs: {
    initialled: 'Initialled',
    adopted: 'Adopted',
    approved: 'Approved',
    ratified: 'Ratified',
    accepted: 'Accepted',
    acceded: 'Acceded',
    succeeded: 'Succeeded',
    'provisionally-applied': 'Provisionally applied',
    suspended: 'Suspended',
    resumed: 'Resumed',
    reserved: 'Reservation made',
    withdrew: 'Withdrew',
    registered: 'Registered',
  },
  relationTypes: {
    amends: 'Amends',
    supplements: 'Supplements',
    implements: 'Implements',
    supersedes: 'Supersedes',
    terminates: 'Terminates',
    extends: 'Extends',
    'protocol-to': 'Protocol to',
    under: 'Concluded under',
  },
  bindingValues: { yes: 'Binding', no: 'Not binding', mixed: 'Binding in part', unknown: 'Not known' },
  bindingBases: {
    stated: 'as stated',
    text: 'by its text',
    presumed: 'presumed from its name',
    register: 'according to a register',
  },
  partyKinds: {
    state: 'State',
    government: 'Government',
    ministry: 'Ministry',
    agency: 'Agency',
    region: 'Region',
    company: 'Company',
    fund: 'Fund',
    university: 'University',
    parliament: 'Parliament',
    igo: 'International organisation',
    ngo: 'Non-governmental organisation',
    community: 'Community',
  },
  confidences: { low: 'low confidence', medium: 'medium confidence', high: 'high confidence' },
  sourceGenres: {
    register: 'Register',
    'press-release': 'Press release',
    news: 'News',
    commentary: 'Commentary',
    transcript: 'Transcript',
    dataset: 'Dataset',
  },
};

const recordLabels: RecordLabels = {
  countedRecords: {
    source: counted('source', 'sources'),
    party: counted('party', 'parties'),
    person: counted('person', 'people'),
    place: counted('place', 'places'),
    visit: counted('visit', 'visits'),
    agreement: counted('agreement', 'agreements'),
    outcome: counted('outcome', 'outcomes'),
    project: counted('project', 'projects'),
    route: counted('route', 'routes'),
    body: counted('body', 'bodies'),
    claim: counted('claim', 'claims'),
    sector: counted('sector', 'sectors'),
  },
  outcomeKinds: {
    decision: 'Decision',
    commitment: 'Commitment',
    discussion: 'Discussion',
    initiative: 'Initiative',
    statement: 'Statement',
  },
  progress: { open: 'Open', 'under-way': 'Under way', done: 'Done', dropped: 'Dropped' },
  visitKinds: {
    state: 'State visit',
    official: 'Official visit',
    'official-working': 'Official working visit',
    working: 'Working visit',
    private: 'Private visit',
    informal: 'Informal visit',
    'summit-attendance': 'Attendance at a summit',
    'meeting-on-the-margins': 'Meeting on the margins',
    transit: 'Transit',
    unspecified: 'Visit',
  },
  visitRanks: {
    'head-of-state': 'Head of state',
    'head-of-government': 'Head of government',
    'foreign-minister': 'Foreign minister',
    minister: 'Minister',
    deputy: 'Deputy minister',
    agency: 'Agency',
    company: 'Company',
    parliament: 'Parliament',
    royal: 'Member of a ruling house',
  },
  visitStatuses: {
    announced: 'Announced',
    scheduled: 'Scheduled',
    'in-progress': 'In progress',
    completed: 'Completed',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
  meetingKinds: {
    talks: 'Talks',
    'one-on-one': 'One-on-one meeting',
    'expanded-talks': 'Expanded talks',
    'council-session': 'Council session',
    'signing-ceremony': 'Signing ceremony',
    'press-statement': 'Press statement',
    forum: 'Forum',
    address: 'Address',
    ceremony: 'Ceremony',
    dinner: 'Dinner',
    'multilateral-session': 'Multilateral session',
    other: 'Meeting',
  },
  placeKinds: {
    city: 'City',
    port: 'Port',
    airport: 'Airport',
    'border-point': 'Border crossing point',
    building: 'Building',
    region: 'Region',
  },
  transportModes: {
    sea: 'Sea',
    'inland-waterway': 'Inland waterway',
    rail: 'Rail',
    road: 'Road',
    air: 'Air',
    pipeline: 'Pipeline',
    cable: 'Cable',
    multimodal: 'Multimodal',
  },
  bases: {
    stated: 'as stated by the source',
    derived: 'calculated from what is stated',
    inferred: 'concluded from other facts',
    editorial: 'the editor’s own choice',
  },
};

const otherLabels: OtherLabels = {
  partyRoles: {
    party: 'Party',
    signatory: 'Signatory',
    depositary: 'Depositary',
    guarantor: 'Guarantor',
    witness: 'Witness',
    mediator: 'Mediator',
    implementing: 'Implementing party',
    funding: 'Source of funding',
    beneficiary: 'Beneficiary',
    observer: 'Observer',
    acceding: 'Acceding party',
    successor: 'Successor',
  },
  projectStatuses: {
    idea: 'Idea',
    planned: 'Planned',
    'under-way': 'Under way',
    operating: 'In operation',
    halted: 'Halted',
  },
  bodyKinds: {
    council: 'Council',
    commission: 'Commission',
    fund: 'Fund',
    'joint-venture': 'Joint venture',
    mechanism: 'Mechanism',
    'working-group': 'Working group',
  },
  bodyStatuses: { planned: 'Planned', established: 'Established', active: 'Active', dissolved: 'Dissolved' },
  claimKinds: { opinion: 'Opinion', forecast: 'Forecast' },
  visibilities: { public: 'Public', internal: 'Internal' },
  ruleSeverities: { error: 'Error', warning: 'Warning', hint: 'Hint', off: 'Off' },
};

/** Small numbers as words, as English writes them in running text. */
const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function summaryPart({ strength, atLeast, exact, about }: SummaryPart): string {
  const qualifier = exact ? (about ? 'about ' : '') : 'at least ';
  return `${qualifier}${writeNumber(atLeast, cldr.numbers)} ${labels.strengths[strength].toLowerCase()}`;
}

function numberWords(number: number): string {
  return NUMBER_WORDS[number] ?? writeNumber(number, cldr.numbers);
}

function countWords({ atLeast, atMost, exact, about }: CountNumbers): string {
  if (atLeast === undefined) return `at most ${numberWords(atMost)}`;
  if (exact) return `${about ? 'about ' : ''}${numberWords(atLeast)}`;
  return atMost === undefined
    ? `at least ${numberWords(atLeast)}`
    : `${numberWords(atLeast)} to ${numberWords(atMost)}`;
}

/** A date behind a preposition: "about the 1990s", "from some time within …". */
function inSentence({ words, year, month, decade, approximate }: DateInWords): string {
  if (decade !== undefined) return approximate ? words : `the ${words}`;
  return year === undefined && month === undefined ? `some time ${words}` : words;
}

/** Before the names of countries that have an article within a sentence, alone or in a list. */
const NEEDS_ARTICLE =
  /(^|, | and )(?=(?:United |Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Gambia|Marshall |Solomon |Cook |Faroe |Falkland |Cayman |Central African|Dominican Republic|Czech Republic|Democratic |Republic |Kingdom |Soviet |Vatican City State))/g;

const phrases: CardPhrases = {
  notKnown: 'Not known',
  notStated: 'Not stated',
  unresolved: 'not in the data',
  yes: 'Yes',
  no: 'No',
  duringVisit: 'During the visit',
  alsoReportedAs: 'Also reported as',
  correction: 'Correction',
  planned: 'planned',
  noRecord: 'There is nothing to show here yet.',
  unreadable: 'This record cannot be shown.',
  partial: 'Some details are missing from the data.',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  notCopied: 'Not copied: the browser does not allow it',
  duringVisitOn: (date) => `During the visit, ${date}`,
  yearUnknown: (date) => `${date} (year not stated)`,
  about: (date) => `about ${inSentence(date)}`,
  perhaps: (date) => `${date} (uncertain)`,
  within: (range) => `within ${range}`,
  decade: (year) => `${String(year)}s`,
  from: (date) => `from ${inSentence(date)}`,
  until: (date) => `until ${inSentence(date)}`,
  endNotStated: (date) => `from ${inSentence(date)}, end not stated`,
  startNotStated: (date) => `until ${inSentence(date)}, start not stated`,
  countWords,
  untitledGroup: (count, noun, one) => `${capitalised(count)} ${noun}, ${one ? 'title' : 'titles'} not given`,
  untitled: (kind) => `${kind}, title not given`,
  believedToBe: (name, confidence) =>
    `believed to be ${name}${confidence === undefined ? '' : ` (${confidence})`}`,
  quoted: (words) => `${cldr.quotes.open}${words}${cldr.quotes.close}`,
};

const recordPhrases: RecordPhrases = {
  mayOverlap: 'Assumes that no document is in two of the groups.',
  recurring: 'recurring',
  andMore: (names, more) => `${names} and ${String(more)} more`,
  visitTitle: (visitors, destinations) =>
    [visitors, destinations.replace(NEEDS_ARTICLE, '$1the ')].filter((part) => part !== '').join(' in '),
  summary: (parts) => capitalised(parts.map(summaryPart).join(', ')),
  session: (number, kind) => `${kind} no. ${String(number)}`,
};

const facts: FactLabels = {
  binding: 'Legal effect',
  by: 'By',
  complete: 'All members listed',
  depositary: 'Depositary',
  description: 'Description',
  destination: 'To',
  documents: 'Documents',
  due: 'Due',
  end: 'End',
  establishes: 'Establishes',
  events: 'Events',
  expires: 'Expires',
  governedBy: 'Governing law',
  hosts: 'Received by',
  inForce: 'In force',
  includes: 'Includes',
  kind: 'Kind',
  laterality: 'Number of sides',
  leadsTo: 'Led to',
  legs: 'Stays',
  meeting: 'Meeting',
  meetings: 'Meetings',
  occasion: 'Occasion',
  origin: 'From',
  parties: 'Parties',
  partOf: 'Part of',
  place: 'Place',
  planned: 'Planned',
  presence: 'Present',
  progress: 'Progress',
  projects: 'Projects',
  provisions: 'Contents',
  rank: 'Level',
  registrations: 'Registration',
  relations: 'Relation to others',
  renewal: 'Renewal',
  responsible: 'Responsible',
  retroactive: 'Retroactive',
  routes: 'Routes',
  sectors: 'Sectors',
  signatures: 'Signatures',
  signed: 'Signed',
  sources: 'Source',
  start: 'Start',
  status: 'Status',
  texts: 'Texts',
  title: 'Title',
  tour: 'Journey',
  transit: 'Transit',
  value: 'Sum',
  visit: 'Visit',
  visitors: 'Visitors',
  when: 'When',
};

/** What the cards of agreements say. */
export const cards: CardLocale = { language: 'en', direction: 'ltr', sectors, cldr, labels, facts, phrases };

/** What all elements say of records. */
export const records: RecordLocale = /* @__PURE__ */ extended(cards, {
  labels: recordLabels,
  phrases: recordPhrases,
});

/** English. Dates are written day first, as most of its readers abroad do. */
export const en: Locale = /* @__PURE__ */ extended(records, { labels: otherLabels, cldr: otherCldr });
