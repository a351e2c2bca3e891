import { choice, list, object, optional, type Schema } from '../schema/index.js';
import { partyLink, type PartyLink } from './links.js';
import {
  id,
  localized,
  recordBase,
  referenceTo,
  type Id,
  type RecordBase,
  type Reference,
  type Text,
} from './values.js';

export const BODY_KINDS = [
  'council',
  'commission',
  'fund',
  'joint-venture',
  'mechanism',
  'working-group',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const BODY_STATUSES = ['planned', 'established', 'active', 'dissolved'] as const;
export type BodyStatus = (typeof BODY_STATUSES)[number];

/** Something that an agreement sets up: a council, a fund, a mechanism. */
export interface Body extends RecordBase {
  id: Id;
  name: Text;
  kind?: BodyKind;
  status?: BodyStatus;
  members?: (Reference | PartyLink)[];
  /** The agreement that sets it up. */
  establishedBy?: Id;
}

export const body: Schema<Body> = object<Body>()('body', {
  ...recordBase,
  id,
  name: localized,
  kind: optional(choice('body-kinds', BODY_KINDS)),
  status: optional(choice('body-statuses', BODY_STATUSES)),
  members: optional(list(partyLink)),
  establishedBy: optional(referenceTo('agreement')),
});
