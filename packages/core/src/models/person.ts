import { list, object, optional, type Schema } from '../schema/index.js';
import {
  date,
  id,
  localized,
  partyReference,
  recordBase,
  type Id,
  type RecordBase,
  type Reference,
  type Text,
} from './values.js';
import type { PartialDate } from '../dates/index.js';

/** An office that a person holds or held. */
export interface OfficeHeld {
  /** What the office is called. Maps to Popolo `role` of a membership and to schema.org `jobTitle`. */
  office: Text;
  /** The state or body whose office it is. Maps to Popolo `organization_id`. */
  party?: Reference;
  /** First day in office. Maps to Popolo `start_date`. */
  from?: PartialDate;
  /** Last day in office. Maps to Popolo `end_date`. */
  to?: PartialDate;
}

/** Someone who visits, receives, signs or speaks. The office counts on a day; it stands in the link, too. */
export interface Person extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** The name as it is printed. Maps to Popolo and schema.org `name`. */
  name: Text;
  /** As used before the name: "H.E.", "Dr". Maps to Popolo `honorific_prefix`. */
  honorific?: Text;
  /** What the person is or was, in any order. Maps to Popolo `memberships`. */
  offices?: OfficeHeld[];
}

const officeHeld: Schema<OfficeHeld> = object<OfficeHeld>()('office', {
  office: localized,
  party: optional(partyReference),
  from: optional(date),
  to: optional(date),
});

export const person: Schema<Person> = object<Person>()('person', {
  ...recordBase,
  id,
  name: localized,
  honorific: optional(localized),
  offices: optional(list(officeHeld)),
});
