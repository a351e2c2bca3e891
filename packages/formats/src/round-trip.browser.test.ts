import { LISTS, readDataset, RECORD_TYPES, type Visit } from '@comity/core';
import { describe, expect, test } from 'vitest';
import visit from '../../../data/aliyev-kazakhstan.json';
import { readCsv, writeCsv } from './csv/index.js';
import { readIcs, writeIcs } from './ics/index.js';
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

test('visits come back from a calendar, as far as it holds them', () => {
  const visits: Visit[] = [
    {
      id: 'official',
      kind: 'official',
      title: 'Visit; of two days, and\nmore',
      visitors: [{ asStated: 'President İlham Əliyev' }],
      origin: ['AZ'],
      destinations: ['KZ', 'UZ'],
      startDate: '2024-02-28',
      endDate: '2024-02-29',
      status: 'completed',
      tour: 'spring',
      note: 'ə'.repeat(200),
      citations: ['https://example.org/?a=1;b,c'],
    },
    { id: 'one-day', kind: 'working', startDate: '2025-12-31', endDate: '2025-12-31', status: 'postponed' },
    { id: 'no-end', kind: 'transit', startDate: '2025-10-20', visibility: 'internal' },
    { id: 'doubtful', kind: 'private', startDate: '2025-10-20?', endDate: '2025-10' },
    { id: 'doubtful-start', kind: 'private', startDate: '2025-10-20~', endDate: '2025-10-21' },
  ];
  const { text, losses } = writeIcs({ comity: '1', visits });
  const { dataset, report } = readIcs(text);
  expect(report.findings).toEqual([]);
  expect(dataset.visits).toEqual(visits);
  expect(losses).toEqual([]);
});
