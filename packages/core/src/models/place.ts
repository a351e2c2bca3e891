import { choice, list, number, object, optional, type Schema } from '../schema/index.js';
import { country, date, id, localized, recordBase, type Id, type RecordBase, type Text } from './values.js';
import type { CountryCode } from '../countries/index.js';
import type { PartialDate } from '../dates/index.js';

export const PLACE_KINDS = ['city', 'port', 'airport', 'border-point', 'building', 'region'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A name that a place had for a time, such as Nur-Sultan from 2019 to 2022. */
export interface FormerName {
  name: Text;
  from?: PartialDate;
  to?: PartialDate;
}

export interface Place extends RecordBase {
  id: Id;
  name: Text;
  kind?: PlaceKind;
  country?: CountryCode;
  /** Degrees north, WGS 84. */
  latitude?: number;
  /** Degrees east, WGS 84. */
  longitude?: number;
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
