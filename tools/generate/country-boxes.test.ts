import { describe, expect, it } from 'vitest';
import { BOXES_CSV, generateBoxes, readBoxes, tableFrom } from './country-boxes.mjs';
import { COUNTRIES_CSV } from './countries.mjs';
import { findStale, formatFiles, readText } from './files.mjs';

const csv = await readText(BOXES_CSV);

describe('country boxes', () => {
  it('are in the repository as the table gives them', async () => {
    expect(await findStale(await formatFiles(generateBoxes(csv)))).toEqual([]);
  });

  it.each([
    ['Baku', 'AZ', 40.38, 49.89],
    ['Sevastopol', 'UA', 44.6, 33.53],
    ['Suva, on one side of the 180th meridian', 'FJ', -18.14, 178.44],
    ['Anchorage', 'US', 61.22, -149.9],
  ])('hold %s', (_, code, latitude, longitude) => {
    const box = readBoxes(csv).find((each) => each.code === code);
    const { south = NaN, west = NaN, north = NaN, east = NaN } = box ?? {};
    const isBetween =
      west <= east ? west <= longitude && longitude <= east : longitude >= west || longitude <= east;
    expect([latitude >= south && latitude <= north, isBetween]).toEqual([true, true]);
  });

  it('are no wider than a country that crosses the 180th meridian', async () => {
    const square = (west: number, east: number): [number, number][] => [
      [west, 0],
      [0, 10],
      [east - west, 0],
    ];
    const topology = {
      arcs: [square(170, 180), square(-180, -175)],
      transform: { scale: [1, 1] as [number, number], translate: [0, 0] as [number, number] },
      objects: {
        countries: {
          geometries: [
            { id: '643', type: 'MultiPolygon', arcs: [[[0]], [[1]]], properties: { name: 'Russia' } },
          ],
        },
      },
    };
    expect(tableFrom(topology, await readText(COUNTRIES_CSV))).toContain('\nRU,0,170,10,-175\n');
  });

  it.each([
    ['a code in small letters', 'AZ,', 'az,', '"az" is no alpha-2 code'],
    ['a box upside down', 'AZ,38.3', 'AZ,48.3', 'south is not below north'],
  ])('refuse %s', (_, from, to, message) => {
    expect(() => generateBoxes(csv.replace(from, to))).toThrow(message);
  });
});
