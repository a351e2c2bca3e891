import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closed, isTurning } from './direction.js';

const [LRE, PDF, RLO, LRI, FSI, PDI] = ['\u202a', '\u202c', '\u202e', '\u2066', '\u2068', '\u2069'];

describe('a text keeps its direction to itself', () => {
  test.each([
    ['what is left open', `a${RLO}b`, `a${RLO}b${PDF}`],
    ['an isolate that is left open', `${FSI}a${RLO}b`, `${FSI}a${RLO}b${PDF}${PDI}`],
    ['what was never opened', `a${PDI}${PDF}b`, 'ab'],
    ['an end within an isolate', `${RLO}${LRI}${PDF}a${PDI}`, `${RLO}${LRI}a${PDI}${PDF}`],
    ['an isolate that ends what stands in it', `${LRI}${LRE}a${PDI}b`, `${LRI}${LRE}a${PDI}b`],
  ])('%s', (_name, text, expected) => {
    expect(closed(text)).toBe(expected);
  });

  test.each(['Agreement', 'Müqavilə', 'الاتفاقية', `${LRE}a${PDF}`, '\u200f', ''])(
    '%j stays as it is',
    (text) => {
      expect(closed(text)).toBe(text);
    },
  );

  test('no letter is lost, and closing twice is closing once', () => {
    const marks = fc.constantFrom(...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069abש'.split(''));
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 12 }), (characters) => {
        const text = characters.join('');
        const letters = (of: string): string => of.replace(/[^abש]/g, '');
        expect(letters(closed(text))).toBe(letters(text));
        expect(closed(closed(text))).toBe(closed(text));
        expect(closed(`${text}x`).startsWith(closed(text).replace(/[\u202c\u2069]+$/, ''))).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test('a million marks are closed in no time', () => {
    const started = performance.now();
    expect(closed(RLO.repeat(1e6)).length).toBe(2e6);
    expect(closed(LRI.repeat(5e5) + PDI.repeat(1e6)).length).toBe(1e6);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test.each([
  ['Baku', false],
  ['Müqavilə № 5 (2025)', false],
  ['Қазақстан 🇰🇿', false],
  ['שלום', true],
  ['اتفاقية', true],
  ['𐤀', true],
  [`a${RLO}b`, true],
])('%j turns: %s', (text, turns) => {
  expect(isTurning(text)).toBe(turns);
});
