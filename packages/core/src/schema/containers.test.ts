import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import {
  boolean,
  check as checkWith,
  isPlainObject,
  list,
  map,
  nearest,
  number,
  object,
  optional,
  shortForm,
  text,
  type CheckResult,
  type Extensions,
  type Schema,
} from './index.js';

interface Person {
  id: string;
  name: string;
  signedOn?: string;
  tags?: string[];
}

interface Person2 extends Extensions {
  id: string;
}

const person: Schema<Person> = object<Person>()('person', {
  id: text(),
  name: text(),
  signedOn: optional(text()),
  tags: optional(list(text())),
});

const MARY: Person = { id: 'mary', name: 'Mary' };

/** With suggestions, as nearly everybody checks. */
function check(schema: Schema<unknown>, value: unknown, limit = 100): CheckResult {
  return checkWith(schema, value, { limit, suggestKey: (key, fields) => nearest(key, fields)[0] });
}

/** What is wrong with a value, as `code at.the.path`. */
function wrong(schema: Schema<unknown>, value: unknown): string[] {
  return check(schema, value).issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
}

/** An object as JSON makes them, with a key that the source code could not write. */
function json(source: string): unknown {
  return JSON.parse(source);
}

describe('an object', () => {
  test('with its fields has no issue, whether optional ones are there or not', () => {
    expect(wrong(person, MARY)).toEqual([]);
    expect(wrong(person, { ...MARY, signedOn: '2025', tags: [] })).toEqual([]);
    expect(wrong(person, { ...MARY, signedOn: undefined })).toEqual([]);
  });

  test.each([[null], [undefined], ['mary'], [5], [true], [[MARY]], [() => MARY]])(
    'is none for %s',
    (value) => {
      expect(wrong(person, value)).toEqual(['wrong-type']);
      expect(check(person, value).issues[0]?.params.expected).toBe('person');
    },
  );

  test('gives one issue for each mistake, with the path to it', () => {
    expect(wrong(person, { id: '', name: 5, tags: ['a', '', null] })).toEqual([
      'empty-text id',
      'wrong-type name',
      'empty-text tags.1',
      'null-value tags.2',
    ]);
  });

  test('never takes null for absent', () => {
    expect(wrong(person, { ...MARY, signedOn: null, tags: null })).toEqual([
      'null-value signedOn',
      'null-value tags',
    ]);
    expect(wrong(person, { id: null, name: 'Mary' })).toEqual(['null-value id']);
  });

  test('misses each key that it must have', () => {
    expect(check(person, {}).issues).toEqual([
      { code: 'missing-key', path: [], params: { key: 'id', object: 'person' } },
      { code: 'missing-key', path: [], params: { key: 'name', object: 'person' } },
    ]);
    expect(wrong(person, { id: undefined, name: 'Mary' })).toEqual(['missing-key']);
  });

  test('says what an unknown key holds, and passes over extensions', () => {
    expect(check(person, { ...MARY, telephone: [1] }).issues).toEqual([
      {
        code: 'unknown-key',
        path: ['telephone'],
        params: { key: 'telephone', object: 'person', received: 'list' },
      },
    ]);
    expect(wrong(person, { ...MARY, 'x-phone': null, 'x-': { deep: [] } })).toEqual([]);
    expect(wrong(person, { ...MARY, x: 1, X_phone: 1 })).toEqual(['unknown-key x', 'unknown-key X_phone']);
  });
});

