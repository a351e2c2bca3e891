import { describe, expect, test } from 'vitest';
import { indexDataset } from '../dataset/index-dataset.js';
import { readDataset } from '../dataset/read-dataset.js';
import type { Agreement } from '../models/agreement.js';
import type { Dataset } from '../models/dataset.js';
import type { Visit } from '../models/visit.js';
import { firstDay } from './days.js';
import { checkCell, IMPORT_RULES } from './import/index.js';
import { checkDataset, type CheckOptions } from './index.js';
import { en } from './messages/en.js';
import { historicState } from './historic-states.js';
import { fill } from './messages/fill.js';
import { foldName } from './names.js';

const TODAY = '2026-01-15';
const SOURCE = 'https://example.org/register';

/** What the rules say of a file, as `CODE path` and the suggestions. */
function told(data: Partial<Dataset>, options: Partial<CheckOptions> = {}): string[] {
  const { dataset, report } = readDataset({ comity: '1', source: SOURCE, ...data });
  const found = checkDataset(indexDataset(dataset), { today: TODAY, profile: 'advice', report, ...options });
  return found
    .filter(({ code, severity }) => severity !== 'hint' || code === 'CHR-15')
    .map(({ code, path, suggestions }) => [code, path.join('.'), ...suggestions].join(' '));
}

/** The same of data that nobody has read: a page may hand over anything. */
function toldUnread(data: object): string[] {
  const index = indexDataset({ comity: '1', source: SOURCE, ...data });
  return checkDataset(index, { today: TODAY }).map(({ code, path }) => `${code} ${path.join('.')}`);
}

const treaty = (fields: Partial<Agreement>): Agreement => ({
  id: 'a',
  kind: 'treaty',
  title: 'Treaty',
  ...fields,
});
const agreements = (...list: Partial<Agreement>[]): Partial<Dataset> => ({
  agreements: list.map((fields, at) => treaty({ id: `a${at}`, title: `Treaty ${at}`, ...fields })),
});
const visits = (...list: Partial<Visit>[]): Partial<Dataset> => ({
  visits: list.map((fields, at) => ({ id: `v${at}`, kind: 'state', destinations: ['KZ'], ...fields })),
});

