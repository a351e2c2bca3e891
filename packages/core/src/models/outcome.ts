import { choice, list, object, optional, type Schema } from '../schema/index.js';
import {
  actorLink,
  partyLink,
  recordLinkTo,
  sectorRef,
  type ActorLink,
  type PartyLink,
  type RecordLink,
  type SectorRef,
} from './links.js';
import {
  date,
  flag,
  id,
  localized,
  recordBase,
  referenceTo,
  type Id,
  type RecordBase,
  type Reference,
  type Text,
} from './values.js';
import type { PartialDate } from '../dates/index.js';

/** What sort of result: decisions and commitments are decided, the others only raised. */
export const OUTCOME_KINDS = ['decision', 'commitment', 'discussion', 'initiative', 'statement'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** How far a result is by now. */
export const PROGRESS = ['open', 'under-way', 'done', 'dropped'] as const;
export type Progress = (typeof PROGRESS)[number];

/** Goods on their way; each end a party or country, or only the source's words. */
export interface Flow {
  /** What is carried: "Kazakh products". */
  goods?: Text;
  /** Where it comes from. */
  origin?: Reference | PartyLink;
  /** Through where, in the order of travel. */
  via?: (Reference | PartyLink)[];
  /** Where it goes. */
  destination?: Reference | PartyLink;
}

/** Something that is planned because of the outcome. */
export interface PlannedEvent {
  /** What is planned: "days of culture". */
  what: Text;
  /** When, as far as it is known. */
  date?: PartialDate;
  /** True for something that is to be repeated, such as a yearly festival. */
  recurring?: boolean;
}

/** A result of a visit or meeting that is no document. It never counts as an agreement. */
export interface Outcome extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** What sort of result it is. */
  kind: OutcomeKind;
  /** What was decided, promised, discussed, proposed or stated. */
  text: Text;
  /** By whom, as the source names them. */
  by?: (Reference | ActorLink)[];
  /** The id of the visit that it comes from. */
  visit?: Id;
  /** The id of the meeting that it comes from. */
  meeting?: Id;
  /** What it is about, by the taxonomy of sectors. */
  sectors?: SectorRef[];
  /** The projects that it serves. */
  projects?: (Id | RecordLink)[];
  /** The ways that it is about. */
  routes?: (Id | RecordLink)[];
  /** The goods that are to travel, where it is about transit. */
  flow?: Flow;
  /** What is planned because of it. */
  planned?: PlannedEvent[];
  /** The id of the agreement that came of it later. */
  leadsTo?: Id;
  /** How far it is by now. */
  progress?: Progress;
  /** When it is to be done. */
  due?: PartialDate;
  /** Who is to do it. */
  responsible?: (Reference | ActorLink)[];
}

const flow: Schema<Flow> = object<Flow>()('flow', {
  goods: optional(localized),
  origin: optional(partyLink),
  via: optional(list(partyLink)),
  destination: optional(partyLink),
});

const plannedEvent: Schema<PlannedEvent> = object<PlannedEvent>()('planned event', {
  what: localized,
  date: optional(date),
  recurring: optional(flag),
});

export const outcome: Schema<Outcome> = object<Outcome>()('outcome', {
  ...recordBase,
  id,
  kind: choice('outcome-kinds', OUTCOME_KINDS),
  text: localized,
  by: optional(list(actorLink)),
  visit: optional(referenceTo('visit')),
  meeting: optional(referenceTo('meeting')),
  sectors: optional(list(sectorRef)),
  projects: optional(list(recordLinkTo('project'))),
  routes: optional(list(recordLinkTo('route'))),
  flow: optional(flow),
  planned: optional(list(plannedEvent)),
  leadsTo: optional(referenceTo('agreement')),
  progress: optional(choice('progress', PROGRESS)),
  due: optional(date),
  responsible: optional(list(actorLink)),
});
