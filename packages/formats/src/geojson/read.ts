import { readDataset, type MessageCatalogue } from '@comity/core';
import type { FormatMessages } from '../messages/messages.js';
import { findingMaker, type FindingMaker, type TableFinding } from '../finding.js';
import { IdMaker } from '../ids.js';
import type { ReadDatasetResult } from '../tabular/assemble.js';
import { namesOf, shapeOfRecord } from '../tabular/shapes.js';
import { decodeText } from '../text/decode.js';
import { parseJson } from '../text/parse-json.js';

/** How GeoJSON is read. */
export interface GeoJsonOptions {
  /** The sentences of findings; English when absent. */
  readonly messages?: FormatMessages;
  /** The sentences of the findings of records; English when absent. */
  readonly recordMessages?: MessageCatalogue;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads places and routes from GeoJSON (RFC 7946): a feature collection or one feature, of `writeGeoJson` or of another
 * program. A point becomes a place, a line a route; what a place or route has no field for is kept under `x-`. That
 * references lead to records which GeoJSON cannot hold is no finding.
 */
export function readGeoJson(input: string | Uint8Array, options: GeoJsonOptions = {}): ReadDatasetResult {
  const make = findingMaker(options.messages);
  const findings: TableFinding[] = [];
  const decoded = decodeText(input, make, typeof input === 'string' ? undefined : 'utf-8');
  findings.push(...decoded.findings);
  const { text = '' } = decoded;
  const parsed = text.trim() === '' ? undefined : parseJson(text, options.recordMessages);
  findings.push(...(parsed?.findings ?? []));
  const root = parsed?.value;
  const reading = new FeatureReading(make, findings, coordinatesAreUsable(root, make, findings));
  for (const [index, feature] of featuresOf(root, make, findings).entries()) reading.read(feature, index);
  const header = isObject(root) && isObject(root.comity) ? root.comity : {};
  const value = { comity: '1', ...header, ...reading.lists() };
  const { recordMessages } = options;
  const { dataset, report } = readDataset(
    value,
    recordMessages === undefined ? {} : { messages: recordMessages },
  );
  const all = [...findings, ...report.findings.filter(({ code }) => code !== 'unresolved-reference')];
  return {
    dataset,
    report: { ...report, findings: all, ok: !all.some(({ severity }) => severity === 'error') },
  };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function featuresOf(root: unknown, make: FindingMaker, findings: TableFinding[]): readonly unknown[] {
  if (root === undefined) return [];
  if (isObject(root) && root.type === 'FeatureCollection' && Array.isArray(root.features))
    return root.features;
  if (isObject(root) && root.type === 'Feature') return [root];
  findings.push(notAFeature(root, make));
  return [];
}

function notAFeature(value: unknown, make: FindingMaker, path: (string | number)[] = []): TableFinding {
  return isObject(value) && typeof value.type === 'string'
    ? make('not-a-feature', { found: value.type }, { path })
    : make('not-a-feature.value', {}, { path });
}

/** Files from before RFC 7946 may name another system of coordinates. */
function coordinatesAreUsable(root: unknown, make: FindingMaker, findings: TableFinding[]): boolean {
  if (!isObject(root) || root.crs === undefined || root.crs === null) return true;
  const name = JSON.stringify(root.crs);
  if (/CRS:?84|EPSG:{1,2}(?:\d*:)?4326/i.test(name)) return true;
  findings.push(make('other-coordinates', { found: name.slice(0, 120) }, { path: ['crs'] }));
  return false;
}

class FeatureReading {
  private readonly places: Record<string, unknown>[] = [];
  private readonly routes: Record<string, unknown>[] = [];
  private readonly ids = new IdMaker();

  constructor(
    private readonly make: FindingMaker,
    private readonly findings: TableFinding[],
    private readonly usesCoordinates: boolean,
  ) {}

  lists(): Record<string, unknown> {
    return {
      ...(this.places.length === 0 ? {} : { places: this.places }),
      ...(this.routes.length === 0 ? {} : { routes: this.routes }),
    };
  }

  read(feature: unknown, index: number): void {
    const path = ['features', index];
    if (!isObject(feature) || feature.type !== 'Feature') {
      this.findings.push(notAFeature(feature, this.make, path));
      return;
    }
    const geometry = isObject(feature.geometry) ? feature.geometry : undefined;
    const shape = typeof geometry?.type === 'string' ? geometry.type : 'none';
    const properties = isObject(feature.properties) ? feature.properties : {};
    const type = typeOf(properties.type, shape);
    if (type === undefined || !FITTING[type].includes(shape)) {
      this.findings.push(this.make('unusable-geometry', { type: type ?? 'place', found: shape }, { path }));
      if (type === undefined) return;
    }
    const record = { id: this.idOf(feature, properties, type, index), ...recordOf(properties, type) };
    if (type === 'route') this.routes.push(record);
    else this.places.push({ ...record, ...this.coordinates(geometry?.coordinates, shape, path) });
  }

  private idOf(feature: Fields, properties: Fields, type: string, index: number): string {
    const stated = feature.id ?? properties.id ?? properties.name ?? properties.title;
    return this.ids.make(stated, `${type}-${index + 1}`);
  }

  private coordinates(value: unknown, shape: string, path: (string | number)[]): Record<string, unknown> {
    if (shape !== 'Point' || !this.usesCoordinates) return {};
    const [longitude, latitude, altitude] = Array.isArray(value) ? (value as unknown[]) : [];
    const isOnEarth =
      typeof longitude === 'number' &&
      typeof latitude === 'number' &&
      Math.abs(longitude) <= 180 &&
      Math.abs(latitude) <= 90;
    if (!isOnEarth) {
      const found = JSON.stringify(value ?? null).slice(0, 60);
      this.findings.push(
        this.make('other-coordinates', { found }, { path: [...path, 'geometry', 'coordinates'] }),
      );
      return {};
    }
    return { latitude, longitude, ...(typeof altitude === 'number' ? { 'x-altitude': altitude } : {}) };
  }
}

const FITTING = { place: ['Point', 'none'], route: ['LineString', 'MultiLineString', 'none'] };

function typeOf(stated: unknown, shape: string): 'place' | 'route' | undefined {
  if (stated === 'place' || stated === 'route') return stated;
  if (shape === 'Point' || shape === 'none') return 'place';
  return shape === 'LineString' || shape === 'MultiLineString' ? 'route' : undefined;
}

/** The properties as fields of the record; those that it does not have belong to the author. */
function recordOf(properties: Fields, type: 'place' | 'route'): Record<string, unknown> {
  const known = new Set(namesOf(shapeOfRecord(type)));
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || name === 'id' || (name === 'type' && value === type)) continue;
    entries.push([known.has(name) || name.startsWith('x-') ? name : `x-${name}`, value]);
  }
  const record = Object.fromEntries(entries);
  const name = properties.title ?? properties.NAME ?? properties.Name;
  return record.name === undefined && typeof name === 'string' ? { ...record, name } : record;
}
