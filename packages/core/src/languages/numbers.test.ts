import { expect, test } from 'vitest';
import { LOCALES } from '../../test/locales.js';
import { en } from '../locales/en.js';
import { writeNumber } from './numbers.js';

test('a number has the signs of its language', () => {
  expect([1234567.5, -1000, 0].map((number) => writeNumber(number, en.cldr.numbers))).toEqual([
    '1,234,567.5',
    '-1,000',
    '0',
  ]);
});

test('what is no number that one can write out is written as it is', () => {
  for (const locale of LOCALES) {
    for (const number of [NaN, Infinity, -Infinity, 1e21]) {
      expect(writeNumber(number, locale.cldr.numbers)).toBe(String(number));
    }
  }
});
