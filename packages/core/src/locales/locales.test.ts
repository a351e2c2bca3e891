import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../test/locales.js';
import { RECORD_TYPES, schemas, STRENGTHS } from '../index.js';
import type { SchemaMeta } from '../schema/schema.js';
import { isSectorCode, mainSectorOf, SECTOR_CODES } from '../sectors/index.js';
import type { Counted } from './cldr-data.js';
import { en } from './en.js';
import type { DateInWords, Labels, Locale } from './locale.js';

/** Every list of codes that a schema of the model names, by its name. */
function listsOf(
  meta: SchemaMeta,
  lists = new Map<string, readonly string[]>(),
): Map<string, readonly string[]> {
  if (meta.kind === 'choice') lists.set(meta.list, meta.codes);
  if (meta.kind === 'list') listsOf(meta.item, lists);
  if (meta.kind === 'map') listsOf(meta.value, lists);
  if (meta.kind === 'short-form') [meta.short, meta.long].forEach((part) => listsOf(part, lists));
  if (meta.kind === 'object') Object.values(meta.fields).forEach((field) => listsOf(field.meta, lists));
  return lists;
}

/** The codes of each table of labels. The lists of the model name their tables: `visit-kinds` is `visitKinds`. */
const CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.values(schemas)
    .flatMap((schema) => [...listsOf(schema.meta)])
    .map(([list, codes]) => [camelCase(list), codes] as const),
  ['ruleSeverities', ['error', 'warning', 'hint', 'off']],
  ['strengths', STRENGTHS],
  ['countedKinds', Object.keys(en.labels.agreementKinds)],
  ['countedRecords', RECORD_TYPES],
]);