describe('a misspelt key is one mistake', () => {
  test('of an optional field', () => {
    expect(check(person, { ...MARY, singedOn: '2025' }).issues).toEqual([
      {
        code: 'misspelt-key',
        path: ['singedOn'],
        params: { key: 'singedOn', object: 'person', suggestion: 'signedOn', required: false },
      },
    ]);
  });

  test('of a required field, which is not reported as missing too', () => {
    const { issues } = check(person, { id: 'mary', naem: 'Mary' });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'misspelt-key',
      params: { suggestion: 'name', required: true },
    });
  });

  test('unless nobody is asked what was meant', () => {
    const { issues } = checkWith(person, { id: 'mary', naem: 'Mary' });
    expect(issues.map(({ code }) => code)).toEqual(['unknown-key', 'missing-key']);
  });

  test('unless the field is there already', () => {
    expect(wrong(person, { ...MARY, naem: 'Mary' })).toEqual(['unknown-key naem']);
  });

  test('and the second slip for the same field is unknown', () => {
    const { issues } = check(person, { id: 'mary', naem: 'Mary', nmae: 'Mary', singedOn: 'x', signdOn: 'x' });
    expect(issues.map(({ code, params }) => [code, params.key, params.required])).toEqual([
      ['misspelt-key', 'naem', true],
      ['unknown-key', 'nmae', undefined],
      ['misspelt-key', 'singedOn', false],
      ['unknown-key', 'signdOn', undefined],
    ]);
  });

  test('looked up among the fields of the object that it is in', () => {
    const asked: unknown[] = [];
    const suggestKey = (...question: unknown[]): undefined => void asked.push(question);
    checkWith(list(person), [{ ...MARY, naem: 1 }, MARY], { suggestKey });
    expect(asked).toEqual([['naem', ['id', 'name', 'signedOn', 'tags'], 'person']]);
  });

  test('or its value is undefined: then the field is still missing', () => {
    expect(wrong(person, { id: 'mary', name: undefined, naem: 'x' })).toEqual(['misspelt-key naem']);
  });
});

describe('of a group of keys at least one must be there', () => {
  interface Named {
    title?: string;
    count?: number;
  }
  const named = object<Named>()('work', { title: optional(text()), count: optional(number()) }, [
    ['title', 'count'],
  ]);

  test.each([[{ title: 'x' }], [{ count: 1 }], [{ title: 'x', count: 1 }]])('%j', (value) => {
    expect(wrong(named, value)).toEqual([]);
  });

  test('and the first of them is what is missing', () => {
    expect(check(named, {}).issues).toEqual([
      { code: 'missing-key', path: [], params: { key: 'title', object: 'work', alternatives: ['count'] } },
    ]);
    expect(wrong(named, { title: undefined })).toEqual(['missing-key']);
  });

  test('and a misspelt one is no missing one, but needed', () => {
    const { issues } = check(named, { titel: 'x' });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'misspelt-key',
      params: { suggestion: 'title', required: true },
    });
  });

  test('and a misspelt one beside another is not needed', () => {
    expect(check(named, { titel: 'x', count: 1 }).issues[0]?.params.required).toBe(false);
  });

  test('and of several groups each', () => {
    interface Route extends Named {
      from?: string;
      to?: string;
    }
    const route = object<Route>()(
      'route',
      { title: optional(text()), count: optional(number()), from: optional(text()), to: optional(text()) },
      [
        ['title', 'count'],
        ['from', 'to'],
        ['to', 'count'],
      ],
    );
    const missing = (value: unknown): unknown[] => check(route, value).issues.map(({ params }) => params.key);
    expect(missing({})).toEqual(['title', 'from', 'to']);
    expect(missing({ title: 'x' })).toEqual(['from', 'to']);
    expect(missing({ title: 'x', from: 'x' })).toEqual(['to']);
    expect(missing({ count: 1 })).toEqual(['from']);
    expect(missing({ to: 'x' })).toEqual(['title']);
    expect(missing({ title: 'x', to: 'x' })).toEqual([]);
    expect(missing({ count: 1, from: 'x' })).toEqual([]);
    expect(check(route, { title: 'x', from: 'x', cuont: 1 }).issues).toMatchObject([
      { params: { suggestion: 'count', required: true } },
    ]);
    expect(check(route, { title: 'x', to: 'x', form: 'x' }).issues).toMatchObject([
      { params: { suggestion: 'from', required: false } },
    ]);
    expect(route.meta).toMatchObject({
      someOf: [
        ['title', 'count'],
        ['from', 'to'],
        ['to', 'count'],
      ],
    });
  });
});

