import { ALPHA_3_CODES, COUNTRY_NAMES } from '../../countries/names.generated.js';
import { COUNTRY_CODES, isCountryCode } from '../../countries/index.js';
import { nearest } from '../../schema/index.js';
import { latin } from './latin.js';

/**
 * What countries are called in English besides their names and ISO codes: initials, older and official forms. `-`
 * is for what more than one state has borne, or no state of today bears: nothing may be suggested for it.
 */
const OTHER_NAMES =
  'AE:uae|BA:bosnia|CD:dr congo,drc,democratic republic of the congo,dem rep of congo|CG:republic of congo|' +
  'CI:ivory coast|CN:prc|CV:cabo verde|CZ:czech republic|GB:united kingdom,great britain,britain,england|GR:hellas,el|' +
  'KP:dprk,n korea|KR:rok,republic of korea,s korea|LA:lao pdr|MM:burma|NL:holland|PS:palestine|RU:rf|SA:ksa|' +
  'SZ:swaziland|TL:east timor|TR:turkey|US:usa,united states,america,united states of america|VA:holy see|' +
  '-:republic of china,korea,congo,ussr,soviet union,yugoslavia,czechoslovakia';

/**
 * Names in Azerbaijani, Kazakh, Russian and Turkish, in Latin letters, that are too far from the English ones: of
 * neighbours and of the states that are met most often. The catalogues of messages have them all.
 */
const FOREIGN_NAMES =
  'AE:bee,bae,oae|AM:ermenistan|AT:avusturya|BE:belcika|BG:bulgaristan,bolqaristan|CH:isvecre,isvicre,shveytsariya|' +
  'CN:cin,kitay,qitay,kytay|CZ:cexiya,cekya,chehiya|DE:almaniya,almanya|DK:danimarka,daniya|DZ:elcezair,cezayir|' +
  'EG:misir,mysyr,egipet|ES:ispaniya,ispanya|FI:finlyandiya|FR:fransa,frantsiya|GB:birlesmis kralliq,birlesik krallik,' +
  'velikobritaniya,ulybritaniya,ingiltere,boyuk britaniya|GE:gurcustan,gurcistan,gruziya|GR:yunanistan,gretsiya|' +
  'HR:xorvatiya,hirvatistan|HU:macaristan,vengriya|IE:irlandiya,irlanda|IL:izrail|IN:hindistan,indiya|IT:italiya,italya|' +
  'JO:urdun,iordaniya|JP:yaponiya,japonya|KG:qirgizistan,kirgiziya,kirgizistan|KR:cenubi koreya,guney kore,yujnaya koreya|' +
  'KZ:qazaqistan|LT:litva,litvanya|LV:letonya|MA:merakes,fas,marokko|MN:monqolustan,mogolistan|NL:hollandiya,hollanda,niderland|' +
  'NO:norvec,norvegiya|PL:polsa,polonya|PT:portuqaliya,portekiz|QA:qeter|RO:ruminiya|RU:rusiya,rusya,resey,rossiya|' +
  'SA:suudi arabistan,seudiyye erebistani,saudovskaya araviya|SE:isvec,shvetsiya|TR:turtsiya|UA:ukrayina|' +
  'US:abs,abd,ssha,aqs';

/** Words of official names that do not tell one state from another. */
const FORMS_OF_STATE = new Set(
  'the of and republic kingdom state islamic federal federation democratic people peoples s socialist arab bolivarian plurinational'.split(
    ' ',
  ),
);

interface Names {
  /** The code of each name, and of each alpha-3 code. */
  readonly codes: ReadonlyMap<string, string>;
  readonly names: readonly string[];
}

/** Made at the first question: a file without a mistake never needs it. */
function namesOf(others: string): Names {
  const codes = new Map<string, string>();
  const add = (list: string): void => {
    for (const [index, name] of list.split('|').entries()) {
      codes.set(plain(name), COUNTRY_CODES[index] as string);
    }
  };
  const addAll = (table: string): void => {
    for (const entry of table.split('|')) {
      const [code = '', names = ''] = entry.split(':');
      for (const name of names.split(',')) codes.set(name, code);
    }
  };
  add(COUNTRY_NAMES);
  if (others !== '') add(others);
  addAll(OTHER_NAMES);
  // A short name of another language is a slip away from too many others: it is matched as it is.
  const names = [...codes.keys()];
  addAll(FOREIGN_NAMES);
  for (const [index, code] of ALPHA_3_CODES.toLowerCase().split(' ').entries()) {
    codes.set(code, COUNTRY_CODES[index] as string);
  }
  return { codes, names };
}

/** One table for each language that is asked in. */
const byNames = new Map<string, Names>();

/**
 * The codes of the countries that a text names: by an alpha-2 code in small letters, an alpha-3 code, or a name
 * with slips; nearest first. Undefined when it names states, but not one of today's that could be told.
 *
 * @param others More names, in the order of `COUNTRY_CODES`, with a bar between two.
 */
export function countriesNamed(text: string, others = ''): string[] | undefined {
  if (text.length > 60 || /\d/.test(text)) return [];
  const upper = text.trim().toUpperCase();
  if (isCountryCode(upper)) return [upper];
  let names = byNames.get(others);
  if (names === undefined) byNames.set(others, (names = namesOf(others)));
  const { codes } = names;
  const wanted = plain(text);
  const short = essential(wanted);
  const exact = codes.get(wanted) ?? codes.get(short);
  if (exact !== undefined) return exact === '-' ? undefined : [exact];
  // Three letters are a code, and one of them wrong is another code.
  if (short.length < 4) return [];
  const found = [wanted, short].map((name) => nearest(name, names.names, { extraWords: false }));
  const near = (found.find((list) => list.length > 0) ?? []).map((name) => codes.get(name) as string);
  return near.includes('-') ? undefined : [...new Set(near)];
}

/** Words in Latin letters, with single blanks between, in their usual order: `Iran, Islamic Republic of`. */
function plain(name: string): string {
  return latin(name)
    .replace(/^([^,]+),\s*(.+ of)$/, '$2 $1')
    .replace(/&/g, ' and ')
    .replace(/\./g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

function essential(name: string): string {
  const words = name.split(' ').filter((word) => !FORMS_OF_STATE.has(word));
  return words.join(' ');
}