function camelCase(list: string): string {
  return list.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The labels of a list by their codes; of a noun beside a number the usual form. */
function wordsOf(labels: Labels, list: string): Map<string, string> {
  const table = (labels as unknown as Record<string, Readonly<Record<string, string | Counted>>>)[list] ?? {};
  return new Map(
    Object.entries(table).map(([code, label]) => [code, typeof label === 'string' ? label : label.other]),
  );
}

/** A date as the view gives it to a phrase. */
function dateOf(parts: Partial<DateInWords>): DateInWords {
  return { words: 'WORDS', approximate: false, uncertain: false, ...parts };
}

/** A text that a reader sees as one: not empty, no blanks around it, no key of the code. */
function expectWords(text: string): void {
  expect(text).toMatch(/^\S(?:.*\S)?$/);
  expect(text).not.toMatch(/undefined|null|\[object|\{|\}|--/);
}

describe.each(LOCALES)('in $language', ({ labels, facts, phrases, sectors, cldr, language, direction }) => {
  test('every list of the model has labels, and nothing else has', () => {
    expect(Object.keys(labels).sort()).toEqual([...CODES.keys()].sort());
  });

  test.each([...CODES])('every code of %s has a label, and nothing else has', (list, codes) => {
    const words = wordsOf(labels, list);
    expect([...words.keys()].sort()).toEqual([...codes].sort());
    for (const word of words.values()) expectWords(word);
  });

  test('two codes of one list are never called the same', () => {
    for (const list of CODES.keys()) {
      const words = wordsOf(labels, list);
      expect([list, new Set(words.values()).size]).toEqual([list, words.size]);
    }
  });

  test('every sector has a label of its own', () => {
    expect(Object.keys(sectors).sort()).toEqual([...SECTOR_CODES].sort());
    Object.values(sectors).forEach(expectWords);
    expect(new Set(Object.values(sectors)).size).toBe(SECTOR_CODES.length);
  });

  test('every fact has a name, and every phrase its words', () => {
    Object.values(facts).forEach(expectWords);
    for (const phrase of Object.values(phrases)) if (typeof phrase === 'string') expectWords(phrase);
  });

  test('a phrase holds what it is given', () => {
    const { duringVisitOn, yearUnknown, perhaps, untitled, quoted, within } = phrases;
    for (const phrase of [duringVisitOn, yearUnknown, perhaps, untitled, quoted, within]) {
      expect(phrase('WORDS')).toContain('WORDS');
      expect(phrase('WORDS')).not.toBe(phrase('OTHERS'));
      expectWords(phrase('WORDS'));
    }
    const { about, from, until, endNotStated, startNotStated } = phrases;
    const ways = [about, from, until, endNotStated, startNotStated];
    for (const phrase of ways) expect(phrase(dateOf({}))).toContain('WORDS');
    const known = dateOf({ words: '2025', year: 2025 });
    expect(new Set(ways.map((phrase) => phrase(known))).size).toBe(ways.length);
    expect(phrases.visitTitle('ONE', 'TWO')).toMatch(/ONE.*TWO/);
    for (const one of [true, false]) {
      expect(phrases.untitledGroup('ONE', 'TWO', one)).toMatch(/ONE.*TWO/);
      expectWords(phrases.untitledGroup('ONE', 'TWO', one));
    }
    expect(phrases.untitledGroup('', '', true)).not.toBe(phrases.untitledGroup('', '', false));
    expect(phrases.session(2, 'KIND')).toMatch(/KIND.*2/);
    expect(phrases.believedToBe('NAME', undefined)).toMatch(/NAME$/);
    expect(phrases.believedToBe('NAME', 'SURE')).toMatch(/NAME.*SURE/);
    expect(phrases.andMore('NAMES', 27)).toMatch(/NAMES.*27/);
    expect(phrases.visitTitle('WHO', '')).toBe('WHO');
    expect(phrases.visitTitle('', 'WHERE')).toBe('WHERE');
  });

  test('a count is never more exact than its source', () => {
    const words = [0, 1, 2, 9, 10, 15].map((atLeast) => [
      phrases.countWords({ atLeast, exact: true, about: false }),
      phrases.countWords({ atLeast, exact: true, about: true }),
      phrases.countWords({ atLeast, exact: false, about: false }),
      phrases.countWords({ atLeast, atMost: 20, exact: false, about: false }),
      phrases.countWords({ atMost: atLeast, exact: false, about: false }),
    ]);
    expect(words.every((ways) => new Set(ways).size === 5)).toBe(true);
    words.flat().forEach(expectWords);
  });

  test('a summary names each strength once and begins with a capital', () => {
    const parts = STRENGTHS.map((strength, i) => ({
      strength,
      atLeast: i + 1,
      exact: i > 0,
      about: i === 4,
    }));
    const summary = phrases.summary(parts);
    expect(summary.split(', ')).toHaveLength(STRENGTHS.length);
    expect(summary.charAt(0)).toBe(summary.charAt(0).toLocaleUpperCase(language));
    expect(summary).not.toMatch(/\bI[mç]/);
  });

  test('the language and the direction are those of its data', () => {
    expect([cldr.language, cldr.direction]).toEqual([language, direction]);
  });
});

/** Languages in which a noun stays as it is after a number. */
const UNCHANGED_AFTER_NUMBERS = ['az', 'kk', 'tr'];

test.each(LOCALES)('nouns of $language have each form that it counts by', ({ language, labels, cldr }) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const wanted = UNCHANGED_AFTER_NUMBERS.includes(language) ? ['other'] : pluralCategories;
  for (const forms of Object.values({ ...labels.countedKinds, ...labels.countedRecords })) {
    expect(Object.keys(forms).sort()).toEqual([...wanted].sort());
    Object.values(forms).forEach(expectWords);
  }
  const { day, month, year } = cldr.relative;
  for (const { future, past } of [day, month, year]) {
    for (const patterns of [future, past]) {
      for (const n of [1, 2, 5, 11, 21, 1.5]) {
        expect(patterns[cldr.plural(n)] ?? patterns.other).toContain('{0}');
      }
    }
  }
});

/** Words that a language shares with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  az: ['Forum', 'Modus vivendi', 'Multimodal', 'Region'],
  kk: [],
  ru: [],
  tr: ['Forum', 'Modus vivendi', 'Transit'],
};

/** Letters that no word of the language has. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  az: /[\u0400-\u04ffäâîûw]/i,
  kk: /[a-z]/i,
  ru: /[a-zәғқңөұүһі]/i,
  tr: /[\u0400-\u04ffəäwqx]/i,
};

/** All texts of a locale that are not made of others. */
function textsOf({ labels, facts, phrases, sectors }: Locale): string[] {
  const fixed = Object.values({ ...phrases }).filter(
    (phrase): phrase is string => typeof phrase === 'string',
  );
  return [
    ...[...CODES.keys()].flatMap((list) => [...wordsOf(labels, list).values()]),
    ...Object.values(sectors),
    ...Object.values({ ...facts }),
    ...fixed,
  ];
}

describe.each(LOCALES.filter(({ language }) => language !== 'en'))('$language', (locale) => {
  test('differs from English, but for the words that both have', () => {
    const shared: string[] = [];
    for (const list of CODES.keys()) {
      const english = wordsOf(en.labels, list);
      for (const [code, word] of wordsOf(locale.labels, list))
        if (english.get(code) === word) shared.push(word);
    }
    shared.push(...SECTOR_CODES.filter((code) => en.sectors[code] === locale.sectors[code]));
    const facts: Readonly<Record<string, string>> = { ...en.facts };
    const ownFacts: Readonly<Record<string, string>> = { ...locale.facts };
    for (const [name, label] of Object.entries(ownFacts)) if (facts[name] === label) shared.push(label);
    const phrases: Readonly<Record<string, unknown>> = { ...en.phrases };
    const own: Readonly<Record<string, unknown>> = { ...locale.phrases };
    for (const [name, words] of Object.entries(own)) {
      if (typeof words === 'string' && phrases[name] === words) shared.push(words);
    }
    expect([...new Set(shared)].sort()).toEqual(SHARED[locale.language]);
  });

  test('has no letter of another alphabet', () => {
    const foreign = FOREIGN_LETTERS[locale.language] ?? /^$/;
    expect(textsOf(locale).filter((text) => foreign.test(text))).toEqual([]);
  });
});

test.each(LOCALES.filter(({ language }) => language === 'az' || language === 'tr'))(
  'in $language the capital of i has its dot',
  (locale) => {
    const part = { strength: 'signed', atLeast: 2, exact: false, about: false } as const;
    expect(locale.phrases.untitledGroup('iki', 'N', false)).toMatch(/^İki N, /);
    expect(locale.phrases.summary([part])).toMatch(/^(?:Ən azı 2 imzalanıb|İmzalanan: en az 2)$/);
    expect(textsOf(locale).filter((text) => /\bI[a-zəöüçşğı]/u.test(text))).toEqual([]);
  },
);

describe('the taxonomy', () => {
  test('has 96 codes, each main sector before its own', () => {
    expect(SECTOR_CODES).toHaveLength(96);
    for (const [at, code] of SECTOR_CODES.entries()) {
      const main = mainSectorOf(code);
      expect(main).toBeDefined();
      expect(SECTOR_CODES.findIndex((other) => other === main)).toBeLessThanOrEqual(at);
      expect(mainSectorOf(main ?? '')).toBe(main);
    }
  });

  test('knows its codes and no others', () => {
    expect(mainSectorOf('digital-ai')).toBe('digital');
    expect(mainSectorOf('energy')).toBe('energy');
    expect([isSectorCode('space'), isSectorCode('constructor'), isSectorCode('')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(mainSectorOf('space')).toBeUndefined();
  });
});
