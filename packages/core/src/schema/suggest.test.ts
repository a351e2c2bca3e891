import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { AGREEMENT_KINDS, schemas } from '../models/index.js';
import { nearest } from './index.js';
import { editDistance } from './edit-distance.js';

const FIELDS = schemas.agreement.meta.kind === 'object' ? Object.keys(schemas.agreement.meta.fields) : [];

describe('a slip finds the word that was meant', () => {
  test.each([
    ['titel', 'title'],
    ['singedOn', 'signedOn'],
    ['signed_on', 'signedOn'],
    ['SignedOn', 'signedOn'],
    ['partis', 'parties'],
    ['sector', 'sectors'],
    ['entryInForce', 'entryIntoForce'],
    ['knid', 'kind'],
  ])('%s → %s', (written, meant) => {
    expect(nearest(written, FIELDS)[0]).toBe(meant);
  });

  test.each([
    ['memorandom', 'memorandum-of-understanding'],
    ['memorandum', 'memorandum-of-understanding'],
    ['Memorandum of Understanding', 'memorandum-of-understanding'],
    ['joint statment', 'joint-statement'],
    ['joint_declaration', 'joint-declaration'],
    ['trety', 'treaty'],
    ['protokol', 'protocol'],
    ['program', 'programme'],
    ['accession', 'accession-instrument'],
  ])('%s → %s', (written, meant) => {
    expect(nearest(written, AGREEMENT_KINDS)[0]).toBe(meant);
  });
});

describe('nothing is suggested', () => {
  test.each(['telephone', 'x', '', '-', 'zz', '条約', 'colour'])('for %j', (written) => {
    expect(nearest(written, FIELDS)).toEqual([]);
  });

  test('for a sentence', () => {
    const sentence = 'the agreement was signed on the day of the visit';
    expect(nearest(sentence, ['signedOn', 'visit'])).toEqual([]);
    expect(nearest('signedOn', [sentence])).toEqual([]);
  });

  test('for a word that is too long to be a slip', () => {
    const long = 'signedOn'.repeat(20);
    expect(nearest(long, [long])).toEqual([]);
    expect(nearest('x'.repeat(1_000_000), FIELDS)).toEqual([]);
  });
});

test('the nearest comes first, a whole word before the beginning of a longer one, and three at most', () => {
  expect(nearest('abcdef', ['abcdxx', 'abcdef-ghi', 'abcdeg', 'abcdef'])).toEqual(['abcdef', 'abcdeg']);
});

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['ab', 'abc', 1],
    ['abcd', 'dcba', 3],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
    expect(editDistance(b, a, 10)).toBe(distance);
  });

  test('is over the limit as soon as it must be', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBeGreaterThan(2);
    expect(editDistance('a', 'abcdef', 2)).toBeGreaterThan(2);
  });

  test('is the same both ways, and nothing only between equal words', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 100);
        expect(editDistance(b, a, 100)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
