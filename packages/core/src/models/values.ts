import { isCountryCode, looksLikeCountryCode, type CountryCode } from '../countries/index.js';
import { isPartialDate, type PartialDate } from '../dates/index.js';
import {
  anything,
  boolean,
  choice,
  format,
  list,
  literal,
  map,
  number,
  object,
  optional,
  shortForm,
  text,
  type Schema,
} from '../schema/index.js';
import { isId, isLanguageTag, isWebAddress, type Id } from '../identifiers/index.js';

export type { Id };

/**
 * Human words: a string in the file's language, or one string per language under its BCP 47 tag
 * (`{ "en": "…", "az": "…" }`). Never empty.
 */
export type Text = string | Record<string, string>;

/** A reference to a record by its id, or to a built-in country by its ISO 3166-1 alpha-2 code. */
export type Reference = string & Record<never, never>;

/** A number that may be known only in part: "a series of documents" is `{ "atLeast": 2, "asStated": … }`. */
export interface Count {
  /** The exact number that the source gives; whole, from 0. */
  stated?: number;
  /** The smallest number that the source's words allow; whole, from 0. */
  atLeast?: number;
  /** The largest number that the source's words allow; whole, from 0. */
  atMost?: number;
  /** Present when the source calls the stated number approximate ("about 170"). */
  about?: true;
  /** The source's own words: "a series of important documents". */
  asStated?: Text;
}

/**
 * On what a statement rests. `stated`: the source's words; `derived`: calculated from them; `inferred`: concluded from
 * something else; `editorial`: the editor's own choice.
 */
export const BASES = ['stated', 'derived', 'inferred', 'editorial'] as const;
export type Basis = (typeof BASES)[number];

/** How sure an editor is of a conclusion. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a statement comes from. */
export interface Citation {
  /** Id of a source of the file, or a web address. Maps to schema.org `citation`. */
  source: string;
  /** The source's words, exact and in its language. */
  quote?: string;
  /** The place within the source: a page, an article, a sentence such as `S7`. */
  locator?: string;
  /** Names of the fields of the record that this citation supports; absent: the whole record. */
  fields?: string[];
  /** On what the statement rests; absent: the source states it. */
  basis?: Basis;
  /** How sure the editor is; expected with basis `inferred`. */
  confidence?: Confidence;
  /** How an inference was made, or any other remark; expected with basis `inferred`. */
  note?: Text;
}

/**
 * What another source, or another sentence of the same source, says of a field. The record's own field is the
 * editor's choice; nothing is decided by leaving a report out.
 */
export interface Report {
  /** Name of the field of the record. */
  field: string;
  /** The value as this field would hold it; any JSON value but null. */
  value?: unknown;
  /** The source's own words. */
  asStated?: Text;
  /** Id of a source of the file, or a web address; absent: the record's own source. */
  source?: string;
  /** The source's words, exact. */
  quote?: string;
  /** The place within the source, as in a citation. */
  locator?: string;
}

/** A change that was made to the record after it was first published. */
export interface Correction {
  /** Day of the change. */
  date: PartialDate;
  /** What was changed, and why. */
  note: Text;
}

export const VISIBILITIES = ['public', 'internal'] as const;
/** Who may see the record: `internal` ones are left out when a site is made. */
export type Visibility = (typeof VISIBILITIES)[number];

/** What every record may have. Fields that start with `x-` belong to the author of the file. */
export interface RecordBase extends Record<`x-${string}`, unknown> {
  /** Where the record's facts come from; absent: the file's own `source`. A string is a source's id or address. */
  citations?: (string | Citation)[];
  /** What is also said of single fields. */
  reports?: Report[];
  /** A remark of the editor; never a fact of its own. */
  note?: Text;
  /** What was changed since the record was first published, the oldest change first. */
  corrections?: Correction[];
  /** Day on which the record was last changed. Maps to Dublin Core `modified`. */
  updated?: PartialDate;
  /** Who may see the record; absent: everybody. */
  visibility?: Visibility;
  /**
   * Identifiers elsewhere, by scheme: `{ "wikidata": "Q1249802", "lei": "…" }`. Maps to Popolo `identifiers` and
   * schema.org `sameAs`.
   */
  ids?: Record<string, string>;
}

export const id: Schema<Id> = format<Id>('id', 'invalid-id', isId);
/** A reference to a record of one of these types, or to a meeting. */
export function referenceTo(...targets: readonly string[]): Schema<Id> {
  return format<Id>('reference', 'invalid-reference', isId, targets);
}
/** A reference to a party: a record of the file or a built-in country. */
export const partyReference: Schema<Reference> = partyReferenceTo('party');
/** A reference to a built-in country or to a record of one of these types. */
export function partyReferenceTo(...targets: readonly string[]): Schema<Reference> {
  return format<Reference>(
    'party reference',
    'invalid-reference',
    (value) => isId(value) || looksLikeCountryCode(value),
    targets,
  );
}
/** Two capitals are always meant as a country; whether there is such a one is a matter of the code list. */
export const country: Schema<CountryCode> = format<CountryCode>('country', 'unknown-country', isCountryCode);
export const date: Schema<PartialDate> = format<PartialDate>('date', 'invalid-date', isPartialDate);
export const languageTag: Schema<string> = format('language', 'invalid-language', isLanguageTag);
export const webAddress: Schema<string> = format('web address', 'invalid-address', isWebAddress);
/** A source of the file by its id, or any web address. */
export const sourceReference: Schema<string> = format(
  'source',
  'invalid-source',
  (value) => isId(value) || isWebAddress(value),
  ['source'],
);

export const localized: Schema<Text> = shortForm(text(), map(languageTag, text()));

const count0 = number({ integer: true, minimum: 0 });
export const count: Schema<Count> = object<Count>()(
  'count',
  {
    stated: optional(count0),
    atLeast: optional(count0),
    atMost: optional(count0),
    about: optional(literal(true)),
    asStated: optional(localized),
  },
  [['stated', 'atLeast', 'atMost', 'asStated']],
);

export const confidence: Schema<Confidence> = choice('confidences', CONFIDENCES);
export const basis: Schema<Basis> = choice('bases', BASES);

const citationObject: Schema<Citation> = object<Citation>()('citation', {
  source: sourceReference,
  quote: optional(text()),
  locator: optional(text()),
  fields: optional(list(text())),
  basis: optional(basis),
  confidence: optional(confidence),
  note: optional(localized),
});
export const citation: Schema<string | Citation> = shortForm(sourceReference, citationObject);

const report: Schema<Report> = object<Report>()(
  'report',
  {
    field: text(),
    value: optional(anything()),
    asStated: optional(localized),
    source: optional(sourceReference),
    quote: optional(text()),
    locator: optional(text()),
  },
  [['value', 'asStated', 'quote']],
);

const correction: Schema<Correction> = object<Correction>()('correction', { date, note: localized });

/** The fields of {@link RecordBase}, to be spread into the schema of each record. */
export const recordBase = {
  citations: optional(list(citation)),
  reports: optional(list(report)),
  note: optional(localized),
  corrections: optional(list(correction)),
  updated: optional(date),
  visibility: optional(choice('visibilities', VISIBILITIES)),
  ids: optional(map(text(), text())),
};

export const flag: Schema<boolean> = boolean();
