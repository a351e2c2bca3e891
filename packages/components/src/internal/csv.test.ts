import { expect, test } from 'vitest';
import { csv } from './csv.js';

test('a file that spreadsheets read as text and numbers', () => {
  expect(
    csv([
      ['a', 'b'],
      ['x "y"', 2],
      ['one\r\ntwo', undefined],
    ]),
  ).toBe('\uFEFF"a","b"\r\n"x ""y""",2\r\n"one\r\ntwo",\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('the text %j is no formula', (text) => {
  expect(csv([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
});

test('a negative number stays a number', () => {
  expect(csv([[-1]])).toBe('\uFEFF-1\r\n');
});
