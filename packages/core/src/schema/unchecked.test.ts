import { expect, test } from 'vitest';
import { countOf, fieldsOf, listOf, textOf } from './index.js';

const WRONG: readonly unknown[] = [null, undefined, true, Symbol('x'), () => 1, new Map(), 1n];

test('what is right is handed over as it is', () => {
  const [list, object] = [[1, 2], { a: 1 }];
  expect(listOf(list)).toBe(list);
  expect(fieldsOf(object)).toBe(object);
  expect(textOf('text')).toBe('text');
  expect([0, 15].map(countOf)).toEqual([0, 15]);
});

test('what is wrong is as if it were not there', () => {
  for (const value of WRONG) {
    expect([listOf(value), fieldsOf(value), textOf(value), countOf(value)]).toEqual([
      [],
      {},
      undefined,
      undefined,
    ]);
  }
  expect([listOf('text'), listOf({ length: 2 }), fieldsOf([1]), fieldsOf('text')]).toEqual([[], [], {}, {}]);
  expect([textOf(''), textOf(5), textOf(['a'])]).toEqual([undefined, undefined, undefined]);
  expect([-1, 0.5, NaN, Infinity, '15'].map(countOf)).toEqual(Array(5).fill(undefined));
});
