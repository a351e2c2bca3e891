import type { Strength } from '../derived/strength.js';
import type {
  AgreementKind,
  AgreementStatus,
  BindingBasis,
  BindingValue,
  Laterality,
} from '../models/agreement.js';
import type { PartyKind } from '../models/links.js';
import type { OutcomeKind, Progress } from '../models/outcome.js';
import type { Confidence } from '../models/values.js';
import type { SourceGenre } from '../models/source.js';
import type { MeetingKind, VisitKind, VisitStatus } from '../models/visit.js';
import type { SectorCode } from '../sectors/index.js';
import type { CldrData, PluralCategory } from './cldr-data.js';

/** What is known of a number: a lower bound, an upper bound, or both; `exact` when the lower bound is all there are. */
export type CountNumbers = { readonly exact: boolean; readonly about: boolean } & (
  | { readonly atLeast: number; readonly atMost?: number }
  | { readonly atLeast?: undefined; readonly atMost: number }
);

/** A noun for each plural category that the language uses; `other` always. */
export type Counted = Readonly<Partial<Record<PluralCategory, string>> & { other: string }>;

/** The labels of all codes. A code that is no key here is shown as it is stated. */
export interface Labels {
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly agreementKinds: Readonly<Record<AgreementKind, string>>;
  /** The kinds as nouns beside a number: "protocols". */
  readonly countedKinds: Readonly<Record<AgreementKind, Counted>>;
  readonly agreementStatuses: Readonly<Record<AgreementStatus, string>>;
  readonly lateralities: Readonly<Record<Laterality, string>>;
  readonly binding: Readonly<Record<BindingValue, string>>;
  readonly bindingBases: Readonly<Record<BindingBasis, string>>;
  readonly outcomeKinds: Readonly<Record<OutcomeKind, string>>;
  readonly progress: Readonly<Record<Progress, string>>;
  readonly visitKinds: Readonly<Record<VisitKind, string>>;
  readonly visitStatuses: Readonly<Record<VisitStatus, string>>;
  readonly meetingKinds: Readonly<Record<MeetingKind, string>>;
  readonly partyKinds: Readonly<Record<PartyKind, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly sourceGenres: Readonly<Record<SourceGenre, string>>;
}

/** Names of the facts on a card, and of the fields that reports speak of. */
export interface FactLabels {
  readonly binding: string;
  readonly by: string;
  readonly destination: string;
  readonly documents: string;
  readonly due: string;
  readonly end: string;
  readonly establishes: string;
  readonly hosts: string;
  readonly inForce: string;
  readonly includes: string;
  readonly kind: string;
  readonly leadsTo: string;
  readonly meetings: string;
  readonly occasion: string;
  readonly parties: string;
  readonly place: string;
  readonly planned: string;
  readonly progress: string;
  readonly projects: string;
  readonly provisions: string;
  readonly responsible: string;
  readonly sectors: string;
  readonly signed: string;
  readonly sources: string;
  readonly start: string;
  readonly status: string;
  readonly title: string;
  readonly transit: string;
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

/** Sentences and turns of phrase. Each takes texts that are ready to be shown. */
export interface Phrases {
  readonly notKnown: string;
  readonly notStated: string;
  /** Beside an id that leads nowhere. */
  readonly unresolved: string;
  readonly duringVisit: string;
  readonly alsoReportedAs: string;
  readonly correction: string;
  /** Beside a number that was added up from groups. */
  readonly mayOverlap: string;
  readonly planned: string;
  readonly recurring: string;
  /** What a card says when it has no record. */
  readonly noRecord: string;
  /** What a card says when its record cannot be shown. */
  readonly unreadable: string;
  /** What a card says when parts of its record could not be shown as they should be. */
  readonly partial: string;
  readonly duringVisitOn: (date: string) => string;
  readonly yearUnknown: (date: string) => string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  /** Some time in a range. */
  readonly within: (range: string) => string;
  readonly decade: (year: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  /** From a date to an end that nobody states. */
  readonly endNotStated: (date: string) => string;
  readonly startNotStated: (date: string) => string;
  /** "at least two": as a word where the language writes small numbers so. */
  readonly countWords: (count: CountNumbers) => string;
  /** Several documents, or exactly one, of which no title is known. */
  readonly untitledGroup: (count: string, noun: string, one: boolean) => string;
  readonly untitled: (kind: string) => string;
  /** Either of the two may be empty. */
  readonly visitTitle: (visitors: string, destinations: string) => string;
  readonly summary: (parts: readonly SummaryPart[]) => string;
  readonly session: (number: number, kind: string) => string;
  readonly believedToBe: (name: string, confidence: string | undefined) => string;
  readonly quoted: (words: string) => string;
}

/** Everything that one language needs to show records. */
export interface Locale {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly cldr: CldrData;
  readonly sectors: Readonly<Record<SectorCode, string>>;
  readonly labels: Labels;
  readonly facts: FactLabels;
  readonly phrases: Phrases;
}
