import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import enriched from '../../../../data/aliyev-kazakhstan.enriched.json' with { type: 'json' };
import {
  indexDataset,
  readDataset,
  type Agreement,
  type Dataset,
  type DatasetIndex,
  type TypedRecord,
} from '../index.js';
import { az } from '../locales/az.js';
import { en } from '../locales/en.js';
import { RECORD_TYPES } from '../models/lists.js';
import { cards } from '../locales/en.js';
import { visitView } from '../view/index.js';
import { jsonLD, renderJSONLD, renderTitledJSONLD } from './index.js';

const require = createRequire(import.meta.url);

/** Schema.org itself, as the types of the npm package `schema-dts` hold it: each property and type by its name. */
const schemaOrg = readFileSync(require.resolve('schema-dts').replace(/schema\.js$/, 'schema.d.ts'), 'utf8');
const properties = new Set(Array.from(schemaOrg.matchAll(/^\s*"([a-z]\w*)"\?:/gm), ([, name = '']) => name));
const types = new Set(Array.from(schemaOrg.matchAll(/"@type": "(\w+)"/g), ([, name = '']) => name));

/** Terms of the other vocabularies that are used, as their specifications name them. */
const OTHER_TERMS = [
  'http://data.europa.eu/eli/ontology#LegalResource',
  'http://data.europa.eu/eli/ontology#date_document',
  'http://data.europa.eu/eli/ontology#first_date_entry_in_force',
  'http://data.europa.eu/eli/ontology#date_no_longer_in_force',
  'http://purl.org/dc/terms/created',
  'http://purl.org/dc/terms/valid',
  'http://purl.org/dc/terms/date',
];

const context = {
  '@context': Object.fromEntries(
    [...properties, ...types].map((name) => [name, `https://schema.org/${name}`]),
  ),
};

/** Expands without a network; throws when a term would be dropped. */
function expand(document: unknown): Promise<Record<string, unknown>[]> {
  return jsonld.expand(document, {
    base: 'https://example.org/page',
    safe: true,
    documentLoader: (url) =>
      url === 'https://schema.org'
        ? Promise.resolve({ contextUrl: null, documentUrl: url, document: context })
        : Promise.reject(new Error(`The network is asked for ${url}.`)),
  });
}

function entriesOf(index: DatasetIndex): TypedRecord[] {
  return RECORD_TYPES.flatMap((type) => index.all(type).map((record) => ({ type, record }) as TypedRecord));
}

function agreementOf(fields: Partial<Agreement>, others: Partial<Dataset> = {}) {
  const record: Agreement = { id: 'a', kind: 'treaty', title: 'Title', ...fields };
  const index = indexDataset({ comity: '1', ...others, agreements: [record] });
  return jsonLD({ type: 'agreement', record }, index, en, { today: '2025-12-31' });
}

/** All properties and types of an expanded document. */
function termsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const entry of value) termsOf(entry, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (!key.startsWith('@')) found.add(key);
      if (key === '@type') for (const type of [entry].flat()) found.add(String(type));
      termsOf(entry, found);
    }
  }
  return found;
}

test('the vocabulary of the test is that of schema.org', () => {
  expect(properties.size).toBeGreaterThan(1000);
  expect(types.has('Legislation') && properties.has('legislationPassedBy')).toBe(true);
  expect(properties.has('signatory')).toBe(false);
});

test.each([
  ['the article', article],
  ['its enriched form', enriched],
])('%s expands without a dropped term, and every term is one of its vocabulary', async (_name, file) => {
  const index = indexDataset(readDataset(file).dataset);
  const described = entriesOf(index).flatMap(
    (entry) => jsonLD(entry, index, en, { today: '2025-12-31' }) ?? [],
  );
  expect(described.length).toBeGreaterThan(5);
  const terms = termsOf(await Promise.all(described.map(expand)));
  for (const term of terms) {
    const own = term.replace('https://schema.org/', '');
    const isKnown = properties.has(own) || types.has(own) || OTHER_TERMS.includes(term);
    expect(
      isKnown || term === 'http://id.loc.gov/datatypes/edtf/EDTF' || term.startsWith('http://www.w3.org/'),
      term,
    ).toBe(true);
  }
});

