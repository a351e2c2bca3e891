import { COUNTRY_CODES } from '@comity/core';
import { az } from '@comity/core/messages/az';
import { kk } from '@comity/core/messages/kk';
import { ru } from '@comity/core/messages/ru';
import { tr } from '@comity/core/messages/tr';
import { key } from './cells.js';
import { COUNTRY_WORDS, SECTOR_WORDS } from './known-words.generated.js';

/*
 * The tables that every mapping can use without writing them: which country or sector a word of a register means.
 * Only whole names count; a name that two states bear or bore, such as “Congo” or “Korea”, means none of them.
 */

/** Finds the code that a word stands for; undefined when it stands for none, or for more than one. */
export type WordTable = (word: string) => string | undefined;

/** Names that the tables of the standard do not have. */
const MORE_COUNTRIES =
  'AE:uae|BA:bosnia,bosnia-herzegovina|BN:brunei darussalam|BO:plurinational state of bolivia|CD:drc,dr congo|' +
  "CI:ivory coast,cote d'ivoire|CV:cabo verde|FM:federated states of micronesia|GB:united kingdom,great britain,uk|" +
  'GM:gambia|IR:islamic republic of iran|KG:kyrgyz republic|KN:st kitts and nevis|LA:lao pdr|LC:st. lucia|MK:macedonia|' +
  'MM:burma|PS:palestine|RU:russian federation|SK:slovak republic|SZ:swaziland|TL:east timor|TR:turkey,türkei|' +
  'US:united states,usa,u.s.|VA:vatican city,holy see|VC:st. vincent and the grenadines|VN:viet nam';

/** Names that more than one state bears or has borne, as they are compared. */
const AMBIGUOUS = new Set([
  'congo',
  'конго',
  'korea',
  'корея',
  'republic of china',
  'republic of vietnam',
  'republic of viet nam',
]);

/** The code of the country that a word names, in one of several languages, or that an ISO 3166-1 code stands for. */
export const countryOf: WordTable = (word) => {
  const names = countries();
  for (const form of formsOf(word)) {
    if (AMBIGUOUS.has(form)) return undefined;
    const code = names.get(form);
    if (code !== undefined) return code;
  }
  return undefined;
};

/** The code of the sector that a word names: its code, its label in one of five languages, a heading of a register. */
export const sectorOf: WordTable = (word) => sectors().get(key(word));

/** All names of countries, for suggestions. */
export const countryNames = (): readonly string[] => [...countries().keys()];

let countryTable: ReadonlyMap<string, string> | undefined;
let sectorTable: ReadonlyMap<string, string> | undefined;

function countries(): ReadonlyMap<string, string> {
  if (countryTable !== undefined) return countryTable;
  const table = tableOf(COUNTRY_WORDS);
  for (const { countryNames: names = '' } of [az, kk, ru, tr]) {
    for (const [index, name] of names.split('|').entries()) add(table, name, COUNTRY_CODES[index] ?? '');
  }
  for (const entry of MORE_COUNTRIES.split('|')) {
    const [code = '', names = ''] = entry.split(':');
    for (const name of names.split(',')) table.set(plain(name), code);
  }
  for (const name of AMBIGUOUS) table.delete(name);
  return (countryTable = table);
}

function sectors(): ReadonlyMap<string, string> {
  return (sectorTable ??= tableOf(SECTOR_WORDS, key));
}

/** The first word of each line is the code; what a line says does not change what an earlier one said. */
function tableOf(words: string, form = plain): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of words.trim().split('\n')) {
    const [code = '', ...names] = line.split('\t');
    for (const name of [code, ...names]) if (!table.has(form(name))) table.set(form(name), code);
  }
  return table;
}

function add(table: Map<string, string>, name: string, code: string): void {
  const word = plain(name);
  if (word !== '' && code !== '' && !table.has(word)) table.set(word, code);
}

/** A name without accents, marks and “the”; “&” is “and”. */
function plain(name: string): string {
  return key(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/&/g, ' and ')
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();
}

/** What stands before the name of a state and does not tell it from another. “Democratic” does: there were two Germanies. */
const FORM_OF_STATE =
  /^(?:(?:islamic|federal|federative|argentine|oriental|hellenic) )?(?:republic|kingdom|state|commonwealth|principality|sultanate) of (?:the )?/;

/** The forms in which a name is looked for: as it stands, turned round (“Ireland, Republic of”), by its essential word. */
function formsOf(name: string): string[] {
  const [, first = '', last = ''] = /^([^,]+),\s*(.+)$/.exec(name) ?? [];
  const forms = last === '' ? [plain(name)] : [plain(name), plain(`${last} ${first}`)];
  return [...forms, ...forms.map((form) => form.replace(FORM_OF_STATE, ''))];
}
