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

export const PROJECT_STATUSES = ['idea', 'planned', 'under-way', 'operating', 'halted'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** An undertaking with a life of its own, such as a transport corridor, that outlives the visit. */
export interface Project extends RecordBase {
  id: Id;
  name: Text;
  aliases?: Text[];
  status?: ProjectStatus;
  sectors?: SectorRef[];
  partners?: (Reference | PartyLink)[];
  routes?: (Id | RecordLink)[];
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
