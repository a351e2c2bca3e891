import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import { indexDataset, readDataset, type Dataset, type DatasetIndex } from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import type { Locale } from '../view/index.js';
import {
  FACETS,
  prepareSearch,
  search,
  type FacetName,
  type PreparedSearch,
  type SearchQuery,
} from './index.js';
import { fold } from './fold.js';
import { SearchNames } from './names.js';
import { SEARCHED_TYPES } from './prepared-search.js';
import { searchedRecord, type SearchedRecord } from './searched-record.js';

function prepare(dataset: Partial<Dataset>, locale: Locale = en): Promise<PreparedSearch> {
  return prepareSearch(indexDataset({ comity: '1', ...dataset }), { locale });
}

function idsFound(prepared: PreparedSearch, query: SearchQuery): string[] {
  return Array.from(search(prepared, query).hits, (record) => prepared.ids[record] ?? '?');
}

describe('the visit of the article', async () => {
  const index = indexDataset(readDataset(enriched).dataset);
  const prepared = await prepareSearch(index, { locale: en });

  test.each([
    ['fund joint', 'investment-mechanism-agreement'],
    ['AZERTAC', undefined],
    ['aliyev astana', 'visit'],
    ['Nazarbayev', undefined],
  ])('%s', (text, id) => {
    const ids = idsFound(prepared, { text });
    if (id === undefined) expect(ids).toEqual([]);
    else expect(ids).toContain(id);
  });

  test('every record with a card is there', () => {
    const expected = SEARCHED_TYPES.reduce((sum, type) => sum + index.all(type).length, 0);
    expect(prepared.size).toBe(expected);
    expect(search(prepared, { limit: Infinity }).hits).toHaveLength(expected);
  });

  test('one query gives hits, their number and the counts of the facets', () => {
    const { hits, total, facets } = search(prepared, { text: 'kazakhstan', limit: 2 });
    expect(hits).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
    expect(facets.country).toContainEqual({ code: 'KZ', count: expect.any(Number) as number });
    expect(facets.type?.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });
});

describe('a query', () => {
  test('finds words in different fields, by their beginnings, in any language of the record', async () => {
    const prepared = await prepare(
      {
        parties: [{ id: 'socar', name: 'State Oil Company', aliases: ['SOCAR'], country: 'AZ' }],
        people: [{ id: 'aliyev', name: 'İlham Əliyev' }],
        places: [{ id: 'astana', name: 'Astana', formerNames: [{ name: 'Nur-Sultan' }] }],
        agreements: [
          {
            id: 'a',
            kind: 'treaty',
            title: { en: 'Gas supply', kk: 'Газ жеткізу туралы' },
            parties: ['socar', 'TR'],
            signatures: [{ person: 'aliyev' }],
            signingPlaces: ['astana'],
            sectors: ['energy-oil-gas'],
            signedOn: '2025-10-23',
          },
        ],
      },
      az,
    );
    for (const text of [
      ...['gas socar', 'SUPPLY turkiye', 'ilham eliyev', 'nursultan 2025', 'жеткизу', 'sup soc oil'],
      ...['azərbaycan qaz', 'AZ TR', 'energetika'],
    ]) {
      expect([text, idsFound(prepared, { text })]).toEqual([text, ['a']]);
    }
    for (const text of ['gas lukoil', 'upply', '2024']) expect(idsFound(prepared, { text })).toEqual([]);
  });

  test('puts what has the words in its title first, then the newest', async () => {
    const prepared = await prepare({
      agreements: [
        { id: 'elsewhere', kind: 'treaty', title: 'Other', description: 'On transit', signedOn: '2025' },
        { id: 'old', kind: 'treaty', title: 'Transit', signedOn: '1999' },
        { id: 'longer', kind: 'treaty', title: 'Transits', signedOn: '2024' },
        { id: 'new', kind: 'treaty', title: 'Rail transit', signedOn: '2020-05' },
      ],
    });
    expect(idsFound(prepared, { text: 'transit' })).toEqual(['new', 'old', 'longer', 'elsewhere']);
    expect(idsFound(prepared, { text: 'transit', limit: 2, offset: 1 })).toEqual(['old', 'longer']);
    expect(idsFound(prepared, { text: 'transit', sort: 'oldest' })).toEqual([
      'old',
      'new',
      'longer',
      'elsewhere',
    ]);
    expect(idsFound(prepared, { sort: 'title' })).toEqual(['elsewhere', 'new', 'old', 'longer']);
  });

  test('that finds nothing is offered words as they are written, the nearest first', async () => {
    const prepared = await prepare({
      agreements: [
        { id: 'a', kind: 'treaty', title: 'Qazaxıstan və Azərbaycan əməkdaşlığı' },
        { id: 'b', kind: 'treaty', title: 'Memorandum on customs' },
      ],
    });
    expect(search(prepared, { text: 'memorndum customs' }).near).toEqual([
      { word: 'memorndum', suggestions: ['Memorandum'] },
    ]);
    expect(search(prepared, { text: 'azerbajcan' }).near[0]?.suggestions).toEqual(['Azərbaycan']);
    expect(search(prepared, { text: 'qwertz' }).near).toEqual([{ word: 'qwertz', suggestions: [] }]);
    // Both words are there, but in no record together: no other word would help.
    expect(search(prepared, { text: 'customs azer' })).toMatchObject({ total: 0, near: [] });
    expect(search(prepared, { text: 'customs', filters: { kind: ['x'] } })).toMatchObject({
      total: 0,
      near: [],
    });
  });

  test('that finds nothing is offered first, of words that are as near, what more records have', async () => {
    const titles = ['tariff', 'tarift', 'tarifk', 'tarifk', 'tarift', 'tarifk'];
    const agreements = titles.map((title, at) => ({ id: `a${at}`, kind: 'treaty' as const, title }));
    const prepared = await prepare({ agreements });
    expect(search(prepared, { text: 'tarifx' }).near[0]?.suggestions).toEqual(['tarifk', 'tarift', 'tariff']);
    const even = await prepare({ agreements: [...agreements.slice(0, 3)] });
    expect(search(even, { text: 'tarifx' }).near[0]?.suggestions).toEqual(['tariff', 'tarifk', 'tarift']);
  });
});

test('titles stand in the order of the alphabet of the language', async () => {
  const titles = ['Zəfər', 'çay', 'Cəbr', 'Əl', 'Dil', 'ev', 'ıldırım', 'İpək', 'Iraq', 'işıq', '«Əla»', ''];
  const agreements = titles.map((title, at) => ({
    id: `a${at}`,
    kind: 'treaty' as const,
    ...(title === '' ? {} : { title }),
  }));
  const order = async (locale: Locale): Promise<string[]> =>
    idsFound(await prepare({ agreements, language: 'az' }, locale), { sort: 'title', limit: 99 }).map(
      (id) => titles[Number(id.slice(1))] ?? '?',
    );
  const untitled = (list: string[]): string[] => list.filter((title) => title !== '');
  expect(untitled(await order(az))).toEqual([
    'Cəbr',
    'çay',
    'Dil',
    'ev',
    'Əl',
    '«Əla»',
    'ıldırım',
    'Iraq',
    'İpək',
    'işıq',
    'Zəfər',
  ]);
});

describe('facets', async () => {
  const prepared = await prepare({
    parties: [{ id: 'ministry', name: 'Ministry', country: 'KZ' }],
    sectors: [{ code: 'own', label: 'Own', parent: 'energy' }],
    visits: [
      { id: 'v', kind: 'unspecified', destinations: ['KZ'], startDate: '2024-12-31', endDate: '2025-01-01' },
      { id: 'w', kind: 'state', startDate: 'XXXX-10-23' },
    ],
    agreements: [
      {
        id: 'a',
        kind: 'unspecified',
        parties: ['AZ', 'ministry'],
        sectors: ['energy-oil-gas'],
        signedOn: '2025-03',
      },
      {
        id: 'b',
        kind: 'treaty',
        parties: ['AZ'],
        sectors: ['own', { code: '111', vocabulary: 'dac' }],
        visit: 'v',
      },
    ],
    outcomes: [{ id: 'o', kind: 'decision', text: 'Text', by: ['KZ'], visit: 'v', progress: 'open' }],
  });
  const counts = (query: SearchQuery, name: FacetName): Record<string, number> =>
    Object.fromEntries(search(prepared, query).facets[name]?.map(({ code, count }) => [code, count]) ?? []);

  test('count codes, a sector with its parent, a visit with the sectors of what came of it', () => {
    expect(counts({}, 'type')).toEqual({ agreement: 2, outcome: 1, visit: 2 });
    expect(counts({}, 'kind')).toMatchObject({ 'agreement:unspecified': 1, 'visit:unspecified': 1 });
    expect(counts({}, 'sector')).toEqual({ energy: 3, 'energy-oil-gas': 1, own: 2, '': 2 });
    expect(counts({}, 'party')).toEqual({ '': 1, AZ: 2, KZ: 2, ministry: 1 });
    expect(counts({}, 'country')).toEqual({ '': 1, AZ: 2, KZ: 3 });
    expect(counts({}, 'year')).toEqual({ '': 1, 2024: 3, 2025: 4 });
    expect(counts({}, 'strength')).toMatchObject({ '': 2, signed: 1, decided: 1 });
    expect(counts({}, 'status')).toMatchObject({ 'outcome:open': 1, '': 4 });
  });

  test('are not limited by their own filter, and by all others', () => {
    const query: SearchQuery = { filters: { type: ['agreement'], country: ['KZ', 'nowhere'] } };
    expect(idsFound(prepared, query)).toEqual(['a']);
    expect(counts(query, 'type')).toEqual({ agreement: 1, outcome: 1, visit: 1 });
    expect(counts(query, 'country')).toEqual({ AZ: 2, KZ: 1 });
    expect(counts(query, 'year')).toEqual({ 2025: 1 });
  });

  test('an empty list is no filter, an unknown code finds nothing, the empty code what has none', () => {
    expect(search(prepared, { filters: { kind: [] } }).total).toBe(5);
    expect(search(prepared, { filters: { kind: ['treaty'] } }).total).toBe(0);
    expect(idsFound(prepared, { filters: { year: [''] } })).toEqual(['w']);
  });

  test('only those that are wanted are counted', () => {
    expect(Object.keys(search(prepared, { facets: ['year'] }).facets)).toEqual(['year']);
  });
});

test('the status of a day is derived when a day is given', async () => {
  const index = indexDataset({
    comity: '1',
    agreements: [
      {
        id: 'a',
        kind: 'treaty',
        title: 'T',
        signedOn: '2020',
        entryIntoForce: '2021',
        ended: { on: '2024' },
      },
    ],
  });
  const statusOf = async (today?: string): Promise<unknown> =>
    search(await prepareSearch(index, { locale: en, ...(today === undefined ? {} : { today }) })).facets
      .status;
  expect(await statusOf()).toEqual([{ code: '', count: 1 }]);
  expect(await statusOf('2022-01-01')).toEqual([{ code: 'agreement:in-force', count: 1 }]);
  expect(await statusOf('2025-01-01')).toEqual([{ code: 'agreement:ended', count: 1 }]);
});

const WORDS = [
  'Baku',
  'bakı',
  'Bak',
  'ərzaq',
  'erzaq',
  'transit',
  'trans',
  'Nur-Sultan',
  'Қазақ',
  'казак',
  'I',
  'ı',
  '2025',
];
const CODES = {
  sectors: ['energy', 'energy-oil-gas', 'transport', 'nonsense'],
  countries: ['AZ', 'KZ', 'TR'],
};

const someRecords = fc.array(
  fc.record(
    {
      title: fc
        .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
        .map((words) => words.join(' ')),
      description: fc.constantFrom(...WORDS),
      parties: fc.array(fc.constantFrom(...CODES.countries), { maxLength: 3 }),
      sectors: fc.array(fc.constantFrom(...CODES.sectors), { maxLength: 2 }),
      signedOn: fc.constantFrom('2024', '2025-10-23', '2025', 'XXXX-01', '202X', '2024-12/2025-01', 'never'),
      status: fc.constantFrom('signed', 'in-force'),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 40 },
);
const someQuery = fc.record(
  {
    text: fc
      .array(fc.constantFrom(...WORDS, ...WORDS.map((word) => word.slice(0, 2))), { maxLength: 3 })
      .map((words) => words.join(' ')),
    filters: fc.record(
      {
        country: fc.subarray([...CODES.countries, '']),
        sector: fc.subarray([...CODES.sectors, '']),
        year: fc.subarray(['2024', '2025', '']),
        status: fc.subarray(['agreement:signed', 'agreement:in-force']),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** What the search must say, in the simplest way: each record is looked at with all its words and codes. */
function oracle(records: readonly SearchedRecord[], { text = '', filters = {} }: SearchQuery) {
  const words = text
    .split(/[ -]/)
    .filter((word) => word !== '')
    .map(fold);
  const passes = (record: SearchedRecord, leftOut?: FacetName): boolean => {
    const texts = [...record.title, ...record.texts, ...record.names].flat();
    const all = ` ${texts
      .flatMap((one) => one.split(/[ -]/))
      .map(fold)
      .join(' ')}`;
    const inText = words.every((word) => all.includes(` ${word}`));
    return (
      inText && FACETS.every((name) => name === leftOut || isWanted(codesOf(record, name), filters[name]))
    );
  };
  const found = records.flatMap((record, at) => (passes(record) ? [at] : []));
  const facets = FACETS.map((name) => {
    const codes = records.filter((record) => passes(record, name)).flatMap((record) => codesOf(record, name));
    return [
      name,
      Object.fromEntries(
        [...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]),
      ),
    ];
  });
  return { found, facets: Object.fromEntries(facets) as Record<string, Record<string, number>> };
}

function codesOf(record: SearchedRecord, name: FacetName): string[] {
  const codes = [...new Set(record.facets[name])];
  return codes.length === 0 ? [''] : codes;
}

function isWanted(codes: readonly string[], wanted: readonly string[] = []): boolean {
  return wanted.length === 0 || codes.some((code) => wanted.includes(code));
}

test('finds and counts what looking at every record finds and counts', async () => {
  await fc.assert(
    fc.asyncProperty(
      someRecords,
      fc.array(someQuery, { minLength: 1, maxLength: 5 }),
      async (fields, queries) => {
        const agreements = fields.map((record, at) => ({ id: `a${at}`, kind: 'treaty', ...record }));
        const index = indexDataset({ comity: '1', agreements } as unknown as Dataset);
        const prepared = await prepareSearch(index, { locale: az });
        const names = new SearchNames(index, az);
        const records = index.all('agreement').map((record) => searchedRecord('agreement', record, names));
        for (const query of queries) {
          const expected = oracle(records, query);
          const { hits, total, facets } = search(prepared, { ...query, limit: 1000 });
          expect([...hits].sort((a, b) => a - b)).toEqual(expected.found);
          expect(total).toBe(expected.found.length);
          for (const name of FACETS) {
            const counts = Object.fromEntries(facets[name]?.map(({ code, count }) => [code, count]) ?? []);
            expect(counts).toEqual(expected.facets[name]);
          }
          for (const sort of ['newest', 'oldest', 'title', 'relevance'] as const) {
            const pages = [0, 3, 6].flatMap((offset) => [
              ...search(prepared, { ...query, sort, offset, limit: 3 }).hits,
            ]);
            const whole = search(prepared, { ...query, sort, limit: 9 }).hits;
            expect(pages).toEqual([...whole]);
            expect(new Set(whole).size).toBe(whole.length);
          }
        }
      },
    ),
    { seed: 11, numRuns: 150 },
  );
});

describe('preparing', () => {
  const agreements = Array.from({ length: 800 }, (_, at) => ({
    id: `a${at}`,
    kind: 'treaty' as const,
    title: `Agreement ${at * 7} on transit and customs ${at % 13}`,
  }));
  const index: DatasetIndex = indexDataset({ comity: '1', agreements });

  test('pauses whenever the budget is used up, says how far it is, and comes to the same', async () => {
    const shares: number[] = [];
    let pauses = 0;
    const prepared = await prepareSearch(index, {
      locale: en,
      budget: 0,
      pause: () => Promise.resolve(pauses++),
      onProgress: (share) => shares.push(share),
    });
    expect(pauses).toBeGreaterThan(20);
    expect(shares).toHaveLength(pauses);
    expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0) && share <= 1)).toBe(true);
    expect(prepared).toEqual(await prepareSearch(index, { locale: en }));
  });

  test('ends with the reason of the signal', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const running = prepareSearch(index, {
      locale: en,
      budget: 0,
      signal: stop.signal,
      pause: () => {
        stop.abort(reason);
        return Promise.resolve();
      },
    });
    await expect(running).rejects.toBe(reason);
  });

  test('says how much memory it takes', async () => {
    const { bytes, postings } = await prepareSearch(index, { locale: en });
    expect(bytes).toBeGreaterThan(postings.byteLength);
    expect(bytes).toBeLessThan(1_000_000);
  });
});

describe('bad input', () => {
  test('a record of any shape costs no other record', async () => {
    const shapes: unknown[] = [
      { id: 7, kind: {}, title: [], parties: {}, sectors: 'energy', signatures: [null, 'x'], visit: 3 },
      { title: { en: 1, az: null }, parties: [null, 1, [], {}, { party: {} }, { country: 1 }], partOf: 'a' },
      {
        id: 'a',
        partOf: 'a',
        signedOn: 20251023,
        provisions: 'x',
        registrations: [{}],
        sectors: [{}, null, ''],
      },
      { id: '__proto__', kind: 'constructor', title: 'toString', sectors: ['__proto__', 'constructor'] },
    ];
    const prepared = await prepareSearch(
      indexDataset({
        comity: '1',
        sectors: [
          { code: 'p', parent: 'q' },
          { code: 'q', parent: 'p' },
          { code: 'self', parent: 'self' },
        ],
        agreements: [...shapes, { id: 'good', kind: 'treaty', title: 'Good', sectors: ['p', 'self'] }],
        visits: [...shapes, { visitors: 1, meetings: [null, { participants: 'x' }], legs: [null] }],
        outcomes: shapes,
      } as unknown as Dataset),
      { locale: en },
    );
    expect(idsFound(prepared, { text: 'good' })).toEqual(['good']);
    expect(prepared.size).toBe(14);
    expect(search(prepared, { text: 'tostring' }).total).toBe(3 - 1);
  });

  test('a query of any shape is answered', async () => {
    const prepared = await prepare({ agreements: [{ id: 'a', kind: 'treaty', title: 'Title' }] });
    for (const [limit, offset] of [
      [NaN, NaN],
      [-1, -1],
      [1.5, 0],
      [Infinity, Infinity],
      [1e12, 0],
    ] as const) {
      expect(search(prepared, { limit, offset }).total).toBe(1);
    }
    expect(search(prepared, { text: 'x'.repeat(1e6) }).total).toBe(0);
    expect(search(await prepare({}), { text: 'anything' })).toMatchObject({ total: 0 });
    expect(search(await prepare({})).total).toBe(0);
  });
});
