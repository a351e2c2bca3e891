import { describe, expect, test } from 'vitest';
import { agreement } from '../models/index.js';
import { everySuggestion, nearestCandidate, validateWith, type Suggester } from '../validate.js';
import { en } from './messages/en.js';
import { tr } from './messages/tr.js';

const MISTAKES = { id: 'a', kind: 'memorandom', titel: 'x', signedOn: '22.10.2025', parties: ['Azerbaijan'] };

function suggestions(suggester?: Suggester): Record<string, string[]> {
  const { findings } = validateWith(agreement, MISTAKES, { messages: en, suggester });
  return Object.fromEntries(findings.map(({ path, suggestions }) => [path.join('.'), suggestions]));
}

describe('what was meant', () => {
  test('is found among the candidates by the small suggester', () => {
    expect(suggestions(nearestCandidate)).toEqual({
      kind: ['memorandum-of-understanding'],
      titel: ['title'],
      signedOn: [],
      'parties.0': [],
    });
  });

  test('is found in tables of countries and dates too by the large one', () => {
    expect(suggestions(everySuggestion)).toMatchObject({
      titel: ['title'],
      signedOn: ['2025-10-22'],
      'parties.0': ['AZ'],
    });
  });

  test('is not asked without one: the key is unknown, and what it should have been is missing', () => {
    const { ok, findings } = validateWith(agreement, MISTAKES, { messages: en });
    expect(ok).toBe(false);
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain('unknown-key');
    expect(codes).toContain('missing-key');
    expect(codes).not.toContain('misspelt-key');
    expect(findings.every(({ suggestions }) => suggestions.length === 0)).toBe(true);
  });
});

test('the messages are those that are given, and each finding says where it is explained', () => {
  const [finding] = validateWith(agreement, [], { messages: tr }).findings;
  expect(finding).toMatchObject({ code: 'wrong-type', docs: 'findings#wrong-type' });
  expect(finding?.message).toMatch(/Beklenen/);
});

test('a right value comes back as it is', () => {
  const value = Object.freeze({ id: 'a', kind: 'treaty', title: 'x' });
  const result = validateWith(agreement, value, { messages: en });
  expect(result).toEqual({ ok: true, value, findings: [] });
  expect(result.ok && result.value).toBe(value);
});

test('no more findings than asked for, and a last one that says so', () => {
  const value = { id: 'a', kind: 'treaty', title: 'x', languages: 1, one: 1, two: 2, three: 3 };
  const { ok, findings } = validateWith(agreement, value, { messages: en, limit: 2 });
  expect(ok).toBe(false);
  expect(findings.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-key', 'too-many-findings']);
});

test('a value that throws is reported with what it threw', () => {
  const throwing = (thrown: unknown): unknown =>
    Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw thrown;
      },
    });
  const messageOf = (thrown: unknown): string | undefined =>
    validateWith(agreement, throwing(thrown), { messages: en }).findings[0]?.message;
  expect(messageOf(new Error('boom'))).toBe('This record cannot be read: boom.');
  expect(messageOf('boom')).toBe('This record cannot be read: the value throws when it is read.');
});
