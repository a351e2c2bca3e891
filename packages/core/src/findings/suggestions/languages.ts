import { isLanguageTag } from '../../identifiers/index.js';
import { nearest } from '../../schema/index.js';
import { latin } from './latin.js';

/** The languages that sources are most often written in: English names, ISO 639-2 codes and their own names. */
const LANGUAGE_NAMES =
  'en:english,eng,ingilis,ingilizce,angliyskiy|az:azerbaijani,aze,azeri,azerbaycan,azerbaycanca,azerbaycan dili,azerbaydjanskiy|' +
  'kk:kazakh,kaz,qazaq,qazaqsha,kazak,kazahskiy,kazaksha,kazakca|ru:russian,rus,russkiy,rusca|tr:turkish,tur,turkce,turk,turetskiy|' +
  'ar:arabic,ara|zh:chinese,zho,mandarin|fr:french,fra,francais|de:german,deu,deutsch|es:spanish,spa,espanol|it:italian,ita,italiano|' +
  'pt:portuguese,por|uk:ukrainian,ukr|uz:uzbek,uzb|ky:kyrgyz,kir|tk:turkmen,tuk|ka:georgian,kat|hy:armenian,hye|fa:persian,fas,farsi|' +
  'he:hebrew,heb|hi:hindi,hin|ur:urdu,urd|ja:japanese,jpn|ko:korean,kor|pl:polish,pol|ro:romanian,ron|hu:hungarian,hun|cs:czech,ces|' +
  'el:greek,ell|bg:bulgarian,bul|sr:serbian,srp|nl:dutch,nld|sv:swedish,swe|fi:finnish,fin|mn:mongolian,mon|tg:tajik,tgk|' +
  'id:indonesian,ind|ms:malay,msa|vi:vietnamese,vie|th:thai,tha';

let codeOf: ReadonlyMap<string, string> | undefined;
let names: readonly string[] = [];

function table(): ReadonlyMap<string, string> {
  if (codeOf !== undefined) return codeOf;
  const entries = LANGUAGE_NAMES.split('|').flatMap((entry) => {
    const [code = '', list = ''] = entry.split(':');
    return list.split(',').map((name) => [name, code] as const);
  });
  codeOf = new Map(entries);
  names = [...codeOf.keys()];
  return codeOf;
}

/** The tags of the languages that a text names, or the tag that it is but for its letters and marks. */
export function languagesNamed(text: string): string[] {
  const codes = table();
  const name = latin(text).trim();
  const named = codes.get(name);
  if (named !== undefined) return [named];
  const [language = '', ...parts] = text.trim().split(/[-_]/);
  const tag = [language.toLowerCase(), ...parts].join('-');
  if (isLanguageTag(tag) && tag !== text) return [tag];
  if (name.length < 4) return [];
  const words = name.replace(/\s+(?:language|dili|tili|yazyk)$/, '');
  return [...new Set(nearest(words, names, { extraWords: false }).map((key) => codes.get(key) as string))];
}
