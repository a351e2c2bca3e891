import { describe, expect, it } from 'vitest';
import { pluralFunction } from './cldr-plural.mjs';

describe('plural rules', () => {
  const compile = async (rules: Record<string, string>) => {
    const source = `export default ${pluralFunction(rules).replace('n: number', 'n')}`;
    const module = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    )) as { default: (n: number) => string };
    return module.default;
  };

  it.each<[string, Record<string, string>]>([
    [
      'ru',
      {
        one: 'v = 0 and i % 10 = 1 and i % 100 != 11',
        few: 'v = 0 and i % 10 = 2..4 and i % 100 != 12..14',
        many: 'v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14',
      },
    ],
    ['en', { one: 'i = 1 and v = 0' }],
    ['tr', { one: 'n = 1' }],
    ['ar', { zero: 'n = 0', one: 'n = 1', two: 'n = 2', few: 'n % 100 = 3..10', many: 'n % 100 = 11..99' }],
    ['fa', { one: 'i = 0 or n = 1' }],
    ['mn', { one: 'n = 1' }],
    ['ja', {}],
  ])('of %s choose as ICU does', async (language, rules) => {
    const named: Record<string, string> = { 'pluralRule-count-other': ' @integer 0' };
    for (const [category, rule] of Object.entries(rules)) named[`pluralRule-count-${category}`] = `${rule} `;
    const plural = await compile(named);
    const oracle = new Intl.PluralRules(language);
    const numbers = [...Array.from({ length: 201 }, (_, n) => n), 0.5, 1.5, 2.5, 11.5, 1_000_000];
    expect(numbers.map((n) => [n, plural(n)])).toEqual(numbers.map((n) => [n, oracle.select(n)]));
  });

  it('with a list of values and ranges', async () => {
    const plural = await compile({
      'pluralRule-count-few': 'n = 2,5..6',
      'pluralRule-count-two': 'n != 7,9',
    });
    expect([2, 5, 6, 5.5, 7, 9].map(plural)).toEqual(['few', 'few', 'few', 'two', 'other', 'other']);
  });

  it('that need more than a number are refused', () => {
    expect(() => pluralFunction({ 'pluralRule-count-one': 'f = 1' })).toThrow(
      'plural operand not supported: "f = 1"',
    );
    expect(() => pluralFunction({ 'pluralRule-count-one': 'n within 1' })).toThrow('not understood');
  });
});
