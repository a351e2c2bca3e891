import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validValue } from '../../test/arbitraries.js';
import { indexDataset } from '../dataset/index-dataset.js';
import { readDataset } from '../dataset/read-dataset.js';
import { LISTS, RECORD_TYPES } from '../models/lists.js';
import { schemas, type Dataset } from '../models/dataset.js';
import { ADVICE_RULES } from './advice-rules.js';
import { DEFAULT_RULES } from './default-rules.js';
import { Facts } from './facts.js';
import { checkCell, type CellField } from './import/index.js';
import { checkDataset } from './index.js';
import { pla12Boxes } from './pla-12-boxes.js';

const RUNS = { seed: 20251023, numRuns: 30 };
const TODAY = '2026-01-15';

/** A file that reading accepts, with some records of every type. */
const datasets: fc.Arbitrary<Dataset> = fc
  .record(
    Object.fromEntries(
      RECORD_TYPES.map((type) => [LISTS[type], fc.array(validValue(schemas[type].meta), { maxLength: 4 })]),
    ),
  )
  .map((lists) => readDataset({ comity: '1', ...lists }).dataset);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

describe('any file that reading accepts', () => {
  test('is checked without an error, and not changed', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const before = JSON.stringify(dataset);
        const index = indexDataset(freeze(dataset));
        for (const profile of ['default', 'strict', 'advice'] as const)
          checkDataset(index, { today: TODAY, profile });
        expect(JSON.stringify(dataset)).toBe(before);
      }),
      RUNS,
    );
  });

  test('has the same findings each time, and they can be sent as JSON', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const check = () => checkDataset(indexDataset(dataset), { today: TODAY, profile: 'advice' });
        const found = check();
        expect(check()).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const { message } of found) expect(message).not.toMatch(/undefined|\[object|\{\w+\}/);
      }),
      RUNS,
    );
  });

  test('makes no rule stumble, even where a stumble would be caught', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const facts = new Facts(indexDataset(dataset), TODAY);
        const ignore = () => undefined;
        for (const rule of [...DEFAULT_RULES, pla12Boxes, ...ADVICE_RULES]) {
          const comparison = rule.compare?.(facts);
          for (const type of RECORD_TYPES) {
            const checks = [rule.records?.[type], comparison?.records[type]] as (
              ((record: unknown, report: () => void, facts: Facts) => void) | undefined
            )[];
            for (const [at, record] of facts.index.all(type).entries()) {
              facts.next(at);
              for (const check of checks) check?.(record, ignore, facts);
            }
          }
          comparison?.end(() => ignore);
          rule.file?.(() => ignore, facts, ignore);
        }
      }),
      RUNS,
    );
  });
});

describe('what nobody has read', () => {
  test.each([
    [{ agreements: [{ id: 5, parties: 'AZ', sectors: [null, 7], signedOn: {}, events: {}, citations: 3 }] }],
    [
      {
        visits: [{ visitors: [null], legs: 'x', meetings: [5], startDate: 2025 }],
        people: [{ offices: [null] }],
      },
    ],
    [{ rules: 'off', source: 5, sources: [null], places: [{ country: 'KZ', latitude: 'x', longitude: [] }] }],
    [null],
  ])('%j is checked without an error', (dataset) => {
    expect(() =>
      checkDataset(indexDataset(dataset as never), { today: TODAY, profile: 'advice' }),
    ).not.toThrow();
  });
});

describe('large files', () => {
  const MANY = 10_000;
  const many = <T>(make: (at: number) => T): T[] => Array.from({ length: MANY }, (_, at) => make(at));

  test.each([
    [
      'one title and day',
      many((at) => ({
        id: `a${String(at)}`,
        kind: 'treaty',
        title: 'Exchange of notes',
        signedOn: '1990-05-05',
        parties: ['AZ', `p${String(at)}`],
      })),
    ],
    [
      'a chain of groups',
      many((at) => ({
        id: `a${String(at)}`,
        kind: 'treaty',
        title: `Treaty ${String(at)}`,
        partOf: `a${String(at + 1)}`,
      })),
    ],
    [
      'a chain of successors',
      many((at) => ({
        id: `a${String(at)}`,
        kind: 'treaty',
        title: `Treaty ${String(at)}`,
        relations: [{ type: 'supersedes', to: `a${String((at + 1) % MANY)}` }],
      })),
    ],
  ])('with %s take no longer than others', (name, agreements) => {
    const index = indexDataset({
      comity: '1',
      source: 'https://example.org',
      agreements,
    } as unknown as Dataset);
    const started = process.cpuUsage();
    const found = checkDataset(index, { today: TODAY });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(6);
    expect(found.map(({ code }) => code)).toEqual(name.endsWith('successors') ? ['INT-11'] : []);
  });

  test('with one traveller take no longer than others', () => {
    const visits = many((at) => ({
      id: `v${String(at)}`,
      kind: 'working',
      visitors: ['p'],
      destinations: [at % 2 === 0 ? 'KZ' : 'UZ'],
      startDate: '2020-05-05',
      endDate: '2020-05-06',
    }));
    const index = indexDataset({
      comity: '1',
      source: 'https://example.org',
      visits,
      people: [{ id: 'p', name: 'P' }],
    } as unknown as Dataset);
    expect(checkDataset(index, { today: TODAY }).length).toBeLessThanOrEqual(MANY);
  });
});

test('any cell is looked at without an error, and quickly', () => {
  const field: fc.Arbitrary<CellField> = fc.record(
    {
      kind: fc.constantFrom('text', 'name', 'date', 'code', 'number'),
      many: fc.boolean(),
      known: fc.array(fc.string(), { maxLength: 5 }),
      order: fc.constantFrom('dmy', 'mdy', 'ymd'),
    },
    { requiredKeys: ['kind'] },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), field, (text, column) => {
      for (const { message, suggestions } of checkCell(text, column)) {
        expect(message).not.toMatch(/undefined/);
        expect(suggestions.every((word) => typeof word === 'string')).toBe(true);
      }
    }),
    { ...RUNS, numRuns: 500 },
  );
  for (const hostile of [' '.repeat(1e5), 'a, '.repeat(3e4), '|'.repeat(1e5), `${'a '.repeat(5e4)};`]) {
    const started = process.cpuUsage();
    for (const kind of ['text', 'name', 'date'] as const) checkCell(hostile, { kind });
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(2);
  }
});
