import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.js';
import { tokensOf, wordsOfQuery, wordsOfToken } from './words.js';

/** Every way to type a word must be found by every other. */
describe.each([
  ['İstanbul', 'istanbul', 'ISTANBUL', 'ıstanbul', 'I\u0307stanbul', 'İSTANBUL'],
  ['Isparta', 'ISPARTA', 'ısparta', 'isparta', 'İsparta'],
  ['Azərbaycan', 'AZƏRBAYCAN', 'azerbaycan', 'AZERBAYCAN', 'Azәrbaycan'],
  ['Şəki', 'seki', 'SƏKI', 'ŞƏKİ', 's\u0327eki'],
  ['Gəncə', 'gence', 'GENCE'],
  ['çağdaş', 'cagdas', 'ÇAĞDAŞ'],
  ['görüş', 'gorus', 'GÖRÜŞ', 'go\u0308ru\u0308s\u0327'],
  ['Қазақстан', 'казакстан', 'ҚАЗАҚСТАН', 'КАЗАКСТАН'],
  ['Өскемен', 'оскемен'],
  ['үкімет', 'укимет', 'ҮКІМЕТ'],
  ['ұлттық', 'улттык'],
  ['Әлихан', 'алихан'],
  ['қаһарман', 'кахарман'],
  ['ғылым', 'гылым'],
  ['теңіз', 'тениз'],
  ['Королёв', 'королев', 'КОРОЛЕВ', 'Короле\u0308в'],
  ['Йошкар', 'йошкар', 'И\u0306ошкар', 'иошкар'],
  ['Україна', 'украина'],
  ['Straße', 'strasse', 'STRASSE'],
  ['Łódź', 'lodz'],
  ['Århus', 'arhus'],
  ['São', 'SAO', 'sa\u0303o'],
  ['ﬁnance', 'finance'],
  ['ＡＩ', 'ai'],
  ['Oʻzbekiston', "O'zbekiston", 'ozbekiston', 'Oʼzbekiston'],
  ['مُعَاهَدَة', 'معاهدة'],
  ['Azer\u00adbai\u200bjan', 'azerbaijan'],
])('%s', (...spellings) => {
  test('is one word in all its spellings', () => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });
});

test('words that differ in more than what a keyboard lacks stay apart', () => {
  for (const [a, b] of [
    ['Иран', 'Ирак'],
    ['қала', 'қала2'],
    ['agreement', 'agreements'],
    ['Баку', 'Baku'],
    ['कि', 'की'],
  ] as const) {
    expect(fold(a)).not.toBe(fold(b));
  }
});

const someUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

test('folding twice changes nothing more, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: someUnit }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('a compound is found by its parts and as one word', () => {
  expect(wordsOfToken('Nur-Sultan')).toEqual(['nur', 'sultan', 'nursultan']);
  expect(wordsOfToken('d’Ivoire')).toEqual(['d', 'ivoire', 'divoire']);
  expect(tokensOf('Baku–Tbilisi–Kars, Nur-Sultan (Astana) / COP29: 4.5 %')).toEqual([
    'Baku–Tbilisi–Kars',
    'Nur-Sultan',
    'Astana',
    'COP29',
    '4',
    '5',
  ]);
});

test('a query is cut into words as people mean them', () => {
  expect(wordsOfQuery("  Nur-Sultan, Côte d'Ivoire  Azerbaijan's ")).toEqual([
    'nur',
    'sultan',
    'cote',
    'divoire',
    'azerbaijan',
  ]);
  expect(wordsOfQuery('中华人民')).toEqual(['中', '华', '人', '民']);
  expect(wordsOfQuery('a a A ə e')).toEqual(['a', 'e']);
  expect(wordsOfQuery('…!?')).toEqual([]);
  expect(wordsOfQuery('x '.repeat(1e6)).length).toBe(1);
  expect(wordsOfQuery('𝒳'.repeat(500))[0]).toHaveLength(64);
});
