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

/** What is set up: a council or commission meets, a fund or joint venture owns, a mechanism is a set of rules. */
export const BODY_KINDS = [
  'council',
  'commission',
  'fund',
  'joint-venture',
  'mechanism',
  'working-group',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** How far the setting up is. */
export const BODY_STATUSES = ['planned', 'established', 'active', 'dissolved'] as const;
export type BodyStatus = (typeof BODY_STATUSES)[number];

/** Something that an agreement sets up: a council, a fund, a mechanism. */
export interface Body extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** What it is called. Maps to Popolo and schema.org `name`. */
  name: Text;
  /** What it is. Maps to Popolo `classification`. */
  kind?: BodyKind;
  /** How far the setting up is. */
  status?: BodyStatus;
  /** Who belongs to it. Maps to schema.org `member`. */
  members?: (Reference | PartyLink)[];
  /** The id of the agreement that sets it up. */
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
