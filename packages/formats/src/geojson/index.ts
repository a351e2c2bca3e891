/**
 * GeoJSON (RFC 7946): places and routes.
 *
 * @packageDocumentation
 */
export { readGeoJson } from './read.js';
export type { GeoJsonOptions } from './read.js';
export { writeGeoJson } from './write.js';
export type { GeoFeature, GeoJsonFile } from './write.js';
export type { LineGeometry, LonLat } from './geometry.js';
