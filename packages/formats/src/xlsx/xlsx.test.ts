import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { withClaimedSize } from '../../test/claimed-size.js';
import { readXlsx, readXlsxRows, writeXlsx } from './index.js';

async function workbook(): Promise<Uint8Array> {
  const blob = await writeWorkbook([
    {
      sheet: 'Visits',
      dateFormat: 'dd.mm.yyyy',
      data: [
        ['Register of visits'],
        ['Visitor', 'Arrival', 'Days', 'Official'],
        ['=1+1', new Date(Date.UTC(2025, 9, 20)), -3.5, true],
        [],
        ['  two ', new Date(Date.UTC(1901, 0, 1, 14, 30)), null, false, 'beyond'],
      ],
    },
    {
      sheet: 'Notes',
      data: [
        ['a', 'b'],
        ['x', 'y'],
      ],
    },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The workbook with one of its parts changed. */
async function changed(name: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await workbook());
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}
const firstSheet = 'xl/worksheets/sheet1.xml';
const codes = async (bytes: Uint8Array) => (await readXlsxRows(bytes)).findings.map(({ code }) => code);

describe('rows of a workbook', () => {
  test('have the row number and the letters that the program shows, and values of their kinds', async () => {
    const { rows, findings } = await readXlsxRows(await workbook(), { sheet: 'Visits', file: 'v.xlsx' });
    const columns = { Visitor: 'A', Arrival: 'B', Days: 'C', Official: 'D', 'column E': 'E' };
    expect(rows).toEqual([
      {
        cells: { Visitor: '=1+1', Arrival: '2025-10-20', Days: -3.5, Official: true },
        at: { file: 'v.xlsx', sheet: 'Visits', row: 3, columns },
      },
      {
        cells: { Visitor: '  two ', Arrival: '1901-01-01T14:30:00', Official: false, 'column E': 'beyond' },
        at: { file: 'v.xlsx', sheet: 'Visits', row: 5, columns },
      },
    ]);
    expect(findings.map(({ code }) => code)).toContain('header-below');
  });

  test('come from every sheet, or from one by name or number', async () => {
    const bytes = await workbook();
    expect((await readXlsxRows(bytes)).sheets.map(({ name }) => name)).toEqual(['Visits', 'Notes']);
    expect((await readXlsxRows(bytes, { sheet: 2 })).rows.map(({ cells }) => cells)).toEqual([
      { a: 'x', b: 'y' },
    ]);
    expect((await readXlsxRows(bytes, { sheet: 'Trips' })).findings).toMatchObject([
      { code: 'no-table', params: { expected: 'Visits, Notes' } },
    ]);
  });
});

describe('what is no workbook, or is meant to do harm', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['words', strToU8('visitor,date\n'), 'not-this-format'],
    [
      'a workbook of Excel 97',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      'not-this-format',
    ],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), 'broken-archive'],
    [
      'the beginning of an archive',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>') }).slice(0, 40),
      'broken-archive',
    ],
    ['parts that are no XML', zipSync({ 'xl/workbook.xml': strToU8('<a') }), 'broken-archive'],
  ])('%s', async (_, bytes, code) => {
    expect(await codes(bytes)).toEqual([code]);
  });

  const packed = zipSync({ [firstSheet]: new Uint8Array(1024 * 1024), 'xl/workbook.xml': strToU8('<a/>') });

  test.each([50 * 1024 * 1024, 2 ** 32 - 2])(
    'an archive that grows to %d bytes is not unpacked',
    async (size) => {
      const bomb = withClaimedSize(packed, size);
      const started = performance.now();
      expect(await codes(bomb)).toEqual(['archive-too-large']);
      expect(performance.now() - started).toBeLessThan(500);
    },
  );

  test('nor is one that says less than it holds unpacked beyond that', async () => {
    expect(await codes(withClaimedSize(packed, 1000))).toEqual(['broken-archive']);
  });

  test.each([
    [
      'a row a thousand million rows below',
      (xml: string) => xml.replace('<row r="5"', '<row r="1000000000"'),
    ],
    ['a cell far to the right', (xml: string) => xml.replace('r="E5"', 'r="ZZZZZ5"')],
    [
      'both',
      (xml: string) => xml.replace('<row r="5"', '<row r="1048576"').replace('r="E5"', 'r="XFD1048576"'),
    ],
  ])('%s fills no memory', async (_, change) => {
    expect(await codes(await changed(firstSheet, change))).toEqual(['archive-too-large']);
  });
});

describe('a dataset', () => {
  test('tells in which sheet, row and column a record is wrong', async () => {
    const blob = await writeWorkbook([
      {
        sheet: 'dataset',
        data: [
          ['comity', 'source'],
          ['1', 'https://example.org/'],
        ],
      },
      {
        sheet: 'visits',
        data: [
          ['id', 'kind', 'startDate'],
          ['v', 'state', 2025],
          ['w', 'state', 'Octember'],
        ],
      },
    ]).toBlob();
    const { dataset, report } = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
    expect(dataset.visits).toEqual([{ id: 'v', kind: 'state', startDate: '2025' }]);
    expect(report.findings).toMatchObject([
      { code: 'invalid-date', cell: { sheet: 'visits', row: 3, column: 'startDate', columnAt: 'C' } },
    ]);
  });

  test('lists a text that is too long for a cell', async () => {
    const { losses } = await writeXlsx({
      comity: '1',
      parties: [{ id: 'p', name: 'x'.repeat(40_000), note: 'n' }],
    });
    expect(losses).toMatchObject([{ type: 'party', id: 'p', field: 'name' }]);
  });
});
