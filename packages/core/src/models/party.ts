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
  id: Id;
  name: Text;
  /** Other names and short forms, such as `SOCAR`. */
  aliases?: Text[];
  kind?: PartyKind;
  /** The country that it belongs to or acts for. */
  country?: CountryCode;
  /** The body that it is part of. */
  parent?: Reference;
  /** A company or fund that a state owns or controls. */
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
