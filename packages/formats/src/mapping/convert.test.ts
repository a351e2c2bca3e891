import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../row.js';
import { convert, convertRows, readMapping, type Mapping } from './index.js';

function mappingOf(mapping: object): Mapping {
  const result = readMapping({ comityMapping: '1', ...mapping });
  expect(result.findings).toEqual([]);
  return result.ok ? result.mapping : expect.fail('the mapping is wrong');
}

/** A mapping of visits with the fields that a test is about. */
const visits = (fields: object, rest: object = {}): Mapping =>
  mappingOf({
    ...rest,
    records: [
      { type: 'visit', fields: { id: { template: 'v-{id}' }, kind: { value: 'unspecified' }, ...fields } },
    ],
  });

/** Rows that start with number 1, with a column for each name in any of them. */
function rowsOf(...cells: Record<string, unknown>[]): SourceRow[] {
  const names = [...new Set(['id', ...cells.flatMap((row) => Object.keys(row))])];
  const columns = Object.fromEntries(names.map((name, index) => [name, index + 1]));
  return cells.map((row, index) => ({
    cells: { id: String(index + 1), ...row },
    at: { row: index + 1, columns },
  }));
}

describe('kinds in prose', () => {
  const mapping = visits({
    kind: {
      column: 'text',
      find: [
        { pattern: '\\bstate visit\\b', value: 'state' },
        { pattern: '\\bofficial working visit\\b', value: 'official-working' },
        { pattern: '\\bofficial visit\\b', value: 'official' },
        { pattern: '\\bworking visit\\b', value: 'working' },
        { pattern: '\\bprivate visit\\b[^.]*\\bafterwards\\b', value: 'private', aside: true },
        { pattern: '\\bprivate visit\\b', value: 'private' },
      ],
      others: true,
      otherwise: 'unspecified',
    },
  });
  const kindsOf = async (...texts: string[]) =>
    (await convert(rowsOf(...texts.map((text) => ({ text }))), mapping)).dataset.visits?.map(
      ({ kind }) => kind,
    );

  it('are found whatever the case, the most specific first', async () => {
    expect(
      await kindsOf('Official Working Visit.', 'Working visit.', 'Unofficial visit.', 'Attended a funeral.'),
    ).toEqual(['official-working', 'working', 'unspecified', 'unspecified']);
  });

  it('that are several are reported, and the record keeps the others', async () => {
    const { dataset, findings } = await convert(
      rowsOf({ text: 'Private visit to Houston. State visit.' }),
      mapping,
    );
    expect(dataset.visits?.[0]).toMatchObject({
      kind: 'state',
      reports: [{ field: 'kind', value: 'private', quote: 'Private visit' }],
    });
    expect(findings).toMatchObject([
      { code: 'several-meanings', severity: 'hint', path: ['kind'], cell: { row: 1, column: 'text' } },
    ]);
  });

  it('that are said only beside the visit are not its kind', async () => {
    const { dataset } = await convert(
      rowsOf({ text: 'Met the president. Private visit to Houston afterwards.' }),
      mapping,
    );
    expect(dataset.visits?.[0]).toMatchObject({
      kind: 'unspecified',
      reports: [{ field: 'kind', value: 'private' }],
    });
  });
});

describe('a cell with several leaders', () => {
  const mapping = visits({
    visitors: {
      column: 'visitor',
      split: { pattern: '(?:,| and) (?=(?:President|Prime Minister) )' },
      fields: {
        asStated: '.',
        office: { column: '.', match: '^(Prime Minister|President|Premier)(?= )(?! and)' },
      },
    },
  });

  it('is cut only where it is sure, and reported where it may hold two', async () => {
    const { dataset, findings } = await convert(
      rowsOf(
        { visitor: 'President Sejdiu and Prime Minister Thaci' },
        { visitor: 'Premier and Prince Sihanouk' },
      ),
      mapping,
    );
    expect(dataset.visits?.map(({ visitors }) => visitors)).toEqual([
      [
        { asStated: 'President Sejdiu', office: 'President' },
        { asStated: 'Prime Minister Thaci', office: 'Prime Minister' },
      ],
      [{ asStated: 'Premier and Prince Sihanouk' }],
    ]);
    expect(findings).toMatchObject([{ code: 'INT-15', cell: { row: 2, column: 'visitor', columnAt: 2 } }]);
  });
});

