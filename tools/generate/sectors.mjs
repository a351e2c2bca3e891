// @ts-check
// node tools/generate/sectors.mjs [--check]
import { isMain, literal, readText, writeOrCheck } from './files.mjs';
import { Problems, readTable } from './table.mjs';

/**
 * @typedef {import('./files.mjs').Files} Files
 * @typedef {import('./table.mjs').Row} Row
 * @typedef {{ code: string, parent: string, labels: Record<string, string>, description: string, matches: Record<string, string[]> }} Sector
 */

export const SECTORS_CSV = 'data/sectors/sectors.csv';

const LANGUAGES = ['en', 'az', 'kk', 'ru', 'tr'];
const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The form of one code in each vocabulary that a sector is matched to. @type {Record<string, RegExp>} */
const MATCH_FORMS = {
  dac: /^\d{3}(?:\d{2})?$/,
  isic: /^[A-U](?:\d{2})?$/,
  cofog: /^\d{2}(?:\.\d){0,2}$/,
  sdg: /^(?:[1-9]|1[0-7])$/,
};

const COLUMNS = [
  'code',
  'parent',
  'description',
  ...LANGUAGES.map((language) => `label_${language}`),
  ...Object.keys(MATCH_FORMS),
];

/**
 * Reads and checks the taxonomy; throws an error that names every problem with its line.
 * @param {string} csv
 * @returns {Sector[]} in the order of the file
 */
export function readSectors(csv) {
  const rows = readTable(csv, SECTORS_CSV, COLUMNS);
  const problems = new Problems(SECTORS_CSV);
  const parents = new Map(rows.map(({ cells }) => [cells.code, cells.parent]));
  const seen = new Set();
  const sectors = rows.map((row) => {
    const sector = readSector(row, problems);
    if (seen.has(sector.code)) problems.add(`duplicate code "${sector.code}"`, row.line);
    checkParent(sector, parents, row.line, problems);
    if (parents.has(sector.parent) && !seen.has(sector.parent)) {
      problems.add(`"${sector.code}" stands before its parent "${sector.parent}"`, row.line);
    }
    seen.add(sector.code);
    return sector;
  });
  problems.throwIfAny();
  return sectors;
}

/**
 * @param {Row} row
 * @param {Problems} problems
 * @returns {Sector}
 */
function readSector({ cells, line }, problems) {
  const { code = '', parent = '', description = '' } = cells;
  if (!SLUG.test(code)) problems.add(`"${code}" is not a lower-case slug`, line);
  /** @param {string} column */
  const required = (column) => {
    const text = cells[column] ?? '';
    if (text.trim() === '') problems.add(`"${code}" has no ${column}`, line);
    else if (text.includes('|')) problems.add(`${column} of "${code}" has a bar in it`, line);
    else if (text !== text.trim()) problems.add(`${column} of "${code}" has white space around it`, line);
    return text;
  };
  required('description');
  const labels = Object.fromEntries(LANGUAGES.map((language) => [language, required(`label_${language}`)]));
  const matches = Object.fromEntries(
    Object.entries(MATCH_FORMS).map(([vocabulary, form]) => {
      const codes = (cells[vocabulary] ?? '').split('|').filter((match) => match !== '');
      for (const match of codes) {
        if (!form.test(match)) problems.add(`"${match}" is no ${vocabulary} code ("${code}")`, line);
      }
      return [vocabulary, codes];
    }),
  );
  return { code, parent, labels, description, matches };
}

/**
 * @param {Sector} sector
 * @param {ReadonlyMap<string | undefined, string | undefined>} parents
 * @param {number} line
 * @param {Problems} problems
 */
function checkParent({ code, parent }, parents, line, problems) {
  if (parent === '') return;
  const grandparent = parents.get(parent);
  if (grandparent === undefined) problems.add(`unknown parent "${parent}" of "${code}"`, line);
  else if (grandparent !== '') {
    problems.add(`"${code}" is two levels deep: its parent "${parent}" has a parent itself`, line);
  }
}

