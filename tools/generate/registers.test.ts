import { readFile } from 'node:fs/promises';
import { indexDataset, readDataset, type Visit } from '@comity/core';
import { checkDataset } from '@comity/core/rules';
import { describe, expect, it } from 'vitest';
import { findStale, formatFiles, inRepository, readText } from './files.mjs';
import { generateMappingTables } from './mapping-tables.mjs';
import { convertRegister, filesOf } from './registers.mjs';

/** The numbers that the source files themselves give to their rows. */
async function numbersIn(files: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readFile(inRepository(file), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/<id>\s*(\d+)\s*<\/id>/g)].map(([, id = '']) => id));
}

const registers = [
  { name: 'us-visits', rows: 3264 },
  { name: 'us-travels', rows: 4271 },
] as const;

describe.each(registers)('the register $name', ({ name, rows }) => {
  const converted = convertRegister(name);
  const dataset = readText(`data/${name}.ndjson`).then((text) => readDataset(text));

  it('is in the repository as its source and its mapping give it', async () => {
    expect(await findStale(await filesOf(name, await converted))).toEqual([]);
  });

  it('has each row as a record or as a refusal', async () => {
    const { sum, refused } = await converted;
    expect(sum.rows).toBe(rows);
    expect(sum.converted + sum.refused).toBe(rows);
    expect(refused).toHaveLength(sum.refused);
    expect(sum.records.visit).toBe(sum.converted);
  });

  it('has each number of the source exactly once', async () => {
    const { sourceFiles } = await converted;
    const numbers = await numbersIn(sourceFiles);
    expect(numbers).toHaveLength(rows);
    const { dataset: read } = await dataset;
    const refused = (await readText(`data/${name}.refused.ndjson`)).split('\n').filter((line) => line !== '');
    const kept = (read.visits ?? []).map(({ ids }) => ids?.[name] ?? '');
    const left = refused.map((line) => (JSON.parse(line) as { cells: { id: string } }).cells.id);
    expect([...kept, ...left].sort()).toEqual(numbers.sort());
  });

  it('is right by the model, and has no error by the rules', async () => {
    const { dataset: read, report } = await dataset;
    expect(report.findings).toEqual([]);
    const findings = checkDataset(indexDataset(read), { today: '2026-01-01', report });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('names no word that its mapping does not know, and no column that it forgets', async () => {
    const { findings, unusedColumns } = await converted;
    expect(findings.filter(({ code }) => code === 'not-in-table')).toEqual([]);
    expect(unusedColumns).toEqual([]);
  });
});

describe('rows of the registers', () => {
  const visit = async (register: string, number: string): Promise<Visit | undefined> => {
    const { dataset } = readDataset(await readText(`data/${register}.ndjson`));
    return dataset.visits?.find(({ ids }) => ids?.[register] === number);
  };

  it('keep states of their time as they are named', async () => {
    expect((await visit('us-visits', '2240'))?.origin).toEqual([
      { party: 'republic-of-china', asStated: 'China, Republic of' },
    ]);
    expect((await visit('us-visits', '386'))?.origin).toEqual(['zimbabwe-rhodesia']);
    expect((await visit('us-visits', '2353'))?.origin).toEqual([{ asStated: 'Vietnam', country: 'VN' }]);
    expect((await visit('us-visits', '2691'))?.origin).toEqual(['YE']);
    expect((await visit('us-travels', '467'))?.destinations).toEqual([
      { party: 'ussr', asStated: 'U.S.S.R.' },
    ]);
  });

  it('have their kind from prose, and the words of the source beside it', async () => {
    const portugal = await visit('us-visits', '751');
    expect(portugal).toMatchObject({
      kind: 'official-working',
      rank: 'head-of-government',
      visitors: [{ asStated: 'Prime Minister Anibal Antonio Cavaco e Silva', office: 'Prime Minister' }],
      reports: [{ field: 'kind', value: 'private' }],
      citations: [
        {
          source: 'us-visits',
          locator: '751',
          quote: 'Official working visit. Private visit to New York City afterward.',
        },
      ],
    });
    expect((await visit('us-travels', '106'))?.kind).toBe('unspecified');
  });

  it('have the days in the country where the prose gives them', async () => {
    expect((await visit('us-visits', '2138'))?.present).toEqual({ from: '1874-11-29', to: '1875-02-02' });
  });

  it('are one journey when one starts on the day on which the other ends', async () => {
    const legs = await Promise.all(['496', '497', '498', '499'].map((number) => visit('us-travels', number)));
    expect(new Set(legs.map((leg) => leg?.tour)).size).toBe(1);
    expect(legs[0]?.tour).toBe('us-tour-496');
  });
});

describe('the words that every mapping knows', () => {
  it('are in the repository as the tables give them', async () => {
    const [countries, sectors, crosswalk] = await Promise.all([
      readText('data/country-codes/country-codes.csv'),
      readText('data/sectors/sectors.csv'),
      readText('data/sectors/sector-crosswalk.csv'),
    ]);
    expect(
      await findStale(await formatFiles(generateMappingTables({ countries, sectors, crosswalk }))),
    ).toEqual([]);
  });
});
