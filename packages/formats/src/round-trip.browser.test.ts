import { LISTS, readDataset, RECORD_TYPES } from '@comity/core';
import { describe, expect, test } from 'vitest';
import visit from '../../../data/aliyev-kazakhstan.json';
import { readCsv, writeCsv } from './csv/index.js';
import { readXlsx, writeXlsx } from './xlsx/index.js';
import { readDataPackage, writeDataPackage, zipDataPackage } from './datapackage/index.js';
import { readGeoJson, writeGeoJson } from './geojson/index.js';
import { readXml, writeXml } from './xml/index.js';
import { hardCases } from '../test/hard-cases.js';

/*
 * Runs in Node and in Chromium: a dataset that goes out in a format comes back as it was.
 */

const datasets = [
  { name: 'the visit of October 2025', dataset: readDataset(visit).dataset },
  { name: 'the hard cases', dataset: hardCases },
];

describe.each(datasets)('$name', ({ dataset }) => {
  test('comes back from CSV', () => {
    const { files, losses } = writeCsv(dataset);
    const { dataset: back, report } = readCsv(files);
    expect(report.findings).toEqual([]);
    expect(back).toEqual(dataset);
    expect(losses).toEqual([]);
  });

  test('comes back from a workbook', async () => {
    const { bytes, losses } = await writeXlsx(dataset);
    const { dataset: back, report } = await readXlsx(bytes);
    expect(report.findings).toEqual([]);
    expect(back).toEqual(dataset);
    expect(losses).toEqual([]);
  });

  test('comes back from XML', () => {
    const { text, losses } = writeXml(dataset);
    const { dataset: back, report } = readXml(text);
    expect(report.findings).toEqual([]);
    expect(back).toEqual(dataset);
    expect(losses).toEqual([]);
  });

  test('comes back from a data package, packed or not', () => {
    const written = writeDataPackage(dataset);
    for (const input of [written.files, zipDataPackage(written)]) {
      const { dataset: back, report } = readDataPackage(input);
      expect(report.findings).toEqual([]);
      expect(back).toEqual(dataset);
    }
  });

  test('has its header, places and routes in GeoJSON', () => {
    const { text, losses } = writeGeoJson(dataset);
    const { dataset: back, report } = readGeoJson(text);
    expect(report.findings).toEqual([]);
    const { places, routes } = dataset;
    expect({ places: back.places, routes: back.routes }).toEqual({ places, routes });
    expect(back['x-own']).toEqual(dataset['x-own']);
    expect(new Set(losses.map(({ type }) => type))).toEqual(
      new Set(
        RECORD_TYPES.filter(
          (type) => !['place', 'route'].includes(type) && (dataset[LISTS[type]]?.length ?? 0) > 0,
        ),
      ),
    );
  });
});
