import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfReads, isDateByOracle, REFUSED, REWRITTEN } from '../../test/edtf-oracle.js';
import { isPartialDate } from './index.js';

const digits = (...characters: string[]) => fc.constantFrom(...characters);
const year = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('2024', '2025', '2026', '1900', '2000', '202X', '20XX', 'XXXX') },
  fc
    .tuple(
      digits('0', '1', '2', '9', 'X'),
      digits('0', '9', 'X'),
      digits('0', '2', 'X'),
      digits('0', '4', '5', 'X'),
    )
    .map((parts) => parts.join('')),
);
const month = fc
  .tuple(digits('0', '0', '1', '1', '2', 'X'), digits('0', '1', '2', '3', '4', '6', '9', 'X'))
  .map((parts) => parts.join(''));
const day = fc
  .tuple(digits('0', '1', '2', '3', 'X'), digits('0', '1', '2', '8', '9', 'X'))
  .map((parts) => parts.join(''));
const doubt = fc.constantFrom('', '', '', '?', '~', '%');
const date = fc
  .oneof(fc.tuple(year), fc.tuple(year, month), fc.tuple(year, month, day))
  .chain((parts) => doubt.map((mark) => parts.join('-') + mark));
const end = fc.oneof({ weight: 5, arbitrary: date }, fc.constantFrom('', '..'));
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
const noise = fc.string({ unit: digits(...'0123456789X-/?~%.YS[] '.split('')), maxLength: 26 });

/** Both verdicts beside the text, so that a difference names it. */
const verdicts = (text: string) => ({ text, comity: isPartialDate(text) });

describe('a partial date is what the npm package `edtf` reads, but for the differences of one table', () => {
  test.each([
    ['dates', date, 3000],
    ['intervals', interval, 3000],
    ['text of the characters of dates', noise, 1500],
  ])('%s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(verdicts(text)).toEqual({ text, comity: isDateByOracle(text) });
      }),
      { seed: 20251023, numRuns },
    );
  });

  test.each([...REFUSED, ...REWRITTEN])('$name', ({ example }) => {
    expect(isPartialDate(example)).toBe(!edtfReads(example));
    expect(isDateByOracle(example)).toBe(isPartialDate(example));
  });
});
