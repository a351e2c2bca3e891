import { describe, expect, it } from 'vitest';
import { findStale, formatFiles, readText } from './files.mjs';
import { generateSectors, readSectors, SECTORS_CSV } from './sectors.mjs';
import { readTable } from './table.mjs';

const sectorsCsv = await readText(SECTORS_CSV);

describe('sectors', () => {
  const header =
    'code,parent,label_en,label_az,label_kk,label_ru,label_tr,dac,isic,cofog,sdg,description\n' +
    'energy,,Energy,Energetika,Энергетика,Энергетика,Enerji,231|232,D35,04.3,7|13,Every source.\n';
  const row = (code: string, parent: string, label = 'Oil', matches = ',,,') =>
    `${code},${parent},${label},Neft,Мұнай,Нефть,Petrol,${matches},Crude oil.\n`;

  it('are in the repository as the table gives them', async () => {
    expect(await findStale(await formatFiles(generateSectors(sectorsCsv)))).toEqual([]);
  });

  it('are 20 sectors with 76 sub-sectors', () => {
    const sectors = readSectors(sectorsCsv);
    expect(sectors.filter(({ parent }) => parent === '')).toHaveLength(20);
    expect(sectors.filter(({ parent }) => parent !== '')).toHaveLength(76);
  });

  it('read a small table', () => {
    expect(readSectors(header + row('energy-oil', 'energy', 'Oil', ',B06,,'))).toMatchObject([
      { code: 'energy', parent: '', matches: { dac: ['231', '232'], isic: ['D35'], sdg: ['7', '13'] } },
      {
        code: 'energy-oil',
        parent: 'energy',
        labels: { en: 'Oil', az: 'Neft' },
        matches: { dac: [], isic: ['B06'] },
      },
    ]);
  });

  it.each([
    ['a duplicate code', row('energy', ''), 'line 3: duplicate code "energy"'],
    ['an unknown parent', row('oil', 'enrgy'), 'line 3: unknown parent "enrgy" of "oil"'],
    [
      'a parent two levels deep',
      row('oil', 'energy') + row('diesel', 'oil'),
      'line 4: "diesel" is two levels deep: its parent "oil" has a parent itself',
    ],
    [
      'a sub-sector before its parent',
      row('oil', 'fuels') + row('fuels', ''),
      'line 3: "oil" stands before its parent "fuels"',
    ],
    ['a parent of itself', row('oil', 'oil'), 'line 3: "oil" is two levels deep'],
    ['a missing label', row('oil', 'energy', ''), 'line 3: "oil" has no label_en'],
    [
      'a label with white space around it',
      row('oil', 'energy', 'Oil '),
      'line 3: label_en of "oil" has white space',
    ],
    ['a capital in a code', row('Oil', 'energy'), 'line 3: "Oil" is not a lower-case slug'],
    ['an empty code', row('', 'energy'), 'line 3: "" is not a lower-case slug'],
    ['a code of no vocabulary', row('oil', 'energy', 'Oil', ',,,18'), 'line 3: "18" is no sdg code ("oil")'],
    ['a row that is too short', 'oil,energy,Oil\n', `${SECTORS_CSV}: Invalid Record Length`],
  ])('refuse %s', (_, rows, message) => {
    expect(() => generateSectors(header + rows)).toThrow(message);
  });

  it('name every problem at once', () => {
    const rows = row('Oil', 'energy') + row('gas', 'enrgy');
    expect(() => readSectors(header + rows)).toThrow(/line 3: "Oil"[^\n]*\n[^\n]*line 4: unknown parent/);
  });

  it('refuse a table without a column or without rows', () => {
    expect(() => readSectors('code,parent\nenergy,\n')).toThrow(
      `${SECTORS_CSV}: missing columns: description`,
    );
    expect(() => readSectors('')).toThrow(`${SECTORS_CSV}: no rows`);
  });

  it('are what every row of the crosswalk leads to', async () => {
    const codes = new Set(readSectors(sectorsCsv).map(({ code }) => code));
    const file = 'data/sectors/sector-crosswalk.csv';
    const rows = readTable(await readText(file), file, ['scheme', 'source_value', 'sector']);
    const isKnown = (code: string) => codes.has(code) || /^\(kind: [a-z-]+\)$/.test(code);
    const unknown = rows
      .flatMap(({ cells }) => (cells['sector'] ?? '').split(';'))
      .filter((code) => !isKnown(code));
    expect(unknown).toEqual([]);
  });
});
