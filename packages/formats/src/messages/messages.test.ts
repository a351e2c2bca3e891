import { FOREIGN_DATE_REFUSALS } from '@comity/core/dates/foreign';
import { describe, expect, test } from 'vitest';
import { FORMAT_CODES } from '../codes.js';
import { az } from './az.js';
import { en } from './en.js';
import { codeOf, fill } from './fill.js';
import { kk } from './kk.js';
import type { FormatMessageKey } from './messages.js';
import { ru } from './ru.js';
import { tr } from './tr.js';

const KEYS = Object.keys(en).filter((key) => key !== 'quotes') as (FormatMessageKey | 'didYouMean')[];

function namesIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

/** Words that no language translates: what stands in files, and the names of formats. */
function withoutNames(sentence: string): string {
  return sentence
    .replace(/[“«][^”»]*[”»]|<[^>]*>|\{\w+\}|\((?:DTD|WGS 84|entity)\)|\.xlsx?|(?:BEGIN|END):\w*/g, '')
    .replace(/\b(?:NDJSON|UTF-8|CSV|XML|Excel|JSON|GeoJSON|iCalendar|WGS|DTD)\b/g, '');
}

describe.each(Object.entries({ az, kk, ru, tr }))('%s', (language, messages) => {
  test('has every sentence', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(en));
  });

  test.each(KEYS)('%s is translated and names the same', (key) => {
    expect(messages[key]).not.toBe(en[key]);
    expect(namesIn(messages[key])).toEqual(namesIn(en[key]));
    expect(messages[key].replace(/\{\w+\}/g, '')).toMatch(/[.?]$/);
    const words = withoutNames(messages[key]);
    expect(words).not.toMatch(/\b(?:the|and|not|was|left)\b/i);
    if (language === 'kk' || language === 'ru') expect(words).not.toMatch(/[a-z]{3}/i);
  });

  test('quotes as its language does', () => {
    const said = fill(messages, 'unknown-country-name', { value: 'Atlantis' }, ['GB', 'GE']);
    const [open = '', close = ''] = messages.quotes;
    for (const word of ['Atlantis', 'GB', 'GE']) expect(said).toContain(open + word + close);
  });
});

test('every code of a file and every reason against a date has a sentence, and no sentence is left over', () => {
  const codes = Object.keys(en).map(codeOf);
  expect(Object.keys(FORMAT_CODES).filter((code) => !codes.includes(code))).toEqual([]);
  const dates = Object.keys(en).filter((key) => codeOf(key) === 'unreadable-date');
  expect(dates).toEqual(FOREIGN_DATE_REFUSALS.map((reason) => `unreadable-date.${reason}`));
});

test('what is not there leaves nothing behind, and lists are read out', () => {
  expect(fill(en, 'several-meanings', { values: ['a', 'b'], first: 'a' })).toBe(
    'The text names several: a, b. “a” is taken.',
  );
  expect(fill(en, 'ragged-row', { found: 3 })).toBe('The row has 3 cells; the header has .');
});