describe('what the rules say of', () => {
  test.each<[string, Partial<Dataset>, string[]]>([
    [
      'a title that only begins as a number does',
      agreements({ title: 'Two treaties and one protocol on the sea' }),
      [],
    ],
    [
      'a state of the past as the host of a visit',
      visits(
        { startDate: '2025-10-20', origin: [{ asStated: 'Zaire' }], destinations: [{ asStated: 'USSR' }] },
        { startDate: '1980-10-20', origin: [{ asStated: 'Zaire' }], destinations: [{ asStated: 'USSR' }] },
      ),
      ['INT-03 visits.0.origin.0 CD', 'INT-03 visits.0.destinations.0'],
    ],
    [
      'codes that were withdrawn, and one of another vocabulary',
      {
        sectors: [
          { code: 'old', label: 'Old', replacedBy: 'new' },
          { code: 'new', label: 'New' },
        ],
        ...agreements({
          sectors: ['old', { code: 'old', asStated: 'Old' }, { code: 'old', vocabulary: 'dac' }],
        }),
      },
      ['INT-02 agreements.0.sectors.0 new', 'INT-02 agreements.0.sectors.1.code new'],
    ],
    [
      'a sub-sector beside its sector',
      agreements({ sectors: ['energy', { code: 'energy-oil-gas', asStated: 'Gas' }, 'energy-renewables'] }),
      ['INT-07 agreements.0.sectors.1.code', 'INT-07 agreements.0.sectors.2'],
    ],
    [
      'two treaties between parties that are only words',
      agreements(
        { title: 'Treaty', signedOn: '2020-01-01', parties: ['AZ', { asStated: 'The region' }] },
        { title: 'Treaty', signedOn: '2020-01-01', parties: [{ asStated: 'The region' }, 'AZ'] },
        { title: 'Treaty', signedOn: '2020-01-01', parties: [{ asStated: 'A region' }, 'AZ'] },
      ),
      ['INT-05 agreements.1.title'],
    ],
    [
      'relations that go round in a circle, among others that may',
      agreements(
        {
          id: 'one',
          relations: [
            { type: 'amends', to: 'two' },
            { type: 'supplements', to: 'two' },
          ],
        },
        { id: 'two', relations: [{ type: 'amends', to: 'one' }] },
        { id: 'three', relations: [{ type: 'supplements', to: 'three' }] },
      ),
      ['INT-11 agreements.0.relations'],
    ],
    [
      'the same party in two parts',
      agreements({
        parties: [
          'AZ',
          { party: 'AZ', onBehalfOf: 'KZ' },
          { party: 'AZ', roles: ['witness'] },
          { party: 'AZ', onBehalfOf: 'KZ' },
        ],
      }),
      ['INT-04 agreements.0.parties.3'],
    ],
    [
      'what is signed without a day, on a visit or not',
      {
        ...visits({ meetings: [{ id: 'm' }] }),
        ...agreements(
          { status: 'signed' },
          { status: 'signed', visit: 'v0' },
          { status: 'signed', meeting: 'm' },
          { status: 'signed', partOf: 'a1' },
          { status: 'signed', partOf: 'a0' },
          { status: 'signed', partOf: 'a2' },
          { status: 'signed', signatures: [{ person: 'p', on: '2020-01-01' }] },
        ),
      },
      [],
    ],
    [
      'a signature on a day that a visit without an end does not reach',
      {
        ...visits({ startDate: '2025-10-21' }, { endDate: '2025-10-21' }),
        ...agreements({ signedOn: '2025-01-01', visit: 'v0' }, { signedOn: '2025-12-01', visit: 'v1' }),
      },
      ['CHR-08 agreements.0.signedOn', 'CHR-08 agreements.1.signedOn'],
    ],
    [
      'a month of another millennium',
      agreements({ signedOn: '0925-05', entryIntoForce: '1926-01-01' }),
      ['PLA-04 agreements.0.signedOn 1925-05'],
    ],
    [
      'sides of which one is named by its country',
      agreements({
        lateralityAsStated: 'bilateral',
        parties: ['AZ', { asStated: 'Government', country: 'KZ' }, 'TR'],
      }),
      ['INT-12 agreements.0.lateralityAsStated'],
    ],
    [
      'a stay that ends before it begins',
      visits({ startDate: '2025-10-21', present: { from: '2025-10-22', to: '2025-10-21' } }),
      ['CHR-01 visits.0.present.to'],
    ],
    [
      'provisional application of which only the decision is dated',
      agreements({
        entryIntoForce: '2020-01-01',
        events: [{ act: 'provisionally-applied', on: '2021-01-01' }],
      }),
      ['CHR-05 agreements.0.events.0'],
    ],
    [
      'what is over before it is signed, and says that it looks back',
      agreements({ signedOn: '2020-01-01', expiresOn: '2019-01-01', retroactive: true }),
      [],
    ],
    [
      'a ratification between adoption and signature',
      agreements({
        signedOn: '2020-06-01',
        events: [
          { act: 'adopted', on: '2020-01-01' },
          { act: 'ratified', on: '2020-03-01' },
        ],
      }),
      [],
    ],
    [
      'suspension before entry into force, and resumption before any suspension',
      agreements({
        entryIntoForce: '2020-01-01',
        events: [
          { act: 'suspended', on: '2019-01-01' },
          { act: 'suspended', on: '2024-01-01' },
          { act: 'resumed', on: '2018-01-01' },
        ],
      }),
      ['CHR-13 agreements.0.events.0', 'CHR-13 agreements.0.events.2'],
    ],
    [
      'resumption before the suspension',
      agreements({
        events: [
          { act: 'suspended', on: '2024-01-01' },
          { act: 'resumed', on: '2020-01-01' },
        ],
      }),
      ['CHR-13 agreements.0.events.1'],
    ],
    [
      'a registration by the United Nations of what is applied provisionally',
      agreements({
        entryIntoForce: '2020-01-01',
        events: [{ act: 'provisionally-applied', on: '2018-01-01' }],
        registrations: [{ register: 'UNTS', date: '2019-01-01' }],
      }),
      [],
    ],
    [
      'a state of the past of which nobody knows what came after',
      agreements({ signedOn: '1910-05-01', parties: [{ asStated: 'Soviet Union' }, 'AZ'] }),
      ['INT-03 agreements.0.parties.0'],
    ],
    [
      'the same words for two bodies that cannot be told apart',
      agreements({
        signedOn: '2020-01-01',
        parties: [{ asStated: 'Ministry of Transport' }, { asStated: 'Ministry of Transport' }, 'AZ'],
      }),
      [],
    ],
    [
      'the same party twice among others',
      agreements({ parties: ['AZ', 'KZ', 'AZ'] }),
      ['INT-04 agreements.0.parties.2'],
    ],
    [
      'two treaties of one name and day, each with a number of its own',
      agreements(
        {
          title: 'Treaty',
          signedOn: '2020-01-01',
          parties: ['AZ', 'KZ'],
          registrations: [{ register: 'UNTS', number: '1' }],
        },
        { title: 'Treaty', signedOn: '2020-01-01', parties: ['AZ', 'KZ'], ids: { own: '2' } },
        {
          title: 'Treaty',
          signedOn: '2020-01-01',
          parties: ['AZ', 'KZ'],
          registrations: [{ register: 'UNTS', number: '1' }],
        },
        { title: 'Treaty', signedOn: '2020-01-01', parties: ['AZ', 'KZ'] },
        {
          title: 'Treaty',
          signedOn: '2020-01-01',
          parties: ['AZ', 'KZ'],
          registrations: [{ register: 'UNTS' }],
        },
      ),
      ['INT-05 agreements.2.title', 'INT-05 agreements.3.title', 'INT-05 agreements.4.title'],
    ],
    [
      'weights of which one is missing',
      agreements({ sectors: [{ code: 'energy', weight: 60 }, { code: 'transport' }] }),
      [],
    ],
    [
      'a sector below one that is below another',
      {
        sectors: [
          { code: 'own', label: 'Own', parent: 'energy' },
          { code: 'owner', label: 'Owner', parent: 'own' },
        ],
      },
      ['INT-06 sectors.1.parent'],
    ],
    [
      'a sub-sector and its sector, both in the words of the source',
      agreements({
        sectors: [
          { code: 'energy', asStated: 'Power' },
          { code: 'energy-oil-gas', asStated: 'Gas' },
        ],
      }),
      [],
    ],
    [
      'a title as long as a sentence',
      agreements({ title: `several ${'important '.repeat(9)}documents` }),
      [],
    ],
    [
      'counts that contradict themselves',
      agreements({ count: { atLeast: 5, atMost: 3 } }),
      ['INT-09 agreements.0.count'],
    ],
    [
      'a package with an annex and a group of which nothing is known',
      agreements(
        { id: 'all', kind: 'unspecified', count: { stated: 1 } },
        { partOf: 'all' },
        { partOf: 'all', kind: 'annex' },
        { partOf: 'all', kind: 'unspecified', count: { atMost: 9 } },
      ),
      [],
    ],
    [
      'a package that is said to be complete and is not',
      agreements(
        { id: 'all', kind: 'unspecified', complete: true, count: { stated: 5 } },
        { partOf: 'all' },
        { partOf: 'all', kind: 'annex' },
        { partOf: 'all', kind: 'unspecified', count: { stated: 2 } },
      ),
      ['INT-10 agreements.0.complete'],
    ],
    [
      'one that may be complete',
      agreements(
        { id: 'all', kind: 'unspecified', complete: true, count: { stated: 5 } },
        { partOf: 'all', kind: 'unspecified', count: { atLeast: 2 } },
      ),
      [],
    ],
    [
      'a group that is part of itself',
      agreements({ id: 'one', partOf: 'two' }, { id: 'two', partOf: 'one' }),
      ['INT-11 agreements.0.partOf'],
    ],
    [
      'sides that are counted by states',
      {
        parties: [
          { id: 'union', name: 'Union', kind: 'igo' },
          { id: 'abkhazia', name: 'State', kind: 'state' },
          { id: 'region', name: 'Region', kind: 'region', country: 'RU' },
          { id: 'body', name: 'Body' },
        ],
        ...agreements(
          { lateralityAsStated: 'bilateral', parties: ['AZ', 'KZ', 'TR'] },
          { lateralityAsStated: 'bilateral', parties: ['AZ', 'KZ', 'union'] },
          { lateralityAsStated: 'bilateral', parties: ['AZ', 'KZ', 'abkhazia'] },
          { lateralityAsStated: 'bilateral', parties: ['AZ', 'KZ', 'region', 'FO'] },
          { lateralityAsStated: 'bilateral', parties: ['AZ', 'KZ', 'body'] },
          { lateralityAsStated: 'bilateral', parties: ['AZ', 'KZ', { party: 'TR', roles: ['witness'] }] },
        ),
      },
      ['INT-12 agreements.0.lateralityAsStated', 'INT-12 agreements.2.lateralityAsStated'],
    ],
    [
      'what is inferred without a reason',
      visits({
        meetings: [{ id: 'm' }, { id: 'n', citations: [{ source: SOURCE, basis: 'inferred', note: 'x' }] }],
      }),
      ['INT-14 visits.0.meetings.1.citations.0'],
    ],
    [
      'a name that is a slip away from another',
      agreements({
        parties: [{ asStated: 'Kazahkstan' }, { asStated: { en: 'Azerbajian' } }],
      }),
      ['INT-19 agreements.0.parties.0 Kazakhstan', 'INT-19 agreements.0.parties.1 Azerbaijan'],
    ],
    [
      'the same in a language of which it knows no names',
      { language: 'az', ...agreements({ parties: [{ asStated: 'Kazahkstan' }, 'AZ'] }) },
      [],
    ],
    [
      'visits of the future that are over',
      visits(
        { startDate: '2027-01-01', status: 'completed' },
        { startDate: '2025-12-30', endDate: '2026-02-01', status: 'completed' },
        { startDate: '2026-02-01', status: 'in-progress' },
        { startDate: '2026-01-01', status: 'in-progress' },
      ),
      ['PLA-01 visits.0.startDate', 'PLA-01 visits.1.endDate', 'PLA-01 visits.2.startDate'],
    ],
    [
      'a signature before there were treaties',
      agreements({ signedOn: '1500-01-01' }),
      ['PLA-01 agreements.0.signedOn'],
    ],
    [
      'an entry into force long after the signature',
      agreements(
        { signedOn: '1950-01-01', entryIntoForce: '1990-01-01' },
        { signedOn: '1863-01-01', entryIntoForce: '1964-01-01' },
        { signedOn: '2020-01-01', entryIntoForce: '2090-01-01' },
      ),
      [
        'PLA-03 agreements.0.entryIntoForce',
        'PLA-03 agreements.1.entryIntoForce 1864-01-01',
        'PLA-01 agreements.2.entryIntoForce',
      ],
    ],
    [
      'years that nobody lives in',
      agreements({ expiresOn: '5025-01-01' }, { signedOn: '0925-01-01' }, { signedOn: '2920-01-01' }),
      [
        'PLA-04 agreements.0.expiresOn 2025-01-01',
        'PLA-04 agreements.1.signedOn 1925-01-01',
        'PLA-04 agreements.2.signedOn 1920-01-01',
      ],
    ],
    [
      'a status that a date contradicts',
      agreements(
        { status: 'ended', ended: { how: 'terminated', on: '2027-01-01' } },
        { status: 'ended', ended: { how: 'terminated', on: '2025-01-01' } },
        { status: 'in-force', entryIntoForce: '2027-01-01' },
        { status: 'agreed', signedOn: '2025-01-01' },
      ),
      ['PLA-06 agreements.0.status', 'PLA-06 agreements.2.status', 'PLA-06 agreements.3.status'],
    ],
    [
      'a treaty that is presumed to bind',
      agreements(
        { binding: { value: 'yes', basis: 'presumed' } },
        { binding: { value: 'no', basis: 'presumed' } },
      ),
      ['PLA-09 agreements.1.binding'],
    ],
    [
      'an outcome of a meeting after what it leads to',
      {
        ...visits({ startDate: '2025-01-01', meetings: [{ id: 'm' }] }),
        ...agreements({ signedOn: '2020-01-01' }),
        outcomes: [
          { id: 'o', kind: 'decision', text: 'Text', meeting: 'm', leadsTo: 'a0' },
          { id: 'p', kind: 'decision', text: 'Text', visit: 'v0', leadsTo: 'a0' },
        ],
      },
      ['PLA-10 outcomes.0.leadsTo', 'PLA-10 outcomes.1.leadsTo'],
    ],
    [
      'a place on the other side of the world, and one where two sides meet',
      {
        places: [
          { id: 'p', name: 'Baku', country: 'AZ', latitude: -40, longitude: 140 },
          { id: 'q', name: 'Suva', country: 'FJ', latitude: -18, longitude: 178 },
          { id: 'r', name: 'Taveuni', country: 'FJ', latitude: -17, longitude: -180 },
          { id: 's', name: 'Nowhere', country: 'FJ', latitude: -17, longitude: 0 },
        ],
      },
      ['PLA-12 places.0', 'PLA-12 places.3'],
    ],
    [
      'a place by a name that it did not bear',
      {
        places: [
          {
            id: 'astana',
            name: 'Astana',
            formerNames: [{ name: 'Nur-Sultan', from: '2019-03-23', to: '2022-09-17' }],
          },
          { id: 'baku', name: 'Baku' },
        ],
        ...agreements({
          signedOn: '2025-01-01',
          signingPlaces: [
            { place: 'astana', asStated: 'Nur-Sultan' },
            { place: 'astana', asStated: 'Astana' },
            { place: 'baku', asStated: 'Baku' },
          ],
        }),
      },
      ['PLA-12 agreements.0.signingPlaces.0'],
    ],
    [
      'translations that differ',
      agreements({
        description: { en: 'One two three four', az: 'Bir iki üç dörd', ru: 'Раз два три четыре' },
      }),
      [],
    ],
    [
      'an aid of which no kind is named',
      agreements({ title: 'Humanitarian matters', sectors: ['humanitarian'] }),
      [],
    ],
  ])('%s', (_, data, expected) => {
    expect(told(data)).toEqual(expected);
  });

  test('a signature by somebody who had left the office, whether the link says which or not', () => {
    const people: Dataset['people'] = [
      { id: 'p', name: 'Person', offices: [{ office: 'Minister', from: '2010-01-01', to: '2012-01-01' }] },
    ];
    const signatures: Agreement['signatures'] = [
      { capacity: 'Minister' },
      { person: 'p' },
      { person: { person: 'p', office: 'Minister' } },
      { person: { person: 'p' }, capacity: 'Minister' },
      { person: { person: 'p' }, capacity: 'Envoy' },
      { person: { asStated: 'Minister' } },
    ];
    expect(told({ people, ...agreements({ signedOn: '2020-01-01', signatures }) })).toEqual(
      [1, 2, 3].map((at) => `CHR-14 agreements.0.signatures.${at}`),
    );
  });

  test('a person in two countries at once: once for each stay, and not where the visit did not take place', () => {
    const both = { visitors: ['p', 'q'], startDate: '2025-01-01', endDate: '2025-01-05' };
    const people: Dataset['people'] = ['p', 'q'].map((id) => ({ id, name: id }));
    const data = visits(
      both,
      { ...both, destinations: ['TR'] },
      { ...both, destinations: ['RU'], status: 'cancelled' },
      {
        ...both,
        destinations: ['UZ'],
        visitors: [{ asStated: 'A minister' }, { person: 'p' }],
        endDate: '2025-01-04',
      },
    );
    expect(told({ people, ...data })).toEqual(['CHR-15 visits.0', 'CHR-15 visits.1']);
  });

  test('a source that is older than what it reports, unless it grows or is silent about it', () => {
    const sources: Dataset['sources'] = [
      { id: 'news', publisher: 'x', title: 'x', published: '2019-01-01' },
      { id: 'register', publisher: 'x', title: 'x', published: '2019-01-01', genre: 'register' },
      { id: 'dataset', publisher: 'x', title: 'x', published: '2019-01-01', genre: 'dataset' },
    ];
    const citing = (
      signedOn: string,
      ...citations: NonNullable<Agreement['citations']>
    ): Partial<Agreement> => ({
      signedOn,
      citations,
    });
    const data = agreements(
      citing('2020-01-01', 'news'),
      citing('2020-01-01', 'news', 'register'),
      citing('2020-01-01', 'dataset'),
      citing('2020-01-01', { source: 'news', fields: ['title'] }),
      citing('2020~', 'news'),
    );
    expect(told({ sources, ...data })).toEqual(['CHR-09 agreements.0.signedOn']);
  });

  test('a title in several languages, by that of the file', () => {
    const sectors: Agreement['sectors'] = ['culture'];
    const found = (language: string, title: Agreement['title']): string[] => {
      const { dataset } = readDataset({
        comity: '1',
        language,
        source: SOURCE,
        ...agreements({ title, sectors }),
      });
      const all = checkDataset(indexDataset(dataset), { today: TODAY, profile: 'advice' });
      return all.map(({ code }) => code);
    };
    expect(found('en', 'Agreement on air services')).toEqual(['PLA-11']);
    expect(found('az', 'Agreement on air services')).toEqual([]);
    expect(found('az', { en: 'Agreement on air services', az: 'Saziş' })).toEqual(['PLA-11']);
  });

  test('two treaties of one title, in whatever language the file has it', () => {
    const same = { signedOn: '2020-01-01', parties: ['AZ', 'KZ'] };
    const data = agreements(
      { ...same, title: { en: 'Treaty', ru: 'Договор' } },
      { ...same, title: { en: 'Treaty', az: 'x' } },
    );
    expect(told({ language: 'az', ...data })).toEqual([]);
    expect(told({ language: 'en', ...data })).toEqual(['INT-05 agreements.1.title']);
    expect(told({ language: 'kk', ...data })).toEqual(['INT-05 agreements.1.title']);
  });
});

