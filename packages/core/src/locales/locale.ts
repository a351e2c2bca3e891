import type { Strength } from '../derived/strength.js';
import type {
  AgreementKind,
  AgreementStatus,
  BindingBasis,
  BindingValue,
  Ending,
  Laterality,
  RelationType,
  TreatyAct,
} from '../models/agreement.js';
import type { BodyKind, BodyStatus } from '../models/body.js';
import type { ClaimKind } from '../models/claim.js';
import type { RecordType, RuleSeverity } from '../models/dataset.js';
import type { PartyKind, PartyRole } from '../models/links.js';
import type { OutcomeKind, Progress } from '../models/outcome.js';
import type { PlaceKind } from '../models/place.js';
import type { ProjectStatus } from '../models/project.js';
import type { TransportMode } from '../models/route.js';
import type { SourceGenre } from '../models/source.js';
import type { Basis, Confidence, Visibility } from '../models/values.js';
import type { MeetingKind, VisitKind, VisitRank, VisitStatus } from '../models/visit.js';
import type { SectorCode } from '../sectors/index.js';
import type { BaseCldr, CldrData, Counted } from './cldr-data.js';

/** What is known of a number: a lower bound, an upper bound, or both; `exact` when the lower bound is all there are. */
export type CountNumbers = { readonly exact: boolean; readonly about: boolean } & (
  | { readonly atLeast: number; readonly atMost?: number }
  | { readonly atLeast?: undefined; readonly atMost: number }
);

/**
 * A date that is to stand in a phrase: as it is written alone, and its parts, for languages in which the phrase
 * changes its form.
 */
