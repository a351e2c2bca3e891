import { choice, list, object, optional, text, type Schema } from '../schema/index.js';
import type { PartialDate } from '../dates/index.js';
import { agreement, type Agreement } from './agreement.js';
import { body, type Body } from './body.js';
import { claim, type Claim } from './claim.js';
import { outcome, type Outcome } from './outcome.js';
import { party, type Party } from './party.js';
import { person, type Person } from './person.js';
import { place, type Place } from './place.js';
import { project, type Project } from './project.js';
import { route, type Route } from './route.js';
import { sector, type Sector } from './sector.js';
import { source, type Source } from './source.js';
import { visit, type Visit } from './visit.js';
import {
  citation,
  date,
  id,
  languageTag,
  localized,
  referenceTo,
  type Citation,
  type Id,
  type Text,
} from './values.js';

/** The version of the file format that this library writes and knows. */
export const FORMAT_VERSION = '1';

export const RULE_SEVERITIES = ['error', 'warning', 'hint', 'off'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** A rule that is switched off, or weighs more or less, in this file or for one record of it. */
export interface RuleSetting {
  /** Id of the rule, such as `CHR-08`. */
  rule: string;
  severity: RuleSeverity;
  /** Only for this record. */
  record?: Id;
  /** Why. */
  reason: Text;
}

/** What a file says of itself. */
export interface DatasetHeader extends Record<`x-${string}`, unknown> {
  /** The version of the format: `"1"`. */
  comity: string;
  /** BCP 47 tag of the language of bare strings; `en` when absent. */
  language?: string;
  id?: Id;
  title?: Text;
  licence?: Text;
  updated?: PartialDate;
  /** The citation of every record that has none of its own. */
  source?: string | Citation;
  rules?: RuleSetting[];
}

/** A file of visits and what they produced. Every list may be absent: then nothing is said. */
export interface Dataset extends DatasetHeader {
  sources?: Source[];
  parties?: Party[];
  people?: Person[];
  places?: Place[];
  visits?: Visit[];
  agreements?: Agreement[];
  outcomes?: Outcome[];
  projects?: Project[];
  routes?: Route[];
  bodies?: Body[];
  claims?: Claim[];
  sectors?: Sector[];
}

/** The type of each record by its name, as NDJSON and findings use it. */
export interface RecordTypes {
  source: Source;
  party: Party;
  person: Person;
  place: Place;
  visit: Visit;
  agreement: Agreement;
  outcome: Outcome;
  project: Project;
  route: Route;
  body: Body;
  claim: Claim;
  sector: Sector;
}
export type RecordType = keyof RecordTypes;
export type AnyRecord = RecordTypes[RecordType];

/** The schema of each record by its name. */
export const schemas: { readonly [T in RecordType]: Schema<RecordTypes[T]> } = {
  source,
  party,
  person,
  place,
  visit,
  agreement,
  outcome,
  project,
  route,
  body,
  claim,
  sector,
};

const ruleSetting: Schema<RuleSetting> = object<RuleSetting>()('rule setting', {
  rule: text(),
  severity: choice('rule-severities', RULE_SEVERITIES),
  record: optional(referenceTo('record')),
  reason: localized,
});

/** The header of a file; the lists of records are read one record at a time. */
export const datasetHeader: Schema<DatasetHeader> = object<DatasetHeader>()('file', {
  comity: text(),
  language: optional(languageTag),
  id: optional(id),
  title: optional(localized),
  licence: optional(localized),
  updated: optional(date),
  source: optional(citation),
  rules: optional(list(ruleSetting)),
});