describe('one mistake is one finding', () => {
  test('in the header too', () => {
    const source = { source: SOURCE, basis: 'inferred' } as const;
    expect(told({ source })).toEqual(['INT-14 source']);
    expect(told({ source: { ...source, confidence: 'sure' as never } })).toEqual([]);
  });
});

test('what the reading has told of a list is not the end of all rules', () => {
  const data = { ...agreements({ signedOn: '2002-06-01', entryIntoForce: '2002-05-01' }), claims: [] };
  expect(told(data, { severity: { 'INT-14': 'off' } })).toEqual(['CHR-04 agreements.0.entryIntoForce']);
});

describe('data that nobody has read', () => {
  const early = { kind: 'treaty', title: 'Treaty', signedOn: '2002-06-01', entryIntoForce: '2002-05-01' };

  test('costs only the rules that cannot read it', () => {
    expect(toldUnread({ agreements: [{ ...early, id: 'a', events: 5 }] })).toEqual([
      'CHR-04 agreements.0.entryIntoForce',
    ]);
    expect(toldUnread({ rules: 5, agreements: [early] })).toEqual(['CHR-04 agreements.0.entryIntoForce']);
  });

  test('throws what it throws itself', () => {
    const events = {
      entries: () => {
        throw new RangeError('trap');
      },
    };
    expect(() => toldUnread({ agreements: [{ ...early, events }] })).toThrow(RangeError);
  });

  test('a link that says nothing is nobody', () => {
    expect(
      toldUnread({ agreements: [{ id: 'a', kind: 'treaty', title: 'x', parties: [{}, {}, 'AZ'] }] }),
    ).toEqual([]);
  });
});

