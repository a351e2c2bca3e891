import { choice, list, number, object, optional, type Schema } from '../schema/index.js';
import { placeLink, recordLinkTo, type PlaceLink, type RecordLink } from './links.js';
import { id, localized, recordBase, type Id, type RecordBase, type Text } from './values.js';

/** How goods or people travel. `pipeline` and `cable` carry what needs no vehicle. */
export const TRANSPORT_MODES = [
  'sea',
  'inland-waterway',
  'rail',
  'road',
  'air',
  'pipeline',
  'cable',
  'multimodal',
] as const;
export type TransportMode = (typeof TRANSPORT_MODES)[number];

/** One stretch of a route. */
export interface RouteLeg {
  /** Where it begins: a place's id or a link. */
  from: Id | PlaceLink;
  /** Where it ends: a place's id or a link. */
  to: Id | PlaceLink;
  /** How one travels; absent when the source does not say. */
  mode?: TransportMode;
  /** Length in kilometres, from 0. */
  distanceKm?: number;
}

/** Places in order, with how one gets from each to the next. */
export interface Route extends RecordBase {
  /** Unique in the file. */
  id: Id;
  /** What it is called; absent: its ends. */
  name?: Text;
  /** The project that the route is part of. */
  project?: Id | RecordLink;
  /** Its stretches in the order of travel. */
  legs?: RouteLeg[];
}

const leg: Schema<RouteLeg> = object<RouteLeg>()('leg', {
  from: placeLink,
  to: placeLink,
  mode: optional(choice('transport-modes', TRANSPORT_MODES)),
  distanceKm: optional(number({ minimum: 0 })),
});

export const route: Schema<Route> = object<Route>()('route', {
  ...recordBase,
  id,
  name: optional(localized),
  project: optional(recordLinkTo('project')),
  legs: optional(list(leg)),
});