describe('what JavaScript adds to an object is no data', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'name');
    Reflect.deleteProperty(Object.prototype, 'planted');
  });

  test('keys of a prototype are not its own', () => {
    const heir: unknown = Object.create(Object.assign(Object.create(null), MARY) as object);
    expect(isPlainObject(heir)).toBe(true);
    expect(wrong(person, heir)).toEqual(['missing-key', 'missing-key']);
  });

  test('nor are those that somebody put into the prototype of all', () => {
    Object.assign(Object.prototype, { name: 'Nobody', planted: 1 });
    expect(wrong(person, { id: 'mary' })).toEqual(['missing-key']);
    expect(wrong(map(text(), text()), {})).toEqual(['empty-object']);
  });

  test('__proto__ and constructor are keys like any other', () => {
    expect(wrong(person, json('{"id": "mary", "name": "Mary", "__proto__": {"tags": 5}}'))).toEqual([
      'unknown-key __proto__',
    ]);
    expect(wrong(person, json('{"id": "mary", "name": "Mary", "constructor": 1, "toString": 1}'))).toEqual([
      'unknown-key constructor',
      'unknown-key toString',
    ]);
    expect(wrong(person, json('{"id": "mary", "__proto__": {"name": "Mary"}}'))).toEqual([
      'unknown-key __proto__',
      'missing-key',
    ]);
    expect(wrong(map(text(), number()), json('{"__proto__": "x"}'))).toEqual(['wrong-type __proto__']);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).tags).toBeUndefined();
  });

  test('an instance of a class is no object of data', () => {
    class Mary {
      readonly id = 'mary';
      readonly name = 'Mary';
    }
    const functionOfNobody: unknown = Object.setPrototypeOf(() => MARY, null);
    const listOfNobody: unknown = Object.setPrototypeOf([MARY], null);
    const instances: unknown[] = [new Mary(), new Map(), new Date(), new Error(), Object.create(new Mary())];
    for (const value of [...instances, functionOfNobody, listOfNobody]) {
      expect(isPlainObject(value)).toBe(false);
      expect(wrong(person, value)).toEqual(['wrong-type']);
    }
  });

  test('objects without a prototype and from another realm are data', () => {
    expect(wrong(person, Object.assign(Object.create(null) as object, MARY))).toEqual([]);
    expect(wrong(person, runInNewContext('({ id: "mary", name: "Mary", tags: ["a"] })'))).toEqual([]);
  });
});

describe('a list', () => {
  const words = list(text());

  test('is checked item by item', () => {
    expect(wrong(words, [])).toEqual([]);
    expect(wrong(words, ['a', 5, '', 'b', null, undefined])).toEqual([
      'wrong-type 1',
      'empty-text 2',
      'null-value 4',
      'wrong-type 5',
    ]);
  });

  test('has an item missing where it has a hole', () => {
    const sparse: string[] = [];
    sparse[2] = 'c';
    expect(wrong(words, sparse)).toEqual(['wrong-type 0', 'wrong-type 1']);
  });

  test.each([[null], [undefined], ['abc'], [{}], [{ length: 1, 0: 'a' }], [new Set(['a'])]])(
    'is none for %s',
    (value) => {
      expect(wrong(words, value)).toEqual(['wrong-type']);
      expect(check(words, value).issues[0]?.params.expected).toBe('list');
    },
  );
});

describe('a map', () => {
  const sizes = map(text(), number());

  test('has at least one entry', () => {
    expect(wrong(sizes, { a: 1, b: 2 })).toEqual([]);
    expect(wrong(sizes, {})).toEqual(['empty-object']);
  });

  test('has keys and values that are each checked', () => {
    expect(wrong(sizes, { '': 1, b: 'x', c: null, d: undefined })).toEqual(
      ['empty-text ', 'wrong-type b', 'null-value c', 'wrong-type d'].map((line) => line.trim()),
    );
  });

  test.each([[null], ['a'], [[1]], [new Map([['a', 1]])]])('is none for %s', (value) => {
    expect(wrong(sizes, value)).toEqual(['wrong-type']);
    expect(check(sizes, value).issues[0]?.params.expected).toBe('object');
  });
});

describe('a short form', () => {
  const link = shortForm(text(), person);

  test('is a text or an object, and what is wrong is said of the one that it is', () => {
    expect(wrong(link, 'mary')).toEqual([]);
    expect(wrong(link, MARY)).toEqual([]);
    expect(wrong(link, '')).toEqual(['empty-text']);
    expect(wrong(link, { ...MARY, id: 5 })).toEqual(['wrong-type id']);
  });

  test.each([[5], [null], [[MARY]], [true], [undefined]])('is none for %s', (value) => {
    expect(check(link, value).issues).toMatchObject([
      { code: 'wrong-type', params: { expected: 'text or object' } },
    ]);
  });
});