describe('days in prose', () => {
  const mapping = visits(
    {
      startDate: 'start',
      present: {
        whole: true,
        fields: {
          from: {
            column: 'text',
            match: 'In U\\.S\\. (\\w+ \\d+(?:, \\d{4})?)–',
            date: { near: 'start' },
            unless: { column: '.', after: 'start' },
          },
          to: {
            column: 'text',
            match: [
              { pattern: '–(\\p{L}+ \\d+)' },
              { pattern: 'In U\\.S\\. (\\w+) \\d+–(\\d+)', template: '{1} {2}' },
            ],
            date: { near: 'start' },
          },
        },
      },
    },
    { dates: { language: 'en' } },
  );
  const presence = async (start: string, text: string) =>
    (await convert(rowsOf({ start, text }), mapping)).dataset.visits?.[0]?.present;

  it('get the year that is nearest, across the turn of the year too', async () => {
    expect(await presence('1993-12-02', 'In U.S. November 29–December 5.')).toEqual({
      from: '1993-11-29',
      to: '1993-12-05',
    });
    expect(await presence('1930-01-02', 'In U.S. December 4, 1929–January 16.')).toEqual({
      from: '1929-12-04',
      to: '1930-01-16',
    });
    expect(await presence('1930-06-12', 'In U.S. June 11–20, visiting West Point.')).toEqual({
      from: '1930-06-11',
      to: '1930-06-20',
    });
  });

  it('that do not agree with the visit are left out and reported', async () => {
    const { dataset, findings } = await convert(
      rowsOf({ start: '1986-01-12', text: 'In U.S. January 16–18.' }),
      mapping,
    );
    // One end that is wrong says nothing good of the other.
    expect(dataset.visits?.[0]).not.toHaveProperty('present');
    expect(findings).toMatchObject([
      { code: 'contradiction', path: ['present', 'from'], cell: { column: 'text' } },
    ]);
  });
});

describe('rows that become no record', () => {
  it('are refused for each of their reasons, with what stands in them', async () => {
    const mapping = visits(
      { startDate: { column: 'start', required: true } },
      { refuse: [{ when: { column: 'note', matches: '^test' }, reason: 'It is a test row.' }] },
    );
    const { refused, sum, dataset } = await convert(
      rowsOf({ start: '2025', note: 'Test' }, { note: 'no date' }, { start: '2024' }),
      mapping,
    );
    expect(sum).toEqual({ rows: 3, converted: 1, refused: 2, records: { visit: 1 } });
    expect(dataset.visits?.map(({ id }) => id)).toEqual(['v-3']);
    expect(
      refused.map(({ at, reasons, cells }) => [at.row, reasons.map(({ code }) => code), cells.note]),
    ).toEqual([
      [1, ['refused-row'], 'Test'],
      [2, ['missing-value'], 'no date'],
    ]);
    expect(refused[0]?.reasons[0]?.message).toBe('It is a test row.');
  });

  it('are those of a second record with the same id, and of a record that the model rejects', async () => {
    const mapping = visits({
      id: 'id',
      startDate: 'start',
      citations: { fields: { source: { value: 'https://example.org/' }, locator: 'id' } },
    });
    const { refused, sum } = await convert(
      rowsOf({ id: 'a', start: '2025' }, { id: 'A', start: '2026' }, { id: '—' }),
      mapping,
    );
    expect(sum).toMatchObject({ rows: 3, converted: 1, refused: 2 });
    expect(refused.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['duplicate-id'],
      ['missing-key'],
    ]);
  });

  it('never make the sum wrong', async () => {
    const rows = rowsOf({ start: 'x' }, { start: '2025' }, {}, { id: '2', start: '2025' });
    const { sum, refused } = await convert(rows, visits({ startDate: { column: 'start', required: true } }));
    expect(sum.converted + sum.refused).toBe(sum.rows);
    expect(refused).toHaveLength(sum.refused);
  });
});

describe('records that many rows name', () => {
  const mapping = mappingOf({
    dataset: { parties: [{ id: 'ussr', name: 'Soviet Union' }] },
    records: [
      { type: 'person', once: true, fields: { id: 'who', name: 'name' } },
      {
        type: 'visit',
        fields: {
          id: { template: 'v-{id}' },
          kind: { value: 'working' },
          visitors: { fields: { person: 'who' } },
          origin: { value: ['ussr'] },
        },
      },
    ],
  });

  it('are handed over once, and those of the mapping stand before them', async () => {
    const rows = rowsOf({ who: 'rusk', name: 'Dean Rusk' }, { who: 'rusk', name: 'Dean Rusk' });
    const { dataset, findings, sum } = await convert(rows, mapping);
    expect(dataset.people).toEqual([{ id: 'rusk', name: 'Dean Rusk' }]);
    expect(dataset.parties).toHaveLength(1);
    expect(sum).toEqual({ rows: 2, converted: 2, refused: 0, records: { party: 1, person: 1, visit: 2 } });
    expect(findings).toEqual([]);
  });

  it('keep the first form and say where another one stands', async () => {
    const rows = rowsOf({ who: 'rusk', name: 'Dean Rusk' }, { who: 'rusk', name: 'David Dean Rusk' });
    const { dataset, findings } = await convert(rows, mapping);
    expect(dataset.people).toEqual([{ id: 'rusk', name: 'Dean Rusk' }]);
    expect(findings).toMatchObject([{ code: 'differing-record', cell: { row: 2 } }]);
  });
});

