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
  office: Text;
  /** The state or body whose office it is. */
  party?: Reference;
  from?: PartialDate;
  to?: PartialDate;
}

export interface Person extends RecordBase {
  id: Id;
  name: Text;
  /** As used before the name: "H.E.", "Dr". */
  honorific?: Text;
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
