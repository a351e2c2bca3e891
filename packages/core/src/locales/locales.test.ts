import { describe, expect, test } from 'vitest';
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  BINDING_BASES,
  BINDING_VALUES,
  LATERALITIES,
  MEETING_KINDS,
  OUTCOME_KINDS,
  PARTY_KINDS,
  PROGRESS,
  SOURCE_GENRES,
  STRENGTHS,
  VISIT_KINDS,
  VISIT_STATUSES,
} from '../index.js';
import { CONFIDENCES } from '../models/values.js';
import { isSectorCode, mainSectorOf, SECTOR_CODES } from '../sectors/index.js';
import { az } from './az.js';
import { en } from './en.js';
import type { Counted, Labels, Locale } from './locale.js';

const LOCALES: readonly Locale[] = [en, az];

/** The codes of each list that has labels. */
const CODES: Readonly<Record<keyof Labels, readonly string[]>> = {
  strengths: STRENGTHS,
  agreementKinds: AGREEMENT_KINDS,
  countedKinds: AGREEMENT_KINDS,
  agreementStatuses: AGREEMENT_STATUSES,
  lateralities: LATERALITIES,
  binding: BINDING_VALUES,
  bindingBases: BINDING_BASES,
  outcomeKinds: OUTCOME_KINDS,
  progress: PROGRESS,
  visitKinds: VISIT_KINDS,
  visitStatuses: VISIT_STATUSES,
  meetingKinds: MEETING_KINDS,
  partyKinds: PARTY_KINDS,
  confidences: CONFIDENCES,
  sourceGenres: SOURCE_GENRES,
};

/** Words that English and Azerbaijani share. */
const SHARED = ['Modus vivendi', 'Forum', 'Region'];

/** The labels of a list by their codes; of a noun beside a number the usual form. */
function wordsOf(labels: Labels, list: keyof Labels): Map<string, string> {
  const table: Readonly<Record<string, string | Counted>> = labels[list];
  return new Map(
    Object.entries(table).map(([code, label]) => [code, typeof label === 'string' ? label : label.other]),
  );
}

/** A text that a reader sees as one: not empty, no blanks around it, no key of the code. */
function expectWords(text: string): void {
  expect(text).toMatch(/^\S(?:.*\S)?$/);
  expect(text).not.toMatch(/undefined|null|\[object|\{|\}|--/);
}

describe.each(LOCALES)('in $language', ({ labels, facts, phrases, sectors, cldr, language, direction }) => {
  test.each(Object.keys(CODES) as (keyof Labels)[])(
    'every code of %s has a label, and nothing else has',
    (list) => {
      const words = wordsOf(labels, list);
      expect([...words.keys()].sort()).toEqual([...CODES[list]].sort());
      for (const word of words.values()) expectWords(word);
    },
  );

  test('two codes of one list are never called the same', () => {
    for (const list of Object.keys(CODES) as (keyof Labels)[]) {
      const words = wordsOf(labels, list);
      expect(new Set(words.values()).size).toBe(words.size);
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
    const { duringVisitOn, yearUnknown, about, perhaps, from, until, endNotStated, startNotStated } = phrases;
    const withOne = [duringVisitOn, yearUnknown, about, perhaps, from, until, endNotStated, startNotStated];
    for (const phrase of [...withOne, phrases.untitled, phrases.quoted, phrases.within]) {
      expect(phrase('WORDS')).toContain('WORDS');
      expect(phrase('WORDS')).not.toBe(phrase('OTHERS'));
      expectWords(phrase('WORDS'));
    }
    expect(phrases.visitTitle('ONE', 'TWO')).toMatch(/ONE.*TWO/);
    for (const one of [true, false]) {
      expect(phrases.untitledGroup('ONE', 'TWO', one)).toMatch(/ONE.*TWO/);
      expectWords(phrases.untitledGroup('ONE', 'TWO', one));
    }
    expect(phrases.untitledGroup('', '', true)).not.toBe(phrases.untitledGroup('', '', false));
    expect(phrases.session(2, 'KIND')).toMatch(/KIND.*2/);
    expect(phrases.believedToBe('NAME', undefined)).toMatch(/NAME$/);
    expect(phrases.believedToBe('NAME', 'SURE')).toMatch(/NAME.*SURE/);
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

test('a kind beside a number has each form that its language counts by', () => {
  for (const { one, other } of Object.values(en.labels.countedKinds)) {
    expectWords(one ?? '');
    expect(one).not.toBe(other);
  }
  for (const forms of Object.values(az.labels.countedKinds)) expect(Object.keys(forms)).toEqual(['other']);
});

describe('Azerbaijani', () => {
  test('differs from English, but for the words that both have', () => {
    const same = (Object.keys(CODES) as (keyof Labels)[]).flatMap((list) => {
      const azerbaijani = new Set(wordsOf(az.labels, list).values());
      return [...wordsOf(en.labels, list).values()].filter((word) => azerbaijani.has(word));
    });
    const sectors = SECTOR_CODES.filter((code) => en.sectors[code] === az.sectors[code]);
    const english = new Set(Object.values({ ...en.facts }));
    const facts = Object.values({ ...az.facts }).filter((label) => english.has(label));
    expect(new Set([...same, ...sectors, ...facts])).toEqual(new Set(SHARED));
  });

  test('writes the capital of i with its dot', () => {
    const part = { strength: 'signed', atLeast: 2, exact: true, about: false } as const;
    expect(az.phrases.untitledGroup('iki', 'sənəd', false)).toBe('İki sənəd, adları göstərilməyib');
    expect(az.phrases.untitledGroup('ən azı iki', 'sənəd', false)).toBe(
      'Ən azı iki sənəd, adları göstərilməyib',
    );
    expect(az.phrases.summary([part])).toBe('2 imzalanıb');
    const words = [az.labels, az.facts].flatMap(
      (table) => JSON.stringify(table).match(/\bI[a-zəöüçşğı]/gu) ?? [],
    );
    expect(words).toEqual([]);
  });

  test('has no letter of another alphabet', () => {
    const texts = JSON.stringify([az.labels, az.facts, az.phrases, az.sectors]);
    expect(texts).not.toMatch(/[\u0400-\u04ffäâîû]/i);
  });
});

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
