import {
  indexDataset,
  LISTS,
  RECORD_TYPES,
  type Dataset,
  type DatasetIndex,
  type Place,
  type Route,
} from '@comity/core';
import { lossReasons, type Loss, type LossOptions } from '../loss.js';
import { lineThrough, type LineGeometry, type LonLat } from './geometry.js';

/** A feature of GeoJSON (RFC 7946, section 3.2). */
export interface GeoFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: LonLat } | LineGeometry | null;
  /** The record without what the feature says elsewhere; `type` is `place` or `route`. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The places and routes of a dataset as GeoJSON. */
export interface GeoJsonFile {
  readonly collection: {
    readonly type: 'FeatureCollection';
    readonly features: readonly GeoFeature[];
    /** What stands above the lists of the dataset; a foreign member (RFC 7946, section 6.1). */
    readonly comity: Readonly<Record<string, unknown>>;
  };
  readonly text: string;
  readonly losses: readonly Loss[];
}

/**
 * Writes places as points and routes as lines through their places, with all their fields as properties. A place
 * without coordinates, and a route through one, have no geometry (`null`) and are there all the same. Records of other
 * types have no place on a map; they are listed.
 */
export function writeGeoJson(dataset: Dataset, options: LossOptions = {}): GeoJsonFile {
  const reason = lossReasons(options)('loss.map-places');
  const index = indexDataset(dataset);
  const losses = RECORD_TYPES.flatMap((type) =>
    type === 'place' || type === 'route'
      ? []
      : index.all(type).map((record): Loss => {
          const id = 'id' in record ? record.id : record.code;
          return { type, id, reason };
        }),
  );
  const lists = new Set<string>(Object.values(LISTS));
  const header = Object.entries(dataset).filter(([name]) => !lists.has(name));
  const collection = {
    type: 'FeatureCollection' as const,
    features: [
      ...index.all('place').map(placeFeature),
      ...index.all('route').map((route) => routeFeature(route, index)),
    ],
    comity: Object.fromEntries(header),
  };
  return { collection, text: `${JSON.stringify(collection, undefined, 2)}\n`, losses };
}

function placeFeature({ id, latitude, longitude, ...rest }: Place): GeoFeature {
  const isLocated = latitude !== undefined && longitude !== undefined;
  return {
    type: 'Feature',
    id,
    geometry: isLocated ? { type: 'Point', coordinates: [longitude, latitude] } : null,
    properties: {
      type: 'place',
      ...rest,
      // One coordinate alone is no point.
      ...(isLocated || latitude === undefined ? {} : { latitude }),
      ...(isLocated || longitude === undefined ? {} : { longitude }),
    },
  };
}

function routeFeature({ id, ...rest }: Route, index: DatasetIndex): GeoFeature {
  return {
    type: 'Feature',
    id,
    geometry: lineOf(rest.legs ?? [], index),
    properties: { type: 'route', ...rest },
  };
}

function lineOf(legs: NonNullable<Route['legs']>, index: DatasetIndex): LineGeometry | null {
  const positions: LonLat[] = [];
  for (const { from, to } of legs) {
    for (const end of [from, to]) {
      const position = positionOf(end, index);
      if (position === undefined) return null;
      const last = positions.at(-1);
      if (last?.[0] !== position[0] || last[1] !== position[1]) positions.push(position);
    }
  }
  return positions.length < 2 ? null : lineThrough(positions);
}

function positionOf(link: unknown, index: DatasetIndex): LonLat | undefined {
  const id = typeof link === 'string' ? link : (link as { place?: string } | undefined)?.place;
  const { latitude, longitude } = index.find('place', id) ?? {};
  return latitude === undefined || longitude === undefined ? undefined : [longitude, latitude];
}
