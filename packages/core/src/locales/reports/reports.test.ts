import { expect, test } from 'vitest';
import type { ReportTexts } from './report-texts.js';
import { reports as az } from './az.js';
import { reports as en } from './en.js';
import { reports as kk } from './kk.js';
import { reports as ru } from './ru.js';
import { reports as tr } from './tr.js';

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
])('every text is in %s, with all numbers that it is given', (_language, texts: ReportTexts) => {
  const [own, english] = [textsOf(texts), textsOf(en)];
  expect(own).toHaveLength(english.length);
  for (const [at, text] of own.entries()) {
    const source = english[at] ?? '';
    expect(text).not.toBe(source);
    expect(text.match(/\[\d\]/g)?.sort() ?? []).toEqual(source.match(/\[\d\]/g)?.sort() ?? []);
  }
});

test.each([
  [en, 'Row 3'],
  [az, 'Sətir 3'],
  [kk, '3-жол'],
  [ru, 'Строка 3'],
  [tr, 'Satır 3'],
])('a whole row has no column', (texts: ReportTexts, expected) => {
  expect(texts.cell('3', undefined)).toBe(expected);
});
