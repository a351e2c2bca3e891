import { list, object, optional, type Schema } from '../schema/index.js';
import { partyKind, type PartyKind } from './links.js';
import {
  country,
  flag,
  id,
  localized,
  partyReference,
  recordBase,
  type Id,
  type RecordBase,
  type Reference,
  type Text,
} from './values.js';
import type { CountryCode } from '../countries/index.js';

/** A body that can be party to something. The countries of ISO 3166-1 are built in and need no record. */
export interface Party extends RecordBase {
  /** Unique in the file. Two capitals are never an id: they are a country. */
  id: Id;
  /** The full name. Maps to Popolo and schema.org `name`. */
  name: Text;
  /** Other names and short forms, such as `SOCAR`. Maps to Popolo `other_names` and schema.org `alternateName`. */
  aliases?: Text[];
  /** What kind of body it is. Maps to Popolo `classification`. */
  kind?: PartyKind;
  /** The country that it belongs to or acts for: its code in ISO 3166-1 alpha-2. */
  country?: CountryCode;
  /** The body that it is part of. Maps to Popolo `parent_id` and schema.org `parentOrganization`. */
  parent?: Reference;
  /** True for a company or fund that a state owns or controls. */
  stateOwned?: boolean;
}

export const party: Schema<Party> = object<Party>()('party', {
  ...recordBase,
  id,
  name: localized,
  aliases: optional(list(localized)),
  kind: optional(partyKind),
  country: optional(country),
  parent: optional(partyReference),
  stateOwned: optional(flag),
});
