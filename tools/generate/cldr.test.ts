import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { BaseCldr, CldrData, OtherCldr } from '../../packages/core/src/locales/cldr-data.js';
import { LOCALES } from '../../packages/core/test/locales.js';
import { CORRECTIONS, correct } from './cldr-corrections.mjs';
import { cldrFiles, cldrLanguages, generateCldr, generateCountryNames, type CldrSources } from './cldr.mjs';
import { datePattern, intervalPattern, widen } from './cldr-patterns.mjs';
import { findStale, formatFiles, literal, readText } from './files.mjs';
import { LANGUAGE_TAGS } from './language-tags.mjs';

/** Runs a generated module; the names of its countries come from a module of their own, which is left out. */
async function load(source: string): Promise<CldrData> {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const alone = source.replace(/^import { COUNTRY_NAMES }.*$/m, "const COUNTRY_NAMES = 'First|Second';");
  const { outputText } = ts.transpileModule(alone, { compilerOptions: options });
  const url = `data:text/javascript,${encodeURIComponent(outputText)}`;
  const parts = (await import(/* @vite-ignore */ url)) as { cldr: BaseCldr; otherCldr: OtherCldr };
  return { ...parts.cldr, ...parts.otherCldr };
}

const generated = await cldrFiles();

describe('CLDR', () => {
  const month = (width: string) =>
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, `${width}${index + 1}`]));
  const list = { '2': '{0} & {1}', start: '{0}, {1}', middle: '{0}; {1}', end: '{0} & {1}' };
  const languageNames = Object.fromEntries(LANGUAGE_TAGS.map((tag) => [tag, `language ${tag}`]));
  const field = (name: string) => ({
    'relative-type--1': `last ${name}`,
    'relative-type-0': `this ${name}`,
    'relative-type-1': `next ${name}`,
    'relativeTime-type-future': {
      'relativeTimePattern-count-one': `in {0} ${name}`,
      'relativeTimePattern-count-few': `in {0} ${name}s`,
      'relativeTimePattern-count-other': `in {0} ${name}s`,
    },
    'relativeTime-type-past': { 'relativeTimePattern-count-other': `{0} ${name} ago` },
  });
  const sources: CldrSources = {
    source: 'Unicode CLDR 1, licence L (data/cldr/LICENSE); npm packages',
    fields: {
      year: field('year'),
      month: field('month'),
      day: field('day'),
      second: { 'relative-type-0': 'now' },
    },
    gregorian: {
      months: {
        format: { wide: month('of '), abbreviated: month('o') },
        'stand-alone': { wide: month('Month '), abbreviated: month('M') },
      },
      dateFormats: { long: "y 'year' d MMMM" },
      dateTimeFormats: {
        availableFormats: { yMMMM: 'LLLL y', MMMMd: 'd MMMM', MMM: 'LLL', y: 'y' },
        intervalFormats: {
          yMMMd: { d: "y 'year' d–d MMM", M: "y 'year' d MMM – d MMM", y: 'd MMM y – d MMM y' },
          yMMM: { M: 'LLL–LLL y', y: 'LLL y – LLL y' },
          MMMd: { d: 'd–d MMM', M: 'd MMM – d MMM' },
          y: { y: 'y–y' },
          intervalFormatFallback: '{0}\u2009–\u2009{1}',
        },
      },
    },
    listPatterns: { 'listPattern-type-standard': list, 'listPattern-type-or': list },
    delimiters: {
      quotationStart: '«',
      quotationEnd: '»',
      alternateQuotationStart: '‹',
      alternateQuotationEnd: '›',
    },
    layout: { orientation: { characterOrder: 'right-to-left' } },
    numbers: {
      defaultNumberingSystem: 'latn',
      minimumGroupingDigits: '2',
      'symbols-numberSystem-latn': { decimal: ',', group: '\u00a0', minusSign: '-', percentSign: '%' },
      'decimalFormats-numberSystem-latn': { standard: '#,##0.###' },
      'percentFormats-numberSystem-latn': { standard: '#,##0\u00a0%' },
    },
    territories: { AZ: 'First', KZ: 'Second', 'KZ-alt-short': 'Not this' },
    languages: languageNames,
    plurals: { 'pluralRule-count-one': 'n = 1 @integer 1', 'pluralRule-count-other': ' @integer 0, 2~16' },
  };

  it('becomes a module that holds them, with wide months in every pattern', async () => {
    const cldr = await load(generateCldr('xx', sources));
    expect(cldr).toMatchObject({
      language: 'xx',
      direction: 'rtl',
      dates: {
        dayMonthYear: "y 'year' d MMMM",
        monthYear: 'LLLL y',
        dayMonth: 'd MMMM',
        month: 'LLLL',
        year: 'y',
      },
      intervals: {
        dayMonthYear: {
          sameMonth: ["y 'year' d–", 'd MMMM'],
          sameYear: ["y 'year' d MMMM – ", 'd MMMM'],
          differentYears: ['d MMMM y – ', 'd MMMM y'],
        },
        monthYear: { sameYear: ['LLLL–', 'LLLL y'], differentYears: ['LLLL y – ', 'LLLL y'] },
        dayMonth: { sameMonth: ['d–', 'd MMMM'], differentMonths: ['d MMMM – ', 'd MMMM'] },
        year: ['y–', 'y'],
        fallback: '{0}\u2009–\u2009{1}',
      },
      lists: { and: { two: '{0} & {1}', start: '{0}, {1}', middle: '{0}; {1}', end: '{0} & {1}' } },
      relative: {
        day: {
          last: 'last day',
          future: { one: 'in {0} day', other: 'in {0} days' },
          past: { other: '{0} day ago' },
        },
        now: 'now',
      },
      numbers: { decimal: ',', group: '\u00a0', minus: '-', minimumGroupingDigits: 2, percent: '{0}\u00a0%' },
      quotes: { open: '«', close: '»', innerOpen: '‹', innerClose: '›' },
      countries: 'First|Second',
    });
    expect(cldr.months.format.wide).toHaveLength(12);
    expect(cldr.months.standAlone.abbreviated.at(-1)).toBe('M12');
    expect(cldr.languages.split('|')).toHaveLength(LANGUAGE_TAGS.length);
    expect(cldr.relative.day.future).not.toHaveProperty('few');
    expect([0, 1, 2].map(cldr.plural)).toEqual(['other', 'one', 'other']);
  });

  it.each(Object.entries(generated))('give %s as it is in the repository', async (path, text) => {
    expect(await findStale(await formatFiles({ [path]: text }))).toEqual([]);
  });

  it('are there for every language that ships, and every one of them can be imported', async () => {
    const shipped = LOCALES.map(({ language }) => language).sort();
    const manifest = JSON.parse(await readText('packages/core/package.json')) as { exports: object };
    const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath.startsWith('./locales/'));
    expect((await cldrLanguages()).sort()).toEqual(shipped);
    expect(subpaths.map((subpath) => subpath.slice('./locales/'.length)).sort()).toEqual(shipped);
  });

  it('name in every table what it is and under which licence it may be used', async () => {
    expect(await readText('data/cldr/LICENSE')).toContain('UNICODE LICENSE V3');
    for (const language of await cldrLanguages()) {
      const { source } = JSON.parse(await readText(`data/cldr/${language}.json`)) as CldrSources;
      expect(source).toMatch(/^Unicode CLDR \d+\.\d+\.\d+, licence Unicode-3\.0 /);
    }
  });

  it('are corrected where CLDR is wrong, which each correction still finds', async () => {
    for (const [language, corrections] of Object.entries(CORRECTIONS)) {
      const found = JSON.parse(await readText(`data/cldr/${language}.json`)) as CldrSources;
      for (const { of } of corrections) expect(of(found)).not.toEqual(found);
      expect(correct(language, correct(language, found))).toEqual(correct(language, found));
    }
  });

  it('says which name is missing', () => {
    expect(() => generateCountryNames('xx', sources, ['AZ', 'TR'])).toThrow(
      'territories of xx: no name for TR',
    );
  });

  it('refuses a name that holds the separator', () => {
    const territories = { AZ: 'A|Z' };
    expect(() => generateCountryNames('xx', { ...sources, territories }, ['AZ'])).toThrow('the name of AZ');
    expect(generateCountryNames('xx', sources, ['AZ', 'KZ'])).toMatch(
      /"First\|" \+ \/\/ AZ\n"Second" \/\/ KZ/,
    );
  });

  it('refuses digits and groups that are not shipped', () => {
    const arabic = { ...sources.numbers, defaultNumberingSystem: 'arab' };
    expect(() => generateCldr('xx', { ...sources, numbers: arabic })).toThrow('numbering system "arab"');
    const indian = {
      ...sources.numbers,
      'decimalFormats-numberSystem-latn': { standard: '#,##,##0.###' },
    };
    expect(() => generateCldr('xx', { ...sources, numbers: indian })).toThrow('groups of "#,##,##0.###"');
  });

  it('cuts an interval before its second date', () => {
    expect(intervalPattern('d – d MMM y')).toEqual(['d – ', 'd MMMM y']);
    expect(intervalPattern("LLL y 'г'. – LLL y 'г'.")).toEqual(["LLLL y 'г'. – ", "LLLL y 'г'."]);
    expect(() => intervalPattern('d MMM y')).toThrow('has no second date');
  });

  it('widens months and leaves quoted text alone', () => {
    expect(widen("d 'MMM' MMM y")).toBe("d 'MMM' MMMM y");
  });

  it('refuses a field that no formatter here knows', () => {
    expect(() => datePattern('EEEE, d MMMM')).toThrow('the field "EEEE"');
    expect(() => datePattern("d ''MMMM")).toThrow('an apostrophe');
  });

  it('escapes what a diff does not show', () => {
    expect(literal('a\u00a0b\u202fc\u200ed e')).toBe('"a\\u00a0b\\u202fc\\u200ed e"');
  });
});
