import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureSuggestions, type Misspelling } from '../../../test/measure-suggestions.js';
import { readDataset } from '../../index.js';
import { az } from '../messages/az.js';
import { en } from '../messages/en.js';
import { kk } from '../messages/kk.js';
import { ru } from '../messages/ru.js';
import { tr } from '../messages/tr.js';

const LIST = new URL('../../../../../data/misspellings.json', import.meta.url);
const misspellings = JSON.parse(readFileSync(LIST, 'utf8')) as Misspelling[];

/** The slips of the list that are not corrected: what has been reached is not given up. */
const NOT_CORRECTED = ['Octubre 2025', 'Siam (Thailand)', 'Tadzhikistan', 'docs', 'end', 'expiration'];
/** What gets a suggestion that is not meant. */
const MISLED = ['signature_date'];

test('of the list of misspellings all but a few known ones are corrected, each with one finding', () => {
  const { misses, notOne } = measureSuggestions(misspellings);
  const written = (some: typeof misses): string[] => some.map(({ misspelling }) => misspelling.written);
  expect(written(misses.filter(({ suggestions }) => suggestions.length === 0)).sort()).toEqual(NOT_CORRECTED);
  expect(written(misses.filter(({ suggestions }) => suggestions.length > 0))).toEqual(MISLED);
  expect(notOne).toEqual([]);
});

test('of the list of misspellings 99 of 100 are corrected', () => {
  expect((NOT_CORRECTED.length + MISLED.length) / misspellings.length).toBeLessThan(0.01);
  expect(misspellings.length).toBeGreaterThan(700);
});

describe.each(Object.entries({ en, az, kk, ru, tr }))('in %s', (_, messages) => {
  test.each([
    [{ kind: 'treaty', titel: 'x' }, 'titel', 'title'],
    [{ kind: 'treaty', title: 'x', signedOn: '22.10.2025' }, '22.10.2025', '2025-10-22'],
    [{ kind: 'memorandom', title: 'x' }, 'memorandom', 'memorandum-of-understanding'],
    [{ kind: 'treaty', title: 'x', parties: ['Azerbaijan', 'KZ'] }, 'Azerbaijan', 'AZ'],
    [{ kind: 'treaty', title: 'x', singedOn: '2025' }, 'singedOn', 'signedOn'],
  ])('%j is one finding that names the repair', (fields, written, repair) => {
    const { findings } = readDataset(
      { comity: '1', agreements: [{ id: 'a', ...fields }] },
      { messages },
    ).report;
    expect(findings).toHaveLength(1);
    expect(findings[0]?.suggestions[0]).toBe(repair);
    expect(findings[0]?.message).toContain(written);
    expect(findings[0]?.message.split('?')[0]).toMatch(new RegExp(`[“«]${repair}[”»]`));
  });
});

test('both readings are given where day and month cannot be told apart', () => {
  const agreements = [{ id: 'a', kind: 'treaty', title: 'x', signedOn: '05/06/2024' }];
  const { findings } = readDataset({ comity: '1', agreements }).report;
  expect(findings[0]?.suggestions).toEqual(['2024-06-05', '2024-05-06']);
});

test('a country is found by its name in the language of the messages', () => {
  const named = (messages: typeof en, name: string): unknown =>
    readDataset(
      { comity: '1', agreements: [{ id: 'a', kind: 'treaty', title: 'x', parties: [name] }] },
      { messages },
    ).report.findings[0]?.suggestions[0];
  expect(named(az, 'Kolumbiya')).toBe('CO');
  expect(named(kk, 'Оңтүстік Корея')).toBe('KR');
  expect(named(ru, 'Черногория')).toBe('ME');
  expect(named(tr, 'Arnavutluk')).toBe('AL');
});
