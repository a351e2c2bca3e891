import { expect, test } from 'vitest';
import { daysBetween, withYear, yearOf } from './days.js';

test('the year of a day is that of its first four digits, and no number where there are none', () => {
  expect(yearOf('1992-06-13')).toBe(1992);
  expect(yearOf('0033-04-03')).toBe(33);
  for (const text of ['', '199', '19X2-06-13', 'year', '-992-06-13']) expect(yearOf(text)).toBeNaN();
});

test('a day of another year keeps its month and day, and the length between two days counts leap days', () => {
  expect(withYear('2024-02-29', 33)).toBe('0033-02-29');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});