describe('an agreement', () => {
  test('that binds is legislation, with its dates in each vocabulary', async () => {
    const described = agreementOf({
      title: { en: 'Treaty', az: 'Müqavilə' },
      parties: ['AZ', { asStated: 'the fund', country: 'KZ' }],
      signedOn: '2025-10-23',
      entryIntoForce: '2025-11',
      registrations: [{ register: 'UNTS', number: 'I-1' }],
      documents: [{ url: 'https://example.org/a.pdf', language: 'az' }],
      relations: [{ type: 'amends', to: 'b' }],
      ids: { wikidata: 'Q42' },
    });
    expect(described).toMatchObject({
      '@type': ['Legislation', 'eli:LegalResource'],
      '@id': '#a',
      name: [
        { '@value': 'Treaty', '@language': 'en' },
        { '@value': 'Müqavilə', '@language': 'az' },
      ],
      legislationType: 'treaty',
      legislationDate: '2025-10-23',
      legislationLegalForce: { '@id': 'https://schema.org/InForce' },
      legislationIdentifier: 'I-1',
      legislationAmends: { '@id': '#b' },
      legislationPassedBy: [
        { '@type': 'GovernmentOrganization', identifier: 'AZ' },
        { '@type': 'Organization' },
      ],
      'eli:date_document': { '@value': '2025-10-23', '@type': 'xsd:date' },
      'dcterms:valid': { '@value': '2025-11/', '@type': 'edtf:EDTF' },
      encoding: { contentUrl: 'https://example.org/a.pdf' },
      sameAs: 'http://www.wikidata.org/entity/Q42',
    });
    // A month is no day of ELI.
    expect(described).not.toHaveProperty('eli:first_date_entry_in_force');
    await expand(described);
  });

  test('that does not bind, or of which that is not known, is no legislation', () => {
    expect(agreementOf({ kind: 'memorandum-of-understanding' })).toMatchObject({ '@type': 'CreativeWork' });
    expect(agreementOf({ kind: 'joint-statement' })).toMatchObject({ '@type': 'CreativeWork' });
    expect(agreementOf({ kind: 'memorandum-of-understanding', binding: { value: 'yes' } })).toMatchObject({
      legislationType: 'memorandum-of-understanding',
    });
  });

  test.each(['2025?', 'XXXX-10-23', '2025-10-20/2025-10-21', '202X'])(
    '%s stands only as EDTF',
    (signedOn) => {
      const described = agreementOf({ signedOn });
      expect(described).not.toHaveProperty('legislationDate');
      expect(described).not.toHaveProperty('eli:date_document');
      expect(described).toMatchObject({ 'dcterms:created': { '@value': signedOn, '@type': 'edtf:EDTF' } });
    },
  );

  test('with a text that is no date has no date', () => {
    expect(JSON.stringify(agreementOf({ signedOn: '23.10.2025', entryIntoForce: '2025-13' }))).not.toContain(
      '2025',
    );
  });
});

test('a visit is an event with its meetings', () => {
  const index = indexDataset(readDataset(enriched).dataset);
  const [record] = index.all('visit');
  if (record === undefined) throw new Error('no visit');
  const options = { address: (id: string) => `https://example.org/${id}` };
  const described = jsonLD({ type: 'visit', record }, index, az, options);
  expect(described).toMatchObject({ '@type': 'Event', '@id': `https://example.org/${record.id}` });
  expect(JSON.stringify(described?.subEvent)).toContain('"@type":"Event"');
  expect(JSON.stringify(described?.location)).toContain('Qazaxıstan');
  expect(JSON.stringify(described?.subjectOf)).toContain('AZERTAC');
});

test('whoever has the title of the view gets the same', () => {
  const index = indexDataset(readDataset(enriched).dataset);
  const [record] = index.all('visit');
  if (record === undefined) throw new Error('no visit');
  const { title } = visitView(record, index, en);
  const entry: TypedRecord = { type: 'visit', record };
  expect(renderTitledJSONLD(entry, index, en, title.text)).toBe(renderJSONLD(entry, index, en));
  const untitled: TypedRecord = { type: 'visit', record: { ...record, title: undefined } };
  expect(renderTitledJSONLD(untitled, index, en, 'As the card has it')).toContain('As the card has it');
});

test('a meeting has the code of its kind where the words of visits are not there', () => {
  const record = { id: 'v', kind: 'state', meetings: [{ kind: 'dinner' }, { kind: 'talks' }] } as never;
  const index = indexDataset({ comity: '1', visits: [record] });
  const entry: TypedRecord = { type: 'visit', record };
  expect(renderTitledJSONLD(entry, index, cards, 'Visit')).toContain('"dinner"');
});

test('what has no terms gives nothing', () => {
  const index = indexDataset({ comity: '1' });
  const entry: TypedRecord = { type: 'claim', record: { id: 'c', quote: 'x' } };
  expect(jsonLD(entry, index, en)).toBeUndefined();
  expect(renderJSONLD(entry, index, en)).toBe('');
  expect(renderTitledJSONLD(entry, index, en, 'A claim')).toBe('');
});

describe('bad input', () => {
  const hostile = fc.constantFrom<unknown>(
    ...[
      '</script><script>alert(1)</script>',
      '<!--',
      '\u2028',
      '"',
      '@id',
      '__proto__',
      'javascript:alert(1)',
      '',
    ],
    ...[null, 1, true, [], {}, [null], { '@id': 'x' }, { party: 'a' }, { en: '</script>', 'x y': '<!--' }],
  );
  const keys = [
    'title',
    'parties',
    'signedOn',
    'sectors',
    'documents',
    'relations',
    'citations',
    'ids',
    'meetings',
  ];
  const more = [
    'visitors',
    'hosts',
    'destinations',
    'legs',
    'by',
    'text',
    'name',
    'aliases',
    'kind',
    'status',
    'id',
  ];
  const record = fc.dictionary(
    fc.constantFrom(...keys, ...more),
    fc.oneof(hostile, fc.array(hostile, { maxLength: 3 })),
  );

  test('never ends the script element, names no address that runs code, and is JSON that expands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...RECORD_TYPES), record, async (type, fields) => {
        const index = indexDataset({ comity: '1', language: 'en', agreements: [fields as never] });
        const entry = { type, record: fields } as unknown as TypedRecord;
        const text = renderJSONLD(entry, index, en);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        if (text === '') return;
        const parsed: unknown = JSON.parse(text);
        expect(parsed).toEqual(jsonLD(entry, index, en));
        expect(text).not.toMatch(/"(?:url|contentUrl|sameAs)":"javascript/);
        await expand(parsed);
      }),
      { seed: 23, numRuns: 400 },
    );
  });
});