export interface DateInWords {
  /** As it is written alone, with its doubt: "about October 2025". */
  readonly words: string;
  /** The parts that are known, from 1; none of a date that has only words. */
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** First year of a decade of which no more is known: 1990. */
  readonly decade?: number | undefined;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The labels of codes on the cards of agreements. A code that is no key here is shown as it is stated. */
export interface CardLabels {
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly agreementKinds: Readonly<Record<AgreementKind, string>>;
  /** The kinds as nouns beside a number: "protocols". */
  readonly countedKinds: Readonly<Record<AgreementKind, Counted>>;
  readonly agreementStatuses: Readonly<Record<AgreementStatus, string>>;
  readonly lateralities: Readonly<Record<Laterality, string>>;
  readonly endings: Readonly<Record<Ending, string>>;
  readonly treatyActs: Readonly<Record<TreatyAct, string>>;
  readonly relationTypes: Readonly<Record<RelationType, string>>;
  readonly bindingValues: Readonly<Record<BindingValue, string>>;
  readonly bindingBases: Readonly<Record<BindingBasis, string>>;
  readonly partyKinds: Readonly<Record<PartyKind, string>>;
  readonly sourceGenres: Readonly<Record<SourceGenre, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
}

/** The labels of codes of all other records that elements show. */
export interface RecordLabels {
  /** The types of records as nouns beside a number: "visits". */
  readonly countedRecords: Readonly<Record<RecordType, Counted>>;
  readonly outcomeKinds: Readonly<Record<OutcomeKind, string>>;
  readonly progress: Readonly<Record<Progress, string>>;
  readonly visitKinds: Readonly<Record<VisitKind, string>>;
  readonly visitRanks: Readonly<Record<VisitRank, string>>;
  readonly visitStatuses: Readonly<Record<VisitStatus, string>>;
  readonly meetingKinds: Readonly<Record<MeetingKind, string>>;
  readonly placeKinds: Readonly<Record<PlaceKind, string>>;
  readonly transportModes: Readonly<Record<TransportMode, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
}

/** The labels of codes that no element shows. */
export interface OtherLabels {
  readonly partyRoles: Readonly<Record<PartyRole, string>>;
  readonly projectStatuses: Readonly<Record<ProjectStatus, string>>;
  readonly bodyKinds: Readonly<Record<BodyKind, string>>;
  readonly bodyStatuses: Readonly<Record<BodyStatus, string>>;
  readonly claimKinds: Readonly<Record<ClaimKind, string>>;
  readonly visibilities: Readonly<Record<Visibility, string>>;
  readonly ruleSeverities: Readonly<Record<RuleSeverity, string>>;
}

/** The labels of all codes of the model. */
export interface Labels extends CardLabels, RecordLabels, OtherLabels {}

/** Names of the facts on a card, and of the fields that reports speak of. */
export interface FactLabels {
  readonly binding: string;
  readonly by: string;
  readonly complete: string;
  readonly depositary: string;
  readonly description: string;
  readonly destination: string;
  readonly documents: string;
  readonly due: string;
  readonly end: string;
  readonly establishes: string;
  readonly events: string;
  readonly expires: string;
  readonly governedBy: string;
  readonly hosts: string;
  readonly inForce: string;
  readonly includes: string;
  readonly kind: string;
  readonly laterality: string;
  readonly leadsTo: string;
  readonly legs: string;
  readonly meeting: string;
  readonly meetings: string;
  readonly occasion: string;
  readonly origin: string;
  readonly parties: string;
  readonly partOf: string;
  readonly place: string;
  readonly planned: string;
  readonly presence: string;
  readonly progress: string;
  readonly projects: string;
  readonly provisions: string;
  readonly rank: string;
  readonly registrations: string;
  readonly relations: string;
  readonly renewal: string;
  readonly responsible: string;
  readonly retroactive: string;
  readonly routes: string;
  readonly sectors: string;
  readonly signatures: string;
  readonly signed: string;
  readonly sources: string;
  readonly start: string;
  readonly status: string;
  readonly texts: string;
  readonly title: string;
  readonly tour: string;
  readonly transit: string;
  readonly value: string;
  readonly visit: string;
  readonly visitors: string;
  readonly when: string;
}

/** One part of a summary of counts. */
export interface SummaryPart {
  readonly strength: Strength;
  readonly atLeast: number;
  /** The number is exact, not only a lower bound. */
  readonly exact: boolean;
  readonly about: boolean;
}

/** Sentences and turns of phrase of the cards of agreements. Each takes texts that are ready to be shown. */
export interface CardPhrases {
  readonly notKnown: string;
  readonly notStated: string;
  /** Beside an id that leads nowhere. */
  readonly unresolved: string;
  readonly yes: string;
  readonly no: string;
  readonly duringVisit: string;
  readonly alsoReportedAs: string;
  readonly correction: string;
  readonly planned: string;
  /** What a card says when it has no record. */
  readonly noRecord: string;
  /** What a card says when its record cannot be shown. */
  readonly unreadable: string;
  /** What a card says when parts of its record could not be shown as they should be. */
  readonly partial: string;
  /** The button that copies a line to quote the record by. */
  readonly copyCitation: string;
  /** What the button says for a moment when it has done so. */
  readonly copied: string;
  /** What it says when it could not. */
  readonly notCopied: string;
  readonly duringVisitOn: (date: string) => string;
  readonly yearUnknown: (date: string) => string;
  readonly about: (date: DateInWords) => string;
  readonly perhaps: (date: string) => string;
  /** Some time in a range. */
  readonly within: (range: string) => string;
  readonly decade: (year: number) => string;
  readonly from: (date: DateInWords) => string;
  readonly until: (date: DateInWords) => string;
  /** From a date to an end that nobody states. */
  readonly endNotStated: (date: DateInWords) => string;
  readonly startNotStated: (date: DateInWords) => string;
  /** "at least two": as a word where the language writes small numbers so. */
  readonly countWords: (count: CountNumbers) => string;
  /** Several documents, or exactly one, of which no title is known. */
  readonly untitledGroup: (count: string, noun: string, one: boolean) => string;
  readonly untitled: (kind: string) => string;
  readonly believedToBe: (name: string, confidence: string | undefined) => string;
  readonly quoted: (words: string) => string;
}

/** Sentences and turns of phrase about visits and what came of them. */
export interface RecordPhrases {
  /** Beside a number that was added up from groups. */
  readonly mayOverlap: string;
  readonly recurring: string;
  /** The first of many names, and how many are not named: "Azerbaijan, Georgia, Türkiye and 27 more". */
  readonly andMore: (names: string, more: number) => string;
  /** Either of the two may be empty. */
  readonly visitTitle: (visitors: string, destinations: string) => string;
  readonly summary: (parts: readonly SummaryPart[]) => string;
  readonly session: (number: number, kind: string) => string;
}

/** All sentences and turns of phrase. */
export interface Phrases extends CardPhrases, RecordPhrases {}

/** What a badge of a sector says: the least that an element needs of a language. */
export interface SectorLocale {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sectors: Readonly<Record<SectorCode, string>>;
}

/** What the card of an agreement says; names, dates, numbers and sources on every card are written with it. */
export interface CardLocale extends SectorLocale {
  readonly cldr: BaseCldr;
  readonly labels: CardLabels;
  readonly facts: FactLabels;
  readonly phrases: CardPhrases;
}

/** What the elements say of all their records. */
export interface RecordLocale extends CardLocale {
  readonly labels: CardLabels & RecordLabels;
  readonly phrases: CardPhrases & RecordPhrases;
}

/** Everything that one language needs to show records. */
export interface Locale extends RecordLocale {
  readonly cldr: CldrData;
  readonly labels: Labels;
  readonly phrases: Phrases;
}
