import { choice, list, object, optional, type Schema } from '../schema/index.js';
import {
  partyLink,
  recordLinkTo,
  sectorRef,
  type PartyLink,
  type RecordLink,
  type SectorRef,
} from './links.js';
import { id, localized, recordBase, type Id, type RecordBase, type Reference, type Text } from './values.js';

/** How far a project is, from an `idea` to `operating`; `halted` at any time. */
export const PROJECT_STATUSES = ['idea', 'planned', 'under-way', 'operating', 'halted'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** An undertaking with a life of its own, such as a transport corridor, that outlives the visit. */
export interface Project extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** What it is called. */
  name: Text;
  /** Other names of the same thing, such as "Trans-Caspian route". */
  aliases?: Text[];
  /** How far it is. */
  status?: ProjectStatus;
  /** What it is about, by the taxonomy of sectors. */
  sectors?: SectorRef[];
  /** Who takes part. Maps to IATI `participating-org`. */
  partners?: (Reference | PartyLink)[];
  /** The ways that it builds or serves. */
  routes?: (Id | RecordLink)[];
  /** What it is, in a sentence or two. */
  description?: Text;
}

export const project: Schema<Project> = object<Project>()('project', {
  ...recordBase,
  id,
  name: localized,
  aliases: optional(list(localized)),
  status: optional(choice('project-statuses', PROJECT_STATUSES)),
  sectors: optional(list(sectorRef)),
  partners: optional(list(partyLink)),
  routes: optional(list(recordLinkTo('route'))),
  description: optional(localized),
});
