import { describe, expect, test } from 'vitest';
import { CORE_ENTRIES, weigh } from './bundle-size.mjs';

/** Bytes after minifying and compressing, with little room above what they are; `npm run bench` has the budgets. */
const CEILINGS = { 'one model': 10_400, 'all models': 27_300, 'reading files': 26_300 } as const;

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
