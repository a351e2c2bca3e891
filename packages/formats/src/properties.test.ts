import type { Dataset } from '@comity/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, readCsvRows, writeCsv, writeCsvTable } from './csv/index.js';
import { readDataPackageRows } from './datapackage/index.js';
import { detectFormat } from './detect/index.js';
import { readGeoJson } from './geojson/index.js';
import { readIcs } from './ics/index.js';
import { readXlsx, readXlsxRows, writeXlsx } from './xlsx/index.js';
import { readXml, readXmlRows, writeXml } from './xml/index.js';

const seeded = { seed: 20251020 };

/** Texts with what formats trip over. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      ' ',
      '=',
      '-',
      '@',
      '\\',
      '[',
      '{',
      '<',
      '&',
      ']]>',
      '_x0041_',
      '\0',
      'ə',
      '𝔄',
      '\uFEFF',
      '1',
      'a',
    ),
    maxLength: 10,
  }),
);
/** Texts that stand in a record: the model has no empty ones. */
const words = nasty.filter((text) => text.trim() !== '');

/** Datasets that are valid, with any text where text may stand. */
const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    names: fc.array(fc.oneof(words, fc.record({ en: words, az: words })), { minLength: 1, maxLength: 4 }),
    aliases: fc.array(fc.oneof(words, fc.record({ ru: words })), { maxLength: 3 }),
    stated: fc.array(fc.record({ asStated: words }), { minLength: 1, maxLength: 3 }),
    own: fc.jsonValue({ maxDepth: 2 }),
    ids: fc.dictionary(words, words, { minKeys: 1, maxKeys: 2 }),
  })
  .map(({ names, aliases, stated, own, ids }) => ({
    comity: '1',
    source: 'https://example.org/',
    'x-own': own,
    parties: names.map((name, index) => ({ id: `p${index}`, name, aliases, ids, 'x-own': own })),
    visits: [{ id: 'v', kind: 'state', visitors: stated, origin: ['AZ', ...stated] }],
  }));

const isWellFormed = (value: unknown) => !/\\u[dD][89a-fA-F]/.test(JSON.stringify(value));

describe('a dataset with any texts comes back', () => {
  test('from CSV, or what is lost is listed', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { files, losses } = writeCsv(dataset);
        const { dataset: back, report } = readCsv(files);
        if (losses.length > 0) return;
        expect(report.findings).toEqual([]);
        expect(back).toEqual(dataset);
      }),
      seeded,
    );
  });

  test('from XML', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { dataset: back, report } = readXml(writeXml(dataset).text);
        expect(report.findings).toEqual([]);
        expect(back).toEqual(dataset);
      }),
      seeded,
    );
  });

  test('from a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, async (dataset) => {
        const { dataset: back, report } = await readXlsx((await writeXlsx(dataset)).bytes);
        expect(report.findings).toEqual([]);
        expect(back).toEqual(dataset);
      }),
      { ...seeded, numRuns: 40 },
    );
  });
});

test('a table of any texts comes back from CSV, with any delimiter, in any encoding of Unicode', () => {
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(nasty, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(tables, fc.constantFrom(',', ';', '\t', '|'), fc.boolean(), (rows, delimiter, asBytes) => {
      const columns = rows[0]?.map((_, index) => `column ${index + 1} of it`) ?? [];
      const text = writeCsvTable(columns, rows, { delimiter });
      if (asBytes && !isWellFormed(rows)) return;
      const read = readCsvRows(asBytes ? new TextEncoder().encode(text) : text, {
        delimiter,
        header: 1,
        unguard: true,
        ...(asBytes ? { encoding: 'utf-8' } : {}),
      });
      const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
      const back = read.rows.map(({ cells }) => columns.map((column) => cells[column] ?? ''));
      if (read.findings.some(({ code }) => code === 'not-this-format' || code === 'second-header')) return;
      expect(back).toEqual(filled);
    }),
    { ...seeded, numRuns: 300 },
  );
});

describe('no bytes make a reader throw', () => {
  const magics = [
    '',
    'PK\x03\x04',
    '<?xml version="1.0"?><a>',
    'BEGIN:VCALENDAR\n',
    '{"type":"FeatureCollection",',
    'a,b\n"',
    '\xFF\xFE',
    '\xEF\xBB\xBF',
  ];
  const bytes = fc
    .tuple(fc.constantFrom(...magics), fc.uint8Array({ maxLength: 300 }))
    .map(([magic, rest]) => Uint8Array.from([...Array.from(magic, (sign) => sign.charCodeAt(0)), ...rest]));
  const inputs = fc.oneof(
    bytes,
    nasty.map((text) => new TextEncoder().encode(text)),
  );

  test.each([
    ['detectFormat', detectFormat],
    ['readCsvRows', (input: Uint8Array) => readCsvRows(input)],
    ['readCsv', (input: Uint8Array) => readCsv(input, { type: 'visit' })],
    ['readXmlRows', (input: Uint8Array) => readXmlRows(input)],
    ['readXml', (input: Uint8Array) => readXml(input)],
    ['readIcs', (input: Uint8Array) => readIcs(input)],
    ['readGeoJson', (input: Uint8Array) => readGeoJson(input)],
    ['readDataPackageRows', (input: Uint8Array) => readDataPackageRows(input)],
  ])('%s', (_, read) => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(read(input)).toBeDefined();
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  test('readXlsxRows, also of a workbook with damage', async () => {
    const { bytes: whole } = await writeXlsx({ comity: '1', parties: [{ id: 'p', name: 'x' }] });
    const damaged = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
      .map((changes) => {
        const copy = whole.slice();
        for (const [at, value] of changes) copy[at] = value;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(inputs, damaged), async (input) => {
        expect((await readXlsxRows(input)).findings).toBeDefined();
      }),
      { ...seeded, numRuns: 300 },
    );
  });
});
