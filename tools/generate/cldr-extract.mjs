// @ts-check
// node tools/generate/cldr-extract.mjs [language …]
// Copies what Comity reads of CLDR into data/cldr/, one file per language. The first run installs CLDR (200 MB);
// everything after it works from those files, without a network.
import { CLDR_VERSION, cldrIsInstalled, installCldr, readCldr } from './cldr-packages.mjs';
import { COUNTRIES_CSV, readCountries } from './countries.mjs';
import { isMain, readText, writeOrCheck } from './files.mjs';
import { LANGUAGE_TAGS } from './language-tags.mjs';

/**
 * Comity's English is read everywhere: it writes "23 October 2025" and "A, B and C".
 * CLDR's plain `en` is the English of the United States, so dates, lists and quotation marks come from `en-GB`;
 * names and numbers stay those of `en`.
 * @type {Record<string, string>}
 */
const STYLE_LOCALES = { en: 'en-GB' };

/** Yesterday, today, tomorrow, and what lies further off. */
const RELATIVE = [
  'relative-type--1',
  'relative-type-0',
  'relative-type-1',
  'relativeTime-type-future',
  'relativeTime-type-past',
];

/** What stands in the file of one language; its parts keep the names of CLDR. */
const WANTED = {
  gregorian: {
    months: { format: ['wide', 'abbreviated'], 'stand-alone': ['wide', 'abbreviated'] },
    dateFormats: ['long'],
    dateTimeFormats: {
      availableFormats: ['y', 'MMM', 'MMMMd', 'yMMMM'],
      intervalFormats: ['yMMMd', 'yMMMM', 'yMMM', 'MMMd', 'y', 'intervalFormatFallback'],
    },
  },
  fields: { year: RELATIVE, month: RELATIVE, day: RELATIVE, second: ['relative-type-0'] },
  listPatterns: ['listPattern-type-standard', 'listPattern-type-or'],
  delimiters: ['quotationStart', 'quotationEnd', 'alternateQuotationStart', 'alternateQuotationEnd'],
  layout: { orientation: ['characterOrder'] },
  numbers: {
    defaultNumberingSystem: undefined,
    minimumGroupingDigits: undefined,
    'symbols-numberSystem-latn': ['decimal', 'group', 'minusSign', 'percentSign'],
    'decimalFormats-numberSystem-latn': ['standard'],
    'percentFormats-numberSystem-latn': ['standard'],
  },
};

/** @param {string} language BCP 47 tag */
export const extractPath = (language) => `data/cldr/${language}.json`;

/**
 * @param {unknown} value
 * @param {unknown} wanted names of keys, or an object of such; undefined for the whole value
 * @returns {unknown} only those parts
 */
function only(value, wanted) {
  if (wanted === undefined) return value;
  const from = /** @type {Record<string, unknown>} */ (value);
  const keys = Array.isArray(wanted) ? wanted : Object.keys(/** @type {object} */ (wanted));
  const parts = /** @type {Record<string, unknown>} */ (Array.isArray(wanted) ? {} : wanted);
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, only(from[key], parts[key])]),
  );
}

/**
 * @param {string} language
 * @param {readonly string[]} countryCodes
 * @returns {Promise<string>} JSON
 */
async function extract(language, countryCodes) {
  const style = STYLE_LOCALES[language] ?? language;
  /**
   * @param {string} group
   * @param {string} locale
   * @param {string} file
   * @param {string[]} keys
   */
  const part = (group, locale, file, ...keys) =>
    readCldr(`cldr-${group}-full/main/${locale}/${file}.json`, ['main', locale, ...keys]);
  const names = /** @type {const} */ (['localenames', language]);
  const territories = await part(...names, 'territories', 'localeDisplayNames', 'territories');
  const languages = await part(...names, 'languages', 'localeDisplayNames', 'languages');
  const { gregorian, fields, listPatterns, delimiters, layout, numbers } = WANTED;
  const data = {
    source: `Unicode CLDR ${CLDR_VERSION}, licence Unicode-3.0 (data/cldr/LICENSE); npm packages cldr-*-full and cldr-core`,
    ...(style === language ? {} : { style }),
    gregorian: only(await part('dates', style, 'ca-gregorian', 'dates', 'calendars', 'gregorian'), gregorian),
    fields: only(await part('dates', style, 'dateFields', 'dates', 'fields'), fields),
    listPatterns: only(await part('misc', style, 'listPatterns', 'listPatterns'), listPatterns),
    delimiters: only(await part('misc', style, 'delimiters', 'delimiters'), delimiters),
    layout: only(await part('misc', language, 'layout', 'layout'), layout),
    numbers: only(await part('numbers', language, 'numbers', 'numbers'), numbers),
    territories: only(territories, countryCodes),
    languages: only(languages, LANGUAGE_TAGS),
    plurals: await readCldr('cldr-core/supplemental/plurals.json', [
      'supplemental',
      'plurals-type-cardinal',
      language,
    ]),
  };
  return JSON.stringify(data);
}

/**
 * Writes the files of these languages; installs CLDR when it is not there.
 * @param {readonly string[]} languages
 */
export async function extractCldr(languages) {
  if (!(await cldrIsInstalled())) await installCldr();
  const codes = readCountries(await readText(COUNTRIES_CSV)).map(({ alpha2 }) => alpha2);
  /** @type {import('./files.mjs').Files} */
  const files = {};
  for (const language of languages) files[extractPath(language)] = await extract(language, codes);
  await writeOrCheck(files, []);
}

if (isMain(import.meta.url)) await extractCldr(process.argv.slice(2));
