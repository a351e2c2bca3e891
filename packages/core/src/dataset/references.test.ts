import { expect, test } from 'vitest';
import { schemas } from '../models/index.js';
import { check, list, text } from '../schema/index.js';
import { walkerOf, type FoundReference } from './references.js';

function referencesIn(value: unknown): FoundReference[] {
  const found: FoundReference[] = [];
  walkerOf(schemas.agreement.meta)?.(value, ['agreements', 0], (reference, targets, path) => {
    found.push({ value: reference, targets, path: [...path] });
  });
  return found;
}

test('every place that points at something is found, with what it may lead to', () => {
  const value = {
    id: 't1',
    kind: 'treaty',
    title: 'x',
    partOf: 'group',
    parties: ['AZ', { party: 'socar', asStated: 'not a reference' }],
    sectors: ['energy', { code: '21030', vocabulary: 'dac' }],
    citations: [{ source: 'agency', locator: 'S1' }],
    reports: [{ field: 'visit', value: 'not-followed' }],
  };
  expect(check(schemas.agreement, value).issues).toEqual([]);
  const found = referencesIn(value).map(
    ({ value: id, targets, path }) => `${path.join('.')} → ${targets.join('|')} ${id}`,
  );
  expect(found.sort()).toEqual([
    'agreements.0.citations.0.source → source agency',
    'agreements.0.partOf → agreement group',
    'agreements.0.parties.0 → party AZ',
    'agreements.0.parties.1.party → party socar',
    'agreements.0.sectors.0 → sector energy',
  ]);
});

test('what the schema refuses is passed over', () => {
  for (const value of [
    null,
    5,
    'text',
    [],
    { parties: 'AZ' },
    { partOf: 5 },
    { parties: [5, null] },
    { visit: ['v'] },
  ]) {
    expect(referencesIn(value)).toEqual([]);
  }
});

test('what holds no reference is never looked into', () => {
  expect(walkerOf(list(text()).meta)).toBeUndefined();
});
