import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeCountryCode } from '../countries/index.js';
import { isPartialDate, parsePartialDate } from '../dates/index.js';
import { isId, isLanguageTag, isWebAddress } from './index.js';

/** What each test accepts, said once more as an expression: the tests scan, since that is faster. */
const SAME = [
  ['an id', isId, (text: string) => text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)],
  ['a language', isLanguageTag, (text: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)],
  ['an address', isWebAddress, (text: string) => /^https?:\/\/[^\s<>"]+$/i.test(text)],
  ['a country code', looksLikeCountryCode, (text: string) => /^[A-Z]{2}$/.test(text)],
  ['a date', isPartialDate, (text: string) => parsePartialDate(text) !== undefined],
] as const;

/** Text that is nearly right: one character of a right one is another. */
const nearly = fc
  .tuple(
    fc.constantFrom(
      ...['a', 'middle-corridor', 'x'.repeat(100), 'az', 'zh-Hant', 'AZ', 'kaz'],
      ...['https://example.org/a?b=c', 'http://example.org', 'https://', 'HTTPS://example.org'],
      ...['2025', '2025-10', '2024-02-29', '2025-02-29', '1900-02-29', '0000', '9999-12-31', '2025-10-2X'],
    ),
    fc.nat(110),
    fc.constantFrom('', '-', 'a', 'Z', '0', '9', 'X', ' ', '<', '>', '"', '/', '\u00a0', '\u3000', 'ə', '\n'),
    fc.boolean(),
  )
  .map(([text, place, other, instead]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + other + text.slice(instead ? at + 1 : at);
  });

describe('text that is tested', () => {
  test.each(SAME)('as %s is what the expression says', (_name, accepts, expected) => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        expect(accepts(text)).toBe(expected(text));
      }),
      { seed: 3, numRuns: 5000 },
    );
  });

  test('as a whole date is every day of the calendar and no other', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    for (const year of ['0001', '1900', '2000', '2024', '2025', '9998', '9999', '0000']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          expect(isPartialDate(text), text).toBe(parsePartialDate(text) !== undefined);
        }
      }
    }
  });
});
