import { choice, list, object, optional, text, type Schema } from '../schema/index.js';
import type { PartialDate } from '../dates/index.js';
import { agreement, type Agreement } from './agreement.js';
import { body, type Body } from './body.js';
import { claim, type Claim } from './claim.js';
import { FORMAT_VERSION } from './format-version.js';
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

export { FORMAT_VERSION };

/** How much a rule weighs in a file; `off` switches it off. */
export const RULE_SEVERITIES = ['error', 'warning', 'hint', 'off'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** A rule that is switched off, or weighs more or less, in this file or for one record of it. */
export interface RuleSetting {
  /** Id of the rule, such as `CHR-08`. */
  rule: string;
  /** What a breach of it is in this file. */
  severity: RuleSeverity;
  /** The id of the only record that this holds for; absent: the whole file. */
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
  /** The id of the file, for whoever collects several. */
  id?: Id;
  /** What the file is called. Maps to DCAT and Dublin Core `title`. */
  title?: Text;
  /** The terms on which it may be used: a name, an SPDX identifier or an address. Maps to Dublin Core `license`. */
  licence?: Text;
  /** Day on which the file was last changed. Maps to Dublin Core `modified`. */
  updated?: PartialDate;
  /** The citation of every record that has none of its own: a source's id, a web address or a citation. */
  source?: string | Citation;
  /** The rules that mean something else in this file. */
  rules?: RuleSetting[];
}

/** A file of visits and what they produced. Every list may be absent: then nothing is said. */
export interface Dataset extends DatasetHeader {
  /** Where the facts come from. */
  sources?: Source[];
  /** Bodies that take part. The countries of ISO 3166-1 are built in. */
  parties?: Party[];
  /** People who visit, receive, sign and speak. */
  people?: Person[];
  /** Cities, ports, border points and buildings. */
  places?: Place[];
  /** Official visits with their meetings. */
  visits?: Visit[];
  /** Instruments, and groups of instruments that are known only as groups. */
  agreements?: Agreement[];
  /** Results that are no document. */
  outcomes?: Outcome[];
  /** Undertakings that outlive a visit. */
  projects?: Project[];
  /** Ways from place to place. */
  routes?: Route[];
  /** What agreements set up: councils, funds, mechanisms. */
  bodies?: Body[];
  /** Opinions and forecasts. */
  claims?: Claim[];
  /** Sectors of the file's own, beside those of the taxonomy. */
  sectors?: Sector[];
}

/** The type of each record by its name, as NDJSON and findings use it. */
export interface RecordTypes {
  /** Where facts come from. */
  source: Source;
  /** A body that can take part. */
  party: Party;
  /** A human being with offices. */
  person: Person;
  /** A point or an area on the map. */
  place: Place;
  /** An official visit. */
  visit: Visit;
  /** An instrument or a group of them. */
  agreement: Agreement;
  /** A result that is no document. */
  outcome: Outcome;
  /** An undertaking. */
  project: Project;
  /** A way from place to place. */
  route: Route;
  /** What an agreement sets up. */
  body: Body;
  /** An opinion or a forecast. */
  claim: Claim;
  /** A sector of the file's own. */
  sector: Sector;
}
/** The name of a type of record, as NDJSON and findings use it. */
export type RecordType = keyof RecordTypes;
/** A record of any type. */
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
