import { choice, list, number, object, optional, type Schema } from '../schema/index.js';
import { placeLink, recordLinkTo, type PlaceLink, type RecordLink } from './links.js';
import { id, localized, recordBase, type Id, type RecordBase, type Text } from './values.js';

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
  from: Id | PlaceLink;
  to: Id | PlaceLink;
  /** Absent when the source does not say how the goods travel. */
  mode?: TransportMode;
  /** Length in kilometres. */
  distanceKm?: number;
}

/** Places in order, with how one gets from each to the next. */
export interface Route extends RecordBase {
  id: Id;
  name?: Text;
  /** The project that the route is part of. */
  project?: Id | RecordLink;
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
