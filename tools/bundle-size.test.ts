import { describe, expect, test } from 'vitest';
import { CORE_ENTRIES, weigh } from './bundle-size.mjs';

/** Bytes after minifying and compressing, with little room above what they are; `npm run bench` has the budgets. */
const CEILINGS = { 'one model': 17_000, 'all models': 26_000 } as const;

/** Ways to run text as code, which a strict content security policy forbids. */
const MUST_NOT_APPEAR = [/\bnew Function\b/, /\bFunction\(/, /\beval\(/, /\bimport\(/];

describe.each(['one model', 'all models'] as const)('the core with %s', (entry) => {
  test('is small, has no dependency and runs no text as code', async () => {
    const { code, gzip, parts } = await weigh(CORE_ENTRIES[entry]);
    expect(gzip).toBeLessThan(CEILINGS[entry]);
    expect(Object.keys(parts).filter((file) => file.includes('node_modules'))).toEqual([]);
    for (const pattern of MUST_NOT_APPEAR) expect(code).not.toMatch(pattern);
  });
});