test('a severity that is not given changes nothing', () => {
  const data = agreements({ signedOn: '2002-06-01', entryIntoForce: '2002-05-01' });
  expect(told(data, { severity: { 'CHR-04': undefined as never } })).toEqual([
    'CHR-04 agreements.0.entryIntoForce',
  ]);
});

describe('a cell', () => {
  const codes = (text: string, field: Parameters<typeof checkCell>[1]): string[] =>
    checkCell(text, field).map(({ code, suggestions }) => [code, ...suggestions].join(' '));

  test.each<[string, Parameters<typeof checkCell>[1], string[]]>([
    ['  ', { kind: 'text' }, []],
    ['05/06/24', { kind: 'date' }, ['CHR-11']],
    ['05/06/2024', { kind: 'date' }, ['CHR-11 2024-06-05 2024-05-06']],
    ['October 5, 2025', { kind: 'date' }, []],
    ['2025-10-05; 2025-10-06', { kind: 'date' }, ['INT-15 2025-10-05 2025-10-06']],
    ['Land, Sea and Air Ltd', { kind: 'name', known: ['Land, Sea and Air Ltd.'] }, []],
    ['Trinidad & Tobago', { kind: 'name' }, []],
    [`a\u0007${'b'.repeat(90)}`, { kind: 'text' }, ['INT-17']],
    ['a\u0007b', { kind: 'text' }, ['INT-17 a b']],
  ])('%j', (text, field, expected) => {
    expect(codes(text, field)).toEqual(expected);
  });

  test('without anything in it has no blanks too many', () => {
    expect(IMPORT_RULES['INT-18']('  ', { kind: 'text' })).toBeUndefined();
  });
});

test('what a message wants and nobody gave is left out of it', () => {
  expect(fill(en, 'CHR-04', {}, [])).not.toMatch(/undefined|\{/);
});

test('what has been asked too often is forgotten, and asked once more', () => {
  const many = Array.from({ length: 5_001 }, (_, i) => i);
  expect(many.map((i) => foldName(`Şəki ${i}`)).at(-1)).toBe(
    'şəki 5000'.normalize('NFD').replace(/\p{M}/gu, ''),
  );
  expect(foldName('Şəki 0')).toBe('səki 0');
  const months = many.flatMap((i) => [`${1000 + (i % 1000)}-0${1 + Math.floor(i / 1000)}`, `${1000 + i}?`]);
  expect(
    months.filter((month) => firstDay(month) !== undefined && firstDay(month) !== `${month}-01`),
  ).toEqual([]);
  expect(firstDay('1000-01')).toBe('1000-01-01');
  for (const i of many) historicState(`Atlantis ${i}`);
  expect(historicState('Zaire')?.successors).toEqual(['CD']);
});
