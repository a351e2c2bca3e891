import { describe, expect, test } from 'vitest';
import { readDataset, RECORD_TYPES } from '@comity/core';
import { datasetJsonSchema, jsonSchemaOf } from '@comity/core/json-schema';
import { compileShipped, shippedSchema } from '../../packages/core/test/json-schema.js';
import { findStale, formatFiles, readText } from './files.mjs';
import { generateJsonSchemas } from './json-schema.mjs';
import * as tables from './json-schema-tables.js';

const generated = await generateJsonSchemas(tables);
const names = Object.keys(generated).flatMap((path) => /(\w+)\.schema\.json$/.exec(path)?.[1] ?? []);

describe('JSON Schema', () => {
  test('is in the repository as the models give it', async () => {
    expect(await findStale(await formatFiles(generated))).toEqual([]);
  });

  test('is there for a file, for each record and for a report', () => {
    expect(new Set(names)).toEqual(new Set(['dataset', 'report', ...RECORD_TYPES]));
  });

  test.each(names)(
    '%s: has its own name, a title and a description, and is sound for a strict reader',
    (name) => {
      const schema = shippedSchema(name);
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:comity:1:${name}`,
        title: expect.stringMatching(/^[A-Z]/) as string,
        description: expect.stringMatching(/\.$/) as string,
      });
      expect(() => compileShipped(name)).not.toThrow();
    },
  );

  test.each(names.filter((name) => name !== 'report'))(
    '%s: every definition and every field says what it is',
    (name) => {
      const { $defs, ...root } = shippedSchema(name) as Described;
      const definitions = Object.entries<Described>({ ...$defs, '': root });
      const silent = definitions.flatMap(([definition, { description, properties = {} }]) => [
        ...(description === undefined ? [definition] : []),
        ...Object.entries(properties)
          .filter(([, property]) => property.description === undefined)
          .map(([property]) => `${definition}.${property}`),
      ]);
      expect(silent).toEqual([]);
    },
  );

  test('is the same as a module', () => {
    expect(datasetJsonSchema).toEqual(shippedSchema('dataset'));
    for (const type of RECORD_TYPES) expect(jsonSchemaOf(type)).toEqual(shippedSchema(type));
  });
});

interface Described {
  $defs?: Record<string, Described>;
  description?: string;
  properties?: Record<string, { description?: string }>;
}

describe('the datasets of the repository', () => {
  test.each(['data/aliyev-kazakhstan.json', 'data/aliyev-kazakhstan.enriched.json'])('%s', async (path) => {
    const text = await readText(path);
    const accepts = compileShipped('dataset');
    expect(accepts(JSON.parse(text)), JSON.stringify(accepts.errors)).toBe(true);
    expectReport(text);
  });
});

describe('the report of a reading is what its JSON Schema says', () => {
  test.each([
    ['no JSON', '{ "comity": '],
    ['no object', '[]'],
    ['a file without a finding', '{ "comity": "1" }'],
    ['findings of the file itself', '{ "comity": "2", "titel": "x", "agreement": [], "language": "?" }'],
    [
      'findings of records',
      `{ "comity": "1", "agreements": [
        { "id": "a", "kind": "memorandom", "titel": "x", "singedOn": "22.10.2025", "parties": ["Azerbaijan"] },
        { "id": "a", "kind": "treaty", "title": "x", "visit": "nowhere", "count": { "stated": -1 } }, 5 ] }`,
    ],
  ])('%s', (_, text) => {
    expectReport(text);
  });

  test('a report of another form is refused', () => {
    const accepts = compileShipped('report');
    expect(accepts({ ...readDataset('{}').report, ok: 'yes' })).toBe(false);
  });
});

const acceptsReport = compileShipped('report');

function expectReport(text: string): void {
  const { report } = readDataset(text);
  const asText = JSON.parse(JSON.stringify(report)) as unknown;
  expect(acceptsReport(asText), JSON.stringify(acceptsReport.errors)).toBe(true);
}
