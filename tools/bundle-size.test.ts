import { describe, expect, test } from 'vitest';
import { ENTRIES, weighElements } from '../bench/parts/elements-size.mjs';
import { CORE_ENTRIES, weigh } from './bundle-size.mjs';

/** Bytes after minifying and compressing, with little room above what they are; `npm run bench` has the budgets. */
const CEILINGS = { 'one model': 10_320, 'all models': 27_300, 'reading files': 26_250 } as const;

/** What only those pay for who ask for it: names of countries, of sectors, the reading of files, other languages. */
const NOT_FOR_ONE_RECORD =
  /names\.generated|taxonomy\.generated|suggestions\/(?:countries|dates|languages)|\/text\/|\/dataset\/(?!lists)|messages\/(?!en\.)/;

/** Ways to run text as code, which a strict content security policy forbids. */
const MUST_NOT_APPEAR = [/\bnew Function\b/, /\bFunction\(/, /\beval\(/, /\bimport\(/];

describe.each(['one model', 'all models', 'reading files'] as const)('the core with %s', (entry) => {
  test('is small, has no dependency and runs no text as code', async () => {
    const { code, gzip, parts } = await weigh(CORE_ENTRIES[entry]);
    expect(gzip).toBeLessThan(CEILINGS[entry]);
    expect(Object.keys(parts).filter((file) => file.includes('node_modules'))).toEqual([]);
    for (const pattern of MUST_NOT_APPEAR) expect(code).not.toMatch(pattern);
  });
});

test('who validates one model loads nothing else', async () => {
  const { parts } = await weigh(CORE_ENTRIES['one model']);
  const weighty = Object.entries(parts).filter(([, bytes]) => bytes > 0);
  expect(weighty.map(([file]) => file).filter((file) => NOT_FOR_ONE_RECORD.test(file))).toEqual([]);
});

/** The same of elements, with Lit, the English words that they show, and icons. */
const ELEMENT_CEILINGS: Readonly<Record<string, number>> = {
  'components/gzip-badge': 13_900,
  'components/gzip-card-badge': 35_650,
  'components/gzip-card-badge-list': 42_200,
  'components/gzip-all': 62_750,
};

describe.each(Object.entries(ENTRIES))('%s', (id, folders) => {
  test('is small, brings no validator and no words that it does not show', async () => {
    const { gzip, code } = await weighElements(folders);
    expect(gzip).toBeLessThan(ELEMENT_CEILINGS[id] ?? 0);
    // A sentence of the validator, a label of a rule's severity, the word for yesterday, and a word of Turkish.
    for (const words of ['Did you mean “', 'ruleSeverities', 'yesterday', 'Mutabakat'])
      expect(code).not.toContain(words);
  });
});

test('a badge of a sector has no words of cards', async () => {
  const { code } = await weighElements(['sector-badge']);
  for (const words of ['Memorandum of understanding', 'September', 'Azerbaijan|'])
    expect(code).not.toContain(words);
  expect(code).toContain('Oil and gas');
});
