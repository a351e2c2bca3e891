import { expect, test } from 'vitest';
import { indexDataset } from '../index.js';
import { en } from '../locales/en.js';
import { SearchNames, textsOf } from './names.js';

const names = new SearchNames(
  indexDataset({ comity: '1', parties: [{ id: 'socar', name: 'SOCAR', country: 'AZ' }] }),
  en,
);

test('a country is found by its name and code, and what is not known by nothing', () => {
  expect(names.of('KZ')).toEqual(['Kazakhstan', 'KZ']);
  expect(names.of('socar')).toEqual(['SOCAR', 'Azerbaijan', 'AZ']);
  // No such country, and no such record.
  expect([names.of('QQ'), names.of('nobody')]).toEqual([[], []]);
});

test('a party belongs to a country; what is not known to none', () => {
  expect(['socar', 'KZ', 'nobody'].map((reference) => names.countryOf(reference))).toEqual([
    'AZ',
    'KZ',
    undefined,
  ]);
});

test('an empty text has no words', () => {
  expect([textsOf(''), textsOf('x'), textsOf({ en: 'x', az: '' }), textsOf(undefined)]).toEqual([
    [],
    ['x'],
    ['x'],
    [],
  ]);
});
