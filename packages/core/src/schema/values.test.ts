import { describe, expect, test } from 'vitest';
import {
  anything,
  boolean,
  check,
  choice,
  excerpt,
  format,
  literal,
  number,
  text,
  typeName,
  type Schema,
} from './index.js';

/** The codes of what is wrong with a value. */
function codes(schema: Schema<unknown>, value: unknown): string[] {
  return check(schema, value).issues.map((issue) => issue.code);
}

class Instance {
  readonly value = 'text';
}

/** One value of each sort that JavaScript has; a schema accepts those that are named and no other. */
const SORTS: Readonly<Record<string, unknown>> = {
  text: 'some text',
  'empty text': '',
  blanks: ' \t\n',
  zero: 0,
  'a whole number': 7,
  'a fraction': 0.5,
  'a negative number': -7,
  NaN: NaN,
  infinity: Infinity,
  'minus infinity': -Infinity,
  bigint: 7n,
  true: true,
  false: false,
  null: null,
  undefined: undefined,
  list: ['some text'],
  object: { some: 'text' },
  instance: new Instance(),
  'boxed text': new String('some text'),
  date: new Date(0),
  map: new Map(),
  function: () => 'some text',
  symbol: Symbol('some text'),
};

test.each<[string, Schema<unknown>, readonly string[]]>([
  ['text', text(), ['text']],
  ['a format', format('slug', 'no-slug', (value) => value !== ''), ['text', 'blanks']],
  ['a choice', choice('list', ['some text']), ['text']],
  ['a literal text', literal('some text'), ['text']],
  ['a literal truth', literal(true), ['true']],
  ['boolean', boolean(), ['true', 'false']],
  ['number', number(), ['zero', 'a whole number', 'a fraction', 'a negative number']],
  ['whole number', number({ integer: true }), ['zero', 'a whole number', 'a negative number']],
  ['number from 0', number({ minimum: 0 }), ['zero', 'a whole number', 'a fraction']],
  ['number to 0', number({ maximum: 0 }), ['zero', 'a negative number']],
  ['anything', anything(), Object.keys(SORTS)],
])('%s accepts what it is and gives one issue for anything else', (_, schema, accepted) => {
  for (const [sort, value] of Object.entries(SORTS)) {
    expect({ sort, issues: codes(schema, value).length }).toEqual({
      sort,
      issues: accepted.includes(sort) ? 0 : 1,
    });
  }
});

describe('an issue says what is wrong', () => {
  test.each<[string, Schema<unknown>, unknown, string, Record<string, unknown>]>([
    ['a number as text', text(), 5, 'wrong-type', { expected: 'text', received: 'number', value: 5 }],
    ['an empty text', text(), ' ', 'empty-text', {}],
    ['a list as number', number(), [], 'wrong-type', { expected: 'number', received: 'list' }],
    ['a fraction as count', number({ integer: true }), 0.5, 'wrong-type', { expected: 'whole number' }],
    [
      'a number out of bounds',
      number({ minimum: 0, maximum: 100 }),
      101,
      'out-of-range',
      { value: 101, minimum: 0, maximum: 100 },
    ],
    ['a refused format', format('id', 'invalid-id', () => false), 'A B', 'invalid-id', { value: 'A B' }],
    ['a format of another type', format('id', 'invalid-id', () => true), 1, 'wrong-type', { expected: 'id' }],
    [
      'an unknown code',
      choice('kinds', ['treaty']),
      'pact',
      'unknown-code',
      { value: 'pact', list: 'kinds', candidates: ['treaty'] },
    ],
    ['false for a mark', literal(true), false, 'wrong-type', { expected: 'true', received: 'boolean' }],
    ['null', boolean(), null, 'wrong-type', { expected: 'boolean', received: 'null' }],
    ['nothing', boolean(), undefined, 'wrong-type', { expected: 'boolean', received: 'nothing' }],
  ])('%s', (_, schema, value, code, params) => {
    const { issues } = check(schema, value);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, path: [], params });
  });

  test('without repeating a long text', () => {
    const long = 'x'.repeat(1_000_000);
    for (const schema of [number(), choice('kinds', ['treaty']), format('id', 'invalid-id', () => false)]) {
      expect(JSON.stringify(check(schema, long)).length).toBeLessThan(300);
    }
    expect(excerpt(long)).toHaveLength(60);
    expect(excerpt('x'.repeat(60))).toBe('x'.repeat(60));
    expect(excerpt({ deep: long })).toBeUndefined();
  });
});

test('types have the names that JSON gives them', () => {
  expect(['x', 1, true, null, undefined, [], {}].map(typeName)).toEqual([
    'string',
    'number',
    'boolean',
    'null',
    'nothing',
    'list',
    'object',
  ]);
});
