import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { CldrData } from '../../packages/core/src/locales/cldr-data.js';
import { generateCldr } from './cldr.mjs';
import { datePattern, intervalPattern, widen } from './cldr-patterns.mjs';
import { literal } from './files.mjs';

/** Runs a generated module. */
async function load(source: string): Promise<CldrData> {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  const url = `data:text/javascript,${encodeURIComponent(outputText)}`;
  return ((await import(/* @vite-ignore */ url)) as { cldr: CldrData }).cldr;
}

describe('CLDR', () => {
  const month = (width: string) =>
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, `${width}${index + 1}`]));
  const list = { '2': '{0} & {1}', start: '{0}, {1}', middle: '{0}; {1}', end: '{0} & {1}' };
  const languageNames = Object.fromEntries(
    (
      'en az kk ru tr ar zh fr de es it pt uk uz ky tk ka hy fa he ' +
      'hi ur ja ko pl ro hu cs el bg sr nl sv fi mn tg id ms vi th'
    )
      .split(' ')
      .map((tag) => [tag, `language ${tag}`]),
  );
  const sources = {
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
      'symbols-numberSystem-latn': { decimal: ',', group: '\u00a0', percentSign: '%' },
      'decimalFormats-numberSystem-latn': { standard: '#,##0.###' },
      'percentFormats-numberSystem-latn': { standard: '#,##0\u00a0%' },
    },
    territories: { AZ: 'First', KZ: 'Second', 'KZ-alt-short': 'Not this' },
    languages: languageNames,
    plurals: { 'pluralRule-count-one': 'n = 1 @integer 1', 'pluralRule-count-other': ' @integer 0, 2~16' },
  };

  it('becomes a module that holds them, with wide months in every pattern', async () => {
    const cldr = await load(generateCldr('xx', sources, ['AZ', 'KZ']));
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
      numbers: { decimal: ',', group: '\u00a0', minimumGroupingDigits: 2, percent: '{0}\u00a0%' },
      quotes: { open: '«', close: '»', innerOpen: '‹', innerClose: '›' },
      countries: 'First|Second',
    });
    expect(cldr.months.format.wide).toHaveLength(12);
    expect(cldr.months.standAlone.abbreviated.at(-1)).toBe('M12');
    expect(Object.keys(cldr.languages)).toHaveLength(40);
    expect([0, 1, 2].map(cldr.plural)).toEqual(['other', 'one', 'other']);
  });

  it('says which name is missing', () => {
    expect(() => generateCldr('xx', sources, ['AZ', 'TR'])).toThrow('territories of xx: no name for TR');
  });

  it('refuses a name that holds the separator', () => {
    const territories = { AZ: 'A|Z' };
    expect(() => generateCldr('xx', { ...sources, territories }, ['AZ'])).toThrow('the name of AZ in xx');
  });

  it('refuses digits and groups that are not shipped', () => {
    const arabic = { ...sources.numbers, defaultNumberingSystem: 'arab' };
    expect(() => generateCldr('xx', { ...sources, numbers: arabic }, [])).toThrow('numbering system "arab"');
    const indian = {
      ...sources.numbers,
      'decimalFormats-numberSystem-latn': { standard: '#,##,##0.###' },
    };
    expect(() => generateCldr('xx', { ...sources, numbers: indian }, [])).toThrow('groups of "#,##,##0.###"');
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
