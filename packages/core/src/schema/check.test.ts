import { expect, test } from 'vitest';
import { check, list, nearest, number, object, rememberedNearest, text, type Schema } from './index.js';

interface Person {
  name: string;
}

const person: Schema<Person> = object<Person>()('person', { name: text() });
const numbers = list(number());

test('a hundred issues are kept where no limit is named', () => {
  const wrong = Array.from({ length: 101 }, () => 'x');
  expect(check(numbers, wrong)).toMatchObject({ issues: { length: 100 }, truncated: true });
  expect(check(numbers, wrong, {}).issues).toHaveLength(100);
  expect(check(numbers, wrong.slice(1))).toMatchObject({ issues: { length: 100 }, truncated: false });
});

test('with a limit of none it is still told that something is wrong', () => {
  expect(check(numbers, ['x'], { limit: 0 })).toEqual({ issues: [], truncated: true });
  expect(check(numbers, [1], { limit: 0 })).toEqual({ issues: [], truncated: false });
});

test('a path leads from the outside to the inside', () => {
  expect(check(list(list(person)), [[], [{ name: 'x' }, { name: 5 }]]).issues[0]?.path).toEqual([
    1,
    1,
    'name',
  ]);
});

test('one check leaves nothing behind for the next', () => {
  const suggestKey = (): string => 'name';
  const first = check(person, { nmae: 'x' }, { limit: 1, suggestKey });
  expect(check(person, { name: 'x' })).toEqual({ issues: [], truncated: false });
  expect(check(person, { nmae: 'x' }).issues.map(({ code }) => code)).toEqual(['unknown-key', 'missing-key']);
  expect(check(person, { name: 'x' }, { limit: 1, suggestKey }).issues).toEqual([]);
  expect(check(person, { nmae: 'x' }).issues).toHaveLength(2);
  expect(first.issues.map(({ code }) => code)).toEqual(['misspelt-key']);
});

test('a value may start a check of its own while it is read', () => {
  const inner: unknown[] = [];
  const value = {
    name: 5,
    get nmae(): string {
      return 'x';
    },
  };
  const outer = list(person);
  const reading = [
    {
      get name(): string {
        inner.push(check(person, { name: 'right' }).issues, check(person, value).issues);
        return '';
      },
    },
  ];
  expect(check(person, { name: 'right' }).issues).toEqual([]);
  expect(check(outer, reading).issues).toMatchObject([{ code: 'empty-text', path: [0, 'name'] }]);
  expect(inner[0]).toEqual([]);
  expect(inner[1]).toMatchObject([{ path: ['name'] }, { path: ['nmae'] }]);
});

test('a suggestion is remembered for a list, and only for so many words', () => {
  const fields = ['title', 'signedOn'];
  const first = rememberedNearest('titel', fields);
  expect(first).toEqual(nearest('titel', fields));
  expect(rememberedNearest('singedOn', fields)).toEqual(['signedOn']);
  expect(rememberedNearest('titel', fields)).toBe(first);
  expect(rememberedNearest('titel', ['untitled', 'title'])).toEqual(['title']);
  expect(rememberedNearest('titelOfIt', ['title'], { extraWords: false })).toEqual([]);
  for (let i = 0; i < 498; i++) rememberedNearest(`zz${i}`, fields);
  expect(rememberedNearest('titel', fields)).toBe(first);
  rememberedNearest('one more', fields);
  expect(rememberedNearest('titel', fields)).not.toBe(first);
  expect(rememberedNearest('titel', fields)).toEqual(first);
});
