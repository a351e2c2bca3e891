import { describe, expect, test } from 'vitest';
import { RULE_DOCS } from '../docs.js';
import { RULE_IDS } from '../ids.js';
import { az } from './az.js';
import { en } from './en.js';
import { fill } from './fill.js';
import { kk } from './kk.js';
import type { RuleMessageKey } from './messages.js';
import { ru } from './ru.js';
import { tr } from './tr.js';

const KEYS = Object.keys(en).filter((key) => key !== 'quotes') as (RuleMessageKey | 'didYouMean')[];

function namesIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

describe.each(Object.entries({ az, kk, ru, tr }))('%s', (_, messages) => {
  test('has every sentence', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(KEYS)('%s is translated and names the same', (key) => {
    expect(messages[key]).not.toBe(en[key]);
    expect(namesIn(messages[key])).toEqual(namesIn(en[key]));
    expect(messages[key].replace(/\{\w+\}/g, '')).toMatch(/[.?]$/);
  });

  test('quotes as its language does', () => {
    const said = fill(messages, 'INT-02', { value: 'transit' }, ['trade', 'energy']);
    const [open = '', close = ''] = messages.quotes;
    for (const word of ['transit', 'trade', 'energy']) expect(said).toContain(open + word + close);
  });
});

test('every rule that reading does not tell has a sentence', () => {
  const told = RULE_DOCS.filter((doc) => doc.told === 'reading').map(({ id }) => id);
  const spoken = new Set(Object.keys(en).map((key) => key.slice(0, 6)));
  expect(RULE_IDS.filter((id) => !spoken.has(id) && !told.includes(id))).toEqual([]);
});
