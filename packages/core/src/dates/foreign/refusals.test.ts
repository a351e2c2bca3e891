import { expect, test } from 'vitest';
import { readForeignDate } from './index.js';

test.each<[string, object]>([
  ['XXXX-XX-XX', { refused: 'placeholder' }],
  ['XXXX-XX', { refused: 'placeholder' }],
  ['""', { refused: 'placeholder' }],
  ['...', { refused: 'placeholder' }],
  ['13/xx/1992', { date: '1992-XX-13' }],
  ['xx/13/1992', { date: '1992-XX-13' }],
  ['45/xx/1992', { refused: 'no-such-day' }],
  ['45.xx.1992', { refused: 'no-such-day' }],
  ['since XXXX-10-23', { refused: 'unknown-word' }],
  ['since 23 October', { date: 'XXXX-10-23/..' }],
])('%s', (text, expected) => {
  expect(readForeignDate(text)).toEqual(expected);
});
