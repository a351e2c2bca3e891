import type { Strength } from '../derived/strength.js';
import type { SectorCode } from '../sectors/index.js';

/**
 * The plain rows that cards, lists and strings all show. Every text in them is ready to be shown as text; nothing
 * in them is markup, and nothing may be used as such.
 */

/** A text with its language when that is not the language of the page. */
export interface Words {
  readonly text: string;
  /** BCP 47 tag; absent when the text is in the language of the locale. */
  readonly lang?: string;
}

/** Where a name comes from; `unresolved` is an id that leads nowhere, and is no name. */
export type NameBasis = 'record' | 'country' | 'stated' | 'unresolved';

/** A party, person or place as it is shown. */
export interface NameView extends Words {
  readonly basis: NameBasis;
  /** The id or country code that it was found by. */
  readonly id?: string;
  /** ISO 3166-1 alpha-2 code of the country that it is or belongs to. */
  readonly country?: string;
  /** Label of the kind of party, or the office of a person. */
  readonly detail?: Words;
  /** Who it is believed to be, with the reason. */
  readonly identification?: Words;
}

export interface CodeView {
  /** The code as it stands in the data. */
  readonly code: string;
  /** Its label; the code itself when there is none. */
  readonly label: string;
  /** False for a code that is in no list. */
  readonly known: boolean;
}

export interface SectorView extends CodeView {
  /** The main sector whose colour and icon it has. */
  readonly main: SectorCode;
  /** The language of the label, when it is the file's own and in another language. */
  readonly lang?: string;
}

/** One value of a fact. */
export interface FactValue extends Words {
  /** For a date: a value that HTML's `time` element accepts in `datetime`. */
  readonly datetime?: string;
  /** What is said beside it, in parentheses: an office, "planned", the sectors of a member. */
  readonly aside?: Words;
  /** The text is an id that leads nowhere. */
  readonly unresolved?: true;
  /** The source's own words, in quotation marks. */
  readonly asStated?: true;
  /** Nothing is known, and the text says so. */
  readonly missing?: true;
}

export interface FactView {
  /** Stable name of the fact, such as `signed`. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** What is also said of a field. */
export interface ReportView {
  readonly field: string;
  readonly label: string;
  readonly value: Words;
  /** Another source than the record's own. */
  readonly source?: SourceView;
  /** The place within the record's own source. */
  readonly locator?: string;
}

export interface SourceView {
  readonly name: Words;
  /** An `http` or `https` address; never any other. */
  readonly url?: string;
  /** Genre, date and author, as far as they are known. */
  readonly details: readonly Words[];
  /** Places within the source, such as `S7`. */
  readonly locators: readonly string[];
}

export interface CorrectionView {
  readonly date: string;
  readonly note: Words;
}

/** Something that could not be shown as it should be. */
export interface ViewProblem {
  readonly code: 'unresolved-reference' | 'unknown-code' | 'unreadable';
  readonly field: string;
  readonly value: string;
}

interface BaseView {
  readonly id: string | undefined;
  readonly kind: CodeView;
  /** The heading. */
  readonly title: Words;
  readonly sectors: readonly SectorView[];
  readonly facts: readonly FactView[];
  readonly reports: readonly ReportView[];
  readonly sources: readonly SourceView[];
  readonly corrections: readonly CorrectionView[];
  readonly note: Words | undefined;
  readonly problems: readonly ViewProblem[];
}

export interface AgreementView extends BaseView {
  readonly type: 'agreement';
  readonly strength: { readonly code: Strength; readonly label: string };
  readonly parties: readonly NameView[];
}

export interface OutcomeView extends BaseView {
  readonly type: 'outcome';
  readonly strength: { readonly code: Strength; readonly label: string };
  /** By whom. */
  readonly parties: readonly NameView[];
}

export interface VisitView extends BaseView {
  readonly type: 'visit';
  readonly visitors: readonly NameView[];
  readonly hosts: readonly NameView[];
  readonly destinations: readonly NameView[];
  /** One sentence on what came of it; absent when nothing did. */
  readonly summary: string | undefined;
  /** What the sentence takes for granted, such as that groups of documents do not overlap. */
  readonly summaryNote: string | undefined;
  readonly meetings: readonly MeetingView[];
}

export interface MeetingView {
  readonly title: Words;
  readonly details: readonly FactValue[];
}

export type CardView = AgreementView | OutcomeView | VisitView;
