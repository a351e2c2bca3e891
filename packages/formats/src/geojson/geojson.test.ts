import { describe, expect, test } from 'vitest';
import { readGeoJson, writeGeoJson } from './index.js';

const places = [
  { id: 'baku', name: 'Baku', latitude: 40.4, longitude: 49.9 },
  { id: 'suva', name: 'Suva', latitude: -18.1, longitude: 178.4 },
  { id: 'apia', name: 'Apia', latitude: -13.8, longitude: -171.8 },
  { id: 'nowhere', name: 'Nowhere' },
];
const route = (...ids: string[]) => ({
  id: 'r',
  legs: ids.slice(1).map((to, index) => ({ from: ids[index] ?? '', to })),
});
const geometryOf = (...ids: string[]) => {
  const { collection } = writeGeoJson({ comity: '1', places, routes: [route(...ids)] });
  return collection.features.at(-1)?.geometry;
};
const read = (value: unknown) => readGeoJson(JSON.stringify(value));
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', geometry, properties });

describe('what is written', () => {
  test('longitude stands before latitude', () => {
    const { collection } = writeGeoJson({ comity: '1', places });
    expect(collection.features[0]).toEqual({
      type: 'Feature',
      id: 'baku',
      geometry: { type: 'Point', coordinates: [49.9, 40.4] },
      properties: { type: 'place', name: 'Baku' },
    });
    expect(collection.features[3]?.geometry).toBeNull();
  });

  test('a route is a line through its places', () => {
    expect(geometryOf('baku', 'suva')).toEqual({
      type: 'LineString',
      coordinates: [
        [49.9, 40.4],
        [178.4, -18.1],
      ],
    });
  });

  test('one that crosses the antimeridian is cut there', () => {
    const geometry = geometryOf('suva', 'apia');
    expect(geometry?.type).toBe('MultiLineString');
    const [before, after] = (geometry?.coordinates ?? []) as [number, number][][];
    expect(before?.at(-1)?.[0]).toBe(180);
    expect(after?.[0]?.[0]).toBe(-180);
    expect(before?.at(-1)?.[1]).toBeCloseTo(-17.4, 1);
  });

  test('one through a place that nobody knows has no line', () => {
    expect(geometryOf('baku', 'nowhere', 'suva')).toBeNull();
  });
});

describe('what other programs write', () => {
  test('points and lines become places and routes; what they say more is kept', () => {
    const { dataset, report } = read({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      features: [
        {
          ...feature(
            { type: 'Point', coordinates: [49.9, 40.4, 28] },
            { name: 'Bakı', pop: 2e6, gone: null },
          ),
          id: 17,
        },
        feature(
          {
            type: 'LineString',
            coordinates: [
              [1, 2],
              [3, 4],
            ],
          },
          { title: 'A way' },
        ),
      ],
    });
    expect(report.findings).toEqual([]);
    expect(dataset.places).toEqual([
      { id: '17', name: 'Bakı', latitude: 40.4, longitude: 49.9, 'x-pop': 2e6, 'x-altitude': 28 },
    ]);
    expect(dataset.routes).toEqual([{ id: 'a-way', name: 'A way', 'x-title': 'A way' }]);
  });

  test.each([
    [{ type: 'Polygon', coordinates: [] }, 'unusable-geometry'],
    [{ type: 'Point', coordinates: [40.4, 149.9] }, 'other-coordinates'],
    [{ type: 'Point', coordinates: [5_500_000, 4_900_000] }, 'other-coordinates'],
    [{ type: 'Point' }, 'other-coordinates'],
  ])('%j is a finding', (geometry, code) => {
    const { report } = read(feature(geometry, { name: 'x' }));
    expect(report.findings.map((finding) => finding.code)).toEqual([code]);
  });

  test('coordinates of another system are left out', () => {
    const { dataset, report } = read({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
      features: [feature({ type: 'Point', coordinates: [1, 2] }, { name: 'x' })],
    });
    expect(report.findings).toMatchObject([{ code: 'other-coordinates', path: ['crs'] }]);
    expect(dataset.places).toEqual([{ id: 'x', name: 'x' }]);
  });

  test.each([
    ['{', 'invalid-json'],
    ['', 'empty-file'],
    ['[1]', 'not-a-feature'],
    ['{"type":"FeatureCollection","features":[null]}', 'not-a-feature'],
  ])('%j is said not to be GeoJSON', (text, code) => {
    expect(readGeoJson(text).report.findings.map((finding) => finding.code)).toEqual([code]);
  });
});
