import { expect, test } from 'vitest';
import type { LoadingTexts } from './loading-texts.js';
import { loading as az } from './az.js';
import { loading as en } from './en.js';
import { loading as kk } from './kk.js';
import { loading as ru } from './ru.js';
import { loading as tr } from './tr.js';

/** All texts, those of functions with what they are given between brackets. */
function textsOf(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === 'function') return [(text as (...parts: string[]) => string)('[1]', '[2]')];
    return typeof text === 'string' ? [text] : textsOf(text as object);
  });
}

test.each([
  ['az', az],
  ['kk', kk],
  ['ru', ru],
  ['tr', tr],
])('every text is in %s, with all numbers that it is given', (_language, texts: LoadingTexts) => {
  const [own, english] = [textsOf(texts), textsOf(en)];
  expect(own).toHaveLength(english.length);
  for (const [at, text] of own.entries()) {
    const source = english[at] ?? '';
    // Some words are the same in several languages.
    if (source !== '[1] MB') expect(text).not.toBe(source);
    expect(text.match(/\[\d\]/g)?.sort() ?? []).toEqual(source.match(/\[\d\]/g)?.sort() ?? []);
  }
});
