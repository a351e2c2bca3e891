import { choice, list, number, object, optional, type Schema } from '../schema/index.js';
import { country, date, id, localized, recordBase, type Id, type RecordBase, type Text } from './values.js';
import type { CountryCode } from '../countries/index.js';
import type { PartialDate } from '../dates/index.js';

/** What a place is. */
export const PLACE_KINDS = ['city', 'port', 'airport', 'border-point', 'building', 'region'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A name that a place had for a time, such as Nur-Sultan from 2019 to 2022. */
export interface FormerName {
  /** The name that it had. */
  name: Text;
  /** First day of the name. */
  from?: PartialDate;
  /** Last day of the name. */
  to?: PartialDate;
}

/** A point or an area on the map, with the names that it had. */
export interface Place extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** The name that it has today. Maps to schema.org `name`. */
  name: Text;
  /** What it is. */
  kind?: PlaceKind;
  /** The country that it lies in: its code in ISO 3166-1 alpha-2. Maps to schema.org `addressCountry`. */
  country?: CountryCode;
  /** Degrees north in WGS 84, from -90 to 90. Maps to schema.org `latitude`. */
  latitude?: number;
  /** Degrees east in WGS 84, from -180 to 180. Maps to schema.org `longitude`. */
  longitude?: number;
  /** Names that it had before, with their times. */
  formerNames?: FormerName[];
}

const formerName: Schema<FormerName> = object<FormerName>()('former name', {
  name: localized,
  from: optional(date),
  to: optional(date),
});

export const place: Schema<Place> = object<Place>()('place', {
  ...recordBase,
  id,
  name: localized,
  kind: optional(choice('place-kinds', PLACE_KINDS)),
  country: optional(country),
  latitude: optional(number({ minimum: -90, maximum: 90 })),
  longitude: optional(number({ minimum: -180, maximum: 180 })),
  formerNames: optional(list(formerName)),
});
