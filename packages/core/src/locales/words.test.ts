import { describe, expect, test } from 'vitest';
import { EXPECTED_WORDS } from '../../test/expected-words.js';
import { LOCALES } from '../../test/locales.js';
import { write } from '../../test/words.js';

// This file runs twice, in Node and in Chromium (vitest.config.ts): what a server writes is what a browser writes.
const READ = LOCALES.filter(({ language }) => Object.hasOwn(EXPECTED_WORDS['date 2025'] ?? {}, language));

describe.each(READ)('$language writes what its readers expect', (locale) => {
  test.each(Object.entries(EXPECTED_WORDS))('%s', (entry, expected) => {
    const words: Readonly<Record<string, string>> = expected;
    expect(write(entry, locale)).toBe(words[locale.language]);
  });
});

test('nothing here asks the host for a language', () => {
  const { DateTimeFormat, NumberFormat, PluralRules, ListFormat, DisplayNames, RelativeTimeFormat } = Intl;
  const refused = (): never => {
    throw new Error('Intl was asked');
  };
  const names = { DateTimeFormat, NumberFormat, PluralRules, ListFormat, DisplayNames, RelativeTimeFormat };
  try {
    for (const name of Object.keys(names)) Reflect.set(Intl, name, refused);
    for (const locale of LOCALES) {
      for (const entry of Object.keys(EXPECTED_WORDS)) write(entry, locale);
    }
  } finally {
    for (const [name, original] of Object.entries(names)) Reflect.set(Intl, name, original);
  }
});