describe('stays of one journey', () => {
  const chain = {
    type: 'visit',
    field: 'tour',
    same: 'who',
    start: 'startDate',
    end: 'endDate',
    template: 'tour-{id}',
    cite: true,
  };
  const mapping = (days?: number) =>
    visits(
      {
        startDate: 'start',
        endDate: 'end',
        citations: { fields: { source: { value: 'https://example.org/' } } },
      },
      { chains: [days === undefined ? chain : { ...chain, days }] },
    );
  const stay = (who: string, start: string, end: string) => ({ who, start, end });
  const rows = rowsOf(
    stay('a', '1993-02-20', '1993-02-21'),
    stay('a', '1993-02-18', '1993-02-20'),
    stay('b', '1993-02-20', '1993-02-21'),
    stay('a', '1993-02-22', '1993-02-23'),
    stay('a', '1993-02', '1993-03'),
    stay('a', '1993-02-21', '1993-02-21'),
  );
  const toursOf = async (days?: number) =>
    (await convert(rows, mapping(days))).dataset.visits?.map(({ tour }) => tour);

  it('share an id when one starts on the day on which the other ends', async () => {
    expect(await toursOf()).toEqual(['tour-2', 'tour-2', undefined, undefined, undefined, 'tour-2']);
  });

  it('may be days apart when the mapping says so', async () => {
    expect(await toursOf(1)).toEqual(['tour-2', 'tour-2', undefined, 'tour-2', undefined, 'tour-2']);
  });

  it('say by a citation that the link is no word of the source', async () => {
    const { dataset } = await convert(rows, mapping());
    expect(dataset.visits?.[0]?.citations).toEqual([
      { source: 'https://example.org/' },
      { source: 'https://example.org/', fields: ['tour'], basis: 'derived' },
    ]);
    expect(dataset.visits?.[2]?.citations).toHaveLength(1);
  });
});

describe('a conversion', () => {
  it('goes row by row, and knows its sum at any time', async () => {
    async function* source() {
      for (const row of rowsOf(...Array.from({ length: 2500 }, () => ({})))) {
        await Promise.resolve();
        yield row;
      }
    }
    const conversion = convertRows(source(), visits({}));
    let seen = 0;
    for await (const { records } of conversion) {
      seen += records.length;
      if (seen === 10) expect(conversion.sum).toMatchObject({ rows: 10, converted: 10 });
    }
    expect(seen).toBe(2500);
  });

  it('ends when its signal says so', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(convert(rowsOf({}), visits({}), { signal })).rejects.toThrow('enough');
  });

  it('names the columns that the mapping does not use, and not those that it leaves out on purpose', async () => {
    const rows = rowsOf({ start: '2025', who: 'x', stamp: 'y' });
    const { unusedColumns } = await convert(rows, visits({ startDate: 'start' }, { unused: ['stamp'] }));
    expect(unusedColumns).toEqual(['who']);
  });

  it('changes neither rows nor mapping', async () => {
    const rows = rowsOf({ start: '2025' });
    const mapping = visits({ startDate: 'start', destinations: { value: ['US'] } }, { chains: [] });
    const before = JSON.stringify([rows, mapping]);
    const { dataset } = await convert(rows, mapping);
    dataset.visits?.[0]?.destinations?.push('AZ');
    expect(JSON.stringify([rows, mapping])).toBe(before);
  });

  it('treats names of columns such as __proto__ as names', async () => {
    const cells = JSON.parse('{"id":"1","__proto__":"2025","constructor":"x"}') as Record<string, unknown>;
    const { dataset } = await convert([{ cells, at: { row: 1 } }], visits({ startDate: '__proto__' }));
    expect(dataset.visits?.[0]?.startDate).toBe('2025');
    expect(({} as Record<string, unknown>).startDate).toBeUndefined();
  });

  it('asks an import rule with the weight that the mapping gives it', async () => {
    const rows = rowsOf({ start: '1905-06-02' });
    const loud = await convert(rows, visits({ startDate: 'start' }));
    expect(loud.findings.map(({ code }) => code)).toEqual(['CHR-12']);
    const rules = [{ rule: 'CHR-12', severity: 'off', reason: 'The register is from 1905.' }];
    expect((await convert(rows, visits({ startDate: 'start' }, { rules }))).findings).toEqual([]);
  });

  it('says of an ambiguous day once that its order is not declared', async () => {
    const rows = rowsOf({ start: '03/04/2005' });
    const { findings, dataset } = await convert(rows, visits({ startDate: 'start' }));
    expect(findings.map(({ code, suggestions }) => [code, suggestions])).toEqual([
      ['CHR-11', ['2005-04-03', '2005-03-04']],
    ]);
    expect(dataset.visits?.[0]).not.toHaveProperty('startDate');
    const read = await convert(rows, visits({ startDate: 'start' }, { dates: { order: 'mdy' } }));
    expect(read.dataset.visits?.[0]?.startDate).toBe('2005-03-04');
  });
});
