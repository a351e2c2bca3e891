import type { Counted, CountNumbers, Labels, Locale, Phrases, SummaryPart } from './locale.js';
import { cldr } from './en.cldr.generated.js';
import { sectors } from './en.sectors.generated.js';

function counted(one: string, other: string): Counted {
  return { one, other };
}

const labels: Labels = {
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
  binding: { yes: 'Binding', no: 'Not binding', mixed: 'Binding in part', unknown: 'Not known' },
  bindingBases: {
    stated: 'as stated',
    text: 'by its text',
    presumed: 'presumed from its name',
    register: 'according to a register',
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

/** Small numbers as words, as English writes them in running text. */
const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function summaryPart({ strength, atLeast, exact, about }: SummaryPart): string {
  const qualifier = exact ? (about ? 'about ' : '') : 'at least ';
  return `${qualifier}${String(atLeast)} ${labels.strengths[strength].toLowerCase()}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function numberWords(number: number): string {
  return NUMBER_WORDS[number] ?? String(number);
}

function countWords({ atLeast, atMost, exact, about }: CountNumbers): string {
  if (atLeast === undefined) return `at most ${numberWords(atMost)}`;
  if (exact) return `${about ? 'about ' : ''}${numberWords(atLeast)}`;
  return atMost === undefined
    ? `at least ${numberWords(atLeast)}`
    : `${numberWords(atLeast)} to ${numberWords(atMost)}`;
}

const phrases: Phrases = {
  notKnown: 'Not known',
  notStated: 'Not stated',
  unresolved: 'not in the data',
  duringVisit: 'During the visit',
  alsoReportedAs: 'Also reported as',
  correction: 'Correction',
  mayOverlap: 'Assumes that no document is in two of the groups.',
  planned: 'planned',
  recurring: 'recurring',
  noRecord: 'There is nothing to show here yet.',
  unreadable: 'This record cannot be shown.',
  partial: 'Some details are missing from the data.',
  duringVisitOn: (date) => `During the visit, ${date}`,
  yearUnknown: (date) => `${date} (year not stated)`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `${date} (uncertain)`,
  within: (range) => `within ${range}`,
  decade: (year) => `${year}s`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  endNotStated: (date) => `from ${date}, end not stated`,
  startNotStated: (date) => `until ${date}, start not stated`,
  countWords,
  untitledGroup: (count, noun, one) => `${capitalised(count)} ${noun}, ${one ? 'title' : 'titles'} not given`,
  untitled: (kind) => `${kind}, title not given`,
  visitTitle: (visitors, destinations) => [visitors, destinations].filter((part) => part !== '').join(' in '),
  summary: (parts) => capitalised(parts.map(summaryPart).join(', ')),
  session: (number, kind) => `${kind} no. ${String(number)}`,
  believedToBe: (name, confidence) =>
    `believed to be ${name}${confidence === undefined ? '' : ` (${confidence})`}`,
  quoted: (words) => `“${words}”`,
};

/** English. Dates are written day first, as most of its readers abroad do. */
export const en: Locale = {
  language: 'en',
  direction: 'ltr',
  cldr,
  sectors,
  labels,
  facts: {
    binding: 'Legal effect',
    by: 'By',
    destination: 'To',
    documents: 'Documents',
    due: 'Due',
    end: 'End',
    establishes: 'Establishes',
    hosts: 'Received by',
    inForce: 'In force',
    includes: 'Includes',
    kind: 'Kind',
    leadsTo: 'Led to',
    meetings: 'Meetings',
    occasion: 'Occasion',
    parties: 'Parties',
    place: 'Place',
    planned: 'Planned',
    progress: 'Progress',
    projects: 'Projects',
    provisions: 'Contents',
    responsible: 'Responsible',
    sectors: 'Sectors',
    signed: 'Signed',
    sources: 'Source',
    start: 'Start',
    status: 'Status',
    title: 'Title',
    transit: 'Transit',
    visitors: 'Visitors',
    when: 'When',
  },
  phrases,
};
