import { describe, expect, test } from 'vitest';
import { datasetHeader, schemas } from '../../models/dataset.js';
import type { SchemaMeta } from '../../schema/index.js';
import { PROBLEMS } from '../../text/syntax-mistake.js';
import { FINDING_CODES, type FindingCode } from '../finding.js';
import { az } from './az.js';
import { en } from './en.js';
import { kk } from './kk.js';
import { ru } from './ru.js';
import { tr } from './tr.js';

const CODES = Object.keys(FINDING_CODES) as FindingCode[];

/** Every param that a message can name, each with a word that can be recognised. */
const PARAMS = {
  value: 'VALUE',
  key: 'KEY',
  limit: 100,
  object: 'party link',
  list: 'agreement-kinds',
  expected: 'whole number',
  received: 'string',
  wanted: ['party', 'person'],
  first: 'visit',
  minimum: 3,
  maximum: 9,
  detail: PROBLEMS.end,
  suggestions: ['SUGGESTION'],
};

/** The names that schemas give to objects, formats and lists. */
function termsOf(meta: SchemaMeta): string[] {
  switch (meta.kind) {
    case 'object':
      return [meta.name, ...Object.values(meta.fields).flatMap((field) => termsOf(field.meta))];
    case 'list':
      return termsOf(meta.item);
    case 'map':
      return [...termsOf(meta.key), ...termsOf(meta.value)];
    case 'short-form':
      return [...termsOf(meta.short), ...termsOf(meta.long)];
    case 'format':
      return [meta.name];
    case 'choice':
      return [meta.list];
    default:
      return [];
  }
}

const TERMS = new Set([datasetHeader, ...Object.values(schemas)].flatMap((schema) => termsOf(schema.meta)));

describe.each(Object.entries({ az, kk, ru, tr }))('%s', (_, messages) => {
  test.each(CODES)('%s has a message of its own that says what it is about', (code) => {
    const message = messages[code](PARAMS);
    const english = en[code](PARAMS);
    expect(message).not.toBe(english);
    expect(message).not.toMatch(
      /undefined|\[object|\{\w+\}|party link|agreement-kinds|whole number|too early/,
    );
    for (const word of ['VALUE', 'KEY', 'SUGGESTION'].filter((word) => english.includes(word))) {
      expect(message).toContain(word);
    }
  });

  test('puts every name of an object, a form and a list into words', () => {
    const untranslated = [...TERMS].filter((term) => {
      const words = messages['wrong-type']({ expected: term, received: 'string', suggestions: [] });
      return /[“«]/.test(words);
    });
    expect(untranslated).toEqual([]);
  });

  test('has words for each mistake of JSON', () => {
    for (const detail of Object.values(PROBLEMS)) {
      expect(messages['invalid-json']({ detail, suggestions: [] })).not.toContain(detail);
    }
  });

  test('says the special cases', () => {
    const said = [
      messages['not-a-dataset']({ detail: 'the disk is gone', suggestions: [] }),
      messages['wrong-type']({ expected: 'list', received: 'number', suggestions: [] }),
      messages['missing-key']({ key: 'KEY', object: 'count', alternatives: ['OTHER'], suggestions: [] }),
      messages['invalid-date']({ value: '9999-12-31', suggestions: [] }),
      messages['unresolved-reference']({
        value: 'VALUE',
        wanted: ['visit'],
        found: 'meeting',
        suggestions: [],
      }),
      messages['out-of-range']({ value: 5, minimum: 7, suggestions: [] }),
      messages['out-of-range']({ value: 5, maximum: 2, suggestions: [] }),
      messages['not-a-dataset']({ received: 'list', suggestions: [] }),
      messages['unknown-key']({ key: 'KEY', object: 'thing of later', suggestions: [] }),
      messages['unreadable-record']({ detail: 'the value throws when it is read', suggestions: [] }),
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(said[2]).toContain('OTHER');
    expect(said.join(' ')).toContain('thing of later');
    expect(said.join(' ')).not.toMatch(/undefined|\{\w+\}|throws|meeting/);
  });
});

test('English says the largest number alone', () => {
  expect(en['out-of-range']({ value: 5, maximum: 2, suggestions: [] })).toBe(
    '5 is out of range: it must be at most 2.',
  );
});