describe('hostile input', () => {
  const people = list(person);

  test('is never changed: frozen values are read as others are', () => {
    const frozen = Object.freeze([
      Object.freeze({ ...MARY, tags: Object.freeze(['a', 5]) }),
      Object.freeze({}),
    ]);
    expect(wrong(people, frozen)).toEqual(['wrong-type 0.tags.1', 'missing-key 1', 'missing-key 1']);
  });

  test('stops at the limit and says so', () => {
    const bad = Array.from({ length: 100_000 }, () => 5);
    const { issues, truncated } = check(people, bad);
    expect(issues).toHaveLength(100);
    expect(truncated).toBe(true);
    expect(issues.at(-1)?.path).toEqual([99]);
    expect(check(people, bad, 3).issues).toHaveLength(3);
  });

  test('is not looked at beyond the limit', () => {
    let asked = 0;
    const refused: Schema<string> = {
      meta: { kind: 'text' },
      check(_, sink) {
        asked++;
        sink.add('refused');
      },
    };
    const names = Array.from({ length: 1_000 }, (_, i) => `k${i}`);
    const entries = Object.fromEntries(names.map((name) => [name, 'x']));
    const askedFor = (schema: Schema<unknown>, value: unknown): number => {
      asked = 0;
      expect(check(schema, value, 3)).toMatchObject({ issues: { length: 3 }, truncated: true });
      return asked;
    };
    expect(askedFor(list(refused), names)).toBe(4);
    expect(askedFor(map(text(), refused), entries)).toBe(4);
    const wide = object<Record<string, string>>() as unknown as (
      name: string,
      shape: Readonly<Record<string, Schema<string>>>,
    ) => Schema<unknown>;
    expect(askedFor(wide('wide', Object.fromEntries(names.map((name) => [name, refused]))), entries)).toBe(4);
    const suggestKey = (): undefined => {
      asked++;
    };
    asked = 0;
    checkWith(person, { ...MARY, ...entries }, { limit: 3, suggestKey });
    expect(asked).toBe(4);
  });

  test('is not called truncated when the last issue just fits', () => {
    const bad = Array.from({ length: 100 }, () => 5);
    expect(check(list(text()), [...bad, 'fine'])).toMatchObject({ truncated: false });
    expect(check(list(text()), [...bad, 5])).toMatchObject({ truncated: true });
    const entries = Object.fromEntries(bad.map((value, i) => [`k${i}`, value]));
    expect(check(map(text(), text()), entries, 100)).toMatchObject({ truncated: false });
    expect(check(map(text(), text()), entries, 10)).toMatchObject({ truncated: true });
    expect(check(person, { id: 1, name: 2, tags: 3 }, 2)).toMatchObject({ truncated: true });
    expect(check(person, {}, 1)).toMatchObject({ truncated: true });
  });

  test('with 100,000 unknown keys is read in a moment', () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => [`nam${i}`, i] as const);
    // Anything but linear time would not be over before the time of the test is.
    const { issues, truncated } = check(person, { ...MARY, ...Object.fromEntries(keys) });
    expect(issues).toHaveLength(100);
    expect(truncated).toBe(true);
  });

  test('throws nothing but what its own getters throw', () => {
    const trap = {
      ...MARY,
      get tags(): string[] {
        throw new RangeError('trap');
      },
    };
    expect(() => check(person, trap)).toThrow(RangeError);
  });
});

test('a schema describes what it accepts, for whoever makes documents of it', () => {
  const extended = object<Person2>()('thing', { id: text() });
  expect(wrong(extended, { id: 'a', 'x-own': 1 })).toEqual([]);
  expect(person.meta).toEqual({
    kind: 'object',
    name: 'person',
    someOf: [],
    fields: {
      id: { required: true, meta: { kind: 'text' } },
      name: { required: true, meta: { kind: 'text' } },
      signedOn: { required: false, meta: { kind: 'text' } },
      tags: { required: false, meta: { kind: 'list', item: { kind: 'text' } } },
    },
  });
  expect(shortForm(text(), map(text(), boolean())).meta).toEqual({
    kind: 'short-form',
    short: { kind: 'text' },
    long: { kind: 'map', key: { kind: 'text' }, value: { kind: 'boolean' } },
  });
});