/**
 * @param {string} csv the text of `data/sectors/sectors.csv`
 * @returns {Files}
 */
export function generateSectors(csv) {
  const sectors = readSectors(csv);
  /** @param {(sector: Sector) => unknown} value */
  const byCode = (value) =>
    literal(Object.fromEntries(sectors.map((sector) => [sector.code, value(sector)]))).replace('{', '{\n');
  /** @type {Files} */
  const files = {
    'packages/core/src/sectors/taxonomy.generated.ts': `${header("Comity's own taxonomy")}
import { parentsOf } from './packed.js';

/** The code of a sector of the built-in taxonomy. */
export type SectorCode =
${sectors.map(({ code }) => `  | ${literal(code)}`).join('\n')};

/** Every sector of the built-in taxonomy with the code of its parent; a top-level sector has an empty one. */
export const SECTOR_PARENTS = /* @__PURE__ */ parentsOf<SectorCode>(
${packed(sectors, ownPart)}
);
`,
    'packages/core/src/sectors/descriptions.generated.ts': `${header("Comity's own descriptions")}
import type { SectorCode } from './taxonomy.generated.js';

/** What each sector covers, in English. */
export const SECTOR_DESCRIPTIONS: Readonly<Record<SectorCode, string>> = ${byCode(({ description }) => description)};
`,
    'packages/core/src/sectors/matches.generated.ts': `${header("Comity's own choice of matches")}
import type { SectorCode } from './taxonomy.generated.js';

/** Codes of other vocabularies that come nearest to a sector; an empty list where none does. */
export interface SectorMatches {
  /** Purpose codes of the OECD Development Assistance Committee: three digits a group, five a purpose. */
  readonly dac: readonly string[];
  /** International Standard Industrial Classification, revision 4: section letter, and division. */
  readonly isic: readonly string[];
  /** Classification of the Functions of Government, 1999. */
  readonly cofog: readonly string[];
  /** Numbers of the Sustainable Development Goals. */
  readonly sdg: readonly string[];
}

/** The nearest codes of other vocabularies for each sector. */
export const SECTOR_MATCHES: Readonly<Record<SectorCode, SectorMatches>> = ${byCode(({ matches }) => matches)};
`,
  };
  for (const language of LANGUAGES) {
    files[`packages/core/src/locales/${language}.sectors.generated.ts`] = `${header("Comity's own labels")}
import { bySector } from '../sectors/packed.js';
import { SECTOR_PARENTS, type SectorCode } from '../sectors/taxonomy.generated.js';

/** The label of each sector, language \`${language}\`. */
export const sectors: Readonly<Record<SectorCode, string>> = /* @__PURE__ */ bySector(
  SECTOR_PARENTS,
${packed(sectors, ({ labels }) => labels[language] ?? '')}
);
`;
  }
  return files;
}

/** What a code adds to that of its parent. @param {Sector} sector */
function ownPart({ code, parent }) {
  if (parent !== '' && !code.startsWith(`${parent}-`))
    throw new Error(`${SECTORS_CSV}: "${code}" must begin with "${parent}-", the code of its parent`);
  return code.slice(parent.length);
}

/**
 * One text of all sectors, a bar between two: a third shorter than a table.
 *
 * @param {readonly Sector[]} sectors
 * @param {(sector: Sector) => string} value
 */
function packed(sectors, value) {
  return sectors
    .map((sector, at) => {
      const isLast = at === sectors.length - 1;
      return `  ${literal(`${value(sector)}${isLast ? '' : '|'}`)}${isLast ? '' : ' +'} // ${sector.code}`;
    })
    .join('\n');
}

/** @param {string} what the data is */
const header = (
  what,
) => `// Generated by tools/generate/sectors.mjs from ${SECTORS_CSV}: change that file, not this one.
// Data: ${what}, MIT (data/sectors/README.md says what was checked and what was not).
`;

if (isMain(import.meta.url)) await writeOrCheck(generateSectors(await readText(SECTORS_CSV)), process.argv);
