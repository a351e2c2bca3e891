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

export const PROGRESS = ['open', 'under-way', 'done', 'dropped'] as const;
export type Progress = (typeof PROGRESS)[number];

/** Goods on their way; each end a party or country, or only the source's words. */
export interface Flow {
  goods?: Text;
  origin?: Reference | PartyLink;
  via?: (Reference | PartyLink)[];
  destination?: Reference | PartyLink;
}

/** Something that is planned because of the outcome. */
export interface PlannedEvent {
  what: Text;
  date?: PartialDate;
  /** True for something that is to be repeated, such as a yearly festival. */
  recurring?: boolean;
}

/** A result of a visit or meeting that is no document. It never counts as an agreement. */
export interface Outcome extends RecordBase {
  id: Id;
  kind: OutcomeKind;
  /** What was decided, promised, discussed, proposed or stated. */
  text: Text;
  /** By whom, as the source names them. */
  by?: (Reference | ActorLink)[];
  visit?: Id;
  meeting?: Id;
  sectors?: SectorRef[];
  projects?: (Id | RecordLink)[];
  routes?: (Id | RecordLink)[];
  flow?: Flow;
  planned?: PlannedEvent[];
  /** The agreement that came of it later. */
  leadsTo?: Id;
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
