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
    ['a number as code', choice('kinds', ['treaty']), 5, 'wrong-type', { expected: 'code' }],
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

test('text is empty when it holds nothing but blanks of any script', () => {
  for (const blank of [
    '',
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u1680',
    '\u2003',
    '\u3000',
    '\ufeff',
    ' \u00a0\u3000',
  ]) {
    expect(codes(text(), blank)).toEqual(['empty-text']);
  }
  for (const full of [
    '!',
    '~',
    '\u00a1',
    'é',
    'ქ',
    '\u167f',
    '\u1681',
    '条約',
    ' x',
    '\u00a0x',
    '\u1680x',
    '\u3000条',
  ]) {
    expect(codes(text(), full)).toEqual([]);
  }
});

test('a number that is its own bound is within it', () => {
  const share = number({ minimum: 0, maximum: 100 });
  expect([-1, 0, 100, 100.5].map((value) => codes(share, value))).toEqual([
    ['out-of-range'],
    [],
    [],
    ['out-of-range'],
  ]);
});

describe('a reference', () => {
  const reference = format('party reference', 'invalid-reference', (value) => value === 'AZ', [
    'party',
    'place',
  ]);

  test('that is right is told, with what it may lead to', () => {
    const told: unknown[] = [];
    const onReference = (...found: unknown[]): void => void told.push(found);
    check(reference, 'AZ', { onReference });
    check(reference, 'az', { onReference });
    check(
      format('id', 'invalid-id', () => true),
      'AZ',
      { onReference },
    );
    expect(told).toEqual([['AZ', ['party', 'place']]]);
    expect(codes(reference, 'AZ')).toEqual([]);
  });

  test('that is wrong says what was wanted', () => {
    expect(check(reference, 'az').issues[0]?.params).toEqual({ value: 'az', wanted: ['party', 'place'] });
    const id = format('id', 'invalid-id', () => false);
    expect(check(id, 'az').issues[0]?.params).toEqual({ value: 'az' });
  });
});

test('a schema describes what it accepts', () => {
  expect(
    [
      text(),
      boolean(),
      anything(),
      literal('1'),
      literal(true),
      choice('kinds', ['treaty']),
      format('id', 'invalid-id', () => true),
      format('party reference', 'invalid-reference', () => true, ['party']),
      number(),
      number({ integer: true, minimum: 1, maximum: 7 }),
    ].map(({ meta }) => meta),
  ).toEqual([
    { kind: 'text' },
    { kind: 'boolean' },
    { kind: 'anything' },
    { kind: 'literal', value: '1' },
    { kind: 'literal', value: true },
    { kind: 'choice', list: 'kinds', codes: ['treaty'] },
    { kind: 'format', name: 'id' },
    { kind: 'format', name: 'party reference', targets: ['party'] },
    { kind: 'number', integer: false },
    { kind: 'number', integer: true, minimum: 1, maximum: 7 },
  ]);
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
