import { foldName } from './names.js';

/** A state that no longer exists, or no longer under this name. */
export interface HistoricState {
  /** The four-letter code of ISO 3166-3. */
  readonly code: string;
  /** First day under this name. */
  readonly from: string;
  /** Last day under this name. */
  readonly to: string;
  /** The one country that took its place; empty when there are several. */
  readonly successors: readonly string[];
}

/**
 * The code of ISO 3166-3, the first and the last day, the one successor, and the names. The codes are those of
 * ISO 3166-3 (formerly used names of countries); the days are facts of public record: the act by which the state or
 * its name began and ended. Names that are still in common use for the state of today, such as Burma and East Timor,
 * are left out.
 */
const STATES = `
SUHH 1922-12-30 1991-12-26 - Soviet Union;USSR;Union of Soviet Socialist Republics;U.S.S.R.;СССР;SSRİ;SSCB
DDDE 1949-10-07 1990-10-02 DE German Democratic Republic;East Germany;GDR;ГДР
CSHH 1918-10-28 1992-12-31 - Czechoslovakia;Czechoslovak Socialist Republic;Czech and Slovak Federal Republic;Чехословакия
YUCS 1918-12-01 2003-02-04 - Yugoslavia;Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia;Югославия
CSXX 2003-02-04 2006-06-05 - Serbia and Montenegro;State Union of Serbia and Montenegro
YDYE 1967-11-30 1990-05-22 YE South Yemen;People's Democratic Republic of Yemen;Democratic Yemen
VDVN 1945-09-02 1976-07-02 VN North Vietnam;North Viet Nam;Democratic Republic of Vietnam;Democratic Republic of Viet-Nam
ZRCD 1971-10-27 1997-05-17 CD Zaire;Republic of Zaire
HVBF 1958-12-11 1984-08-04 BF Upper Volta;Republic of Upper Volta
DYBJ 1958-12-04 1975-11-30 BJ Dahomey;Republic of Dahomey
RHZW 1923-10-01 1980-04-18 ZW Southern Rhodesia;Rhodesia
NHVU 1906-10-20 1980-07-30 VU New Hebrides
SKIN 1642-01-01 1975-05-16 IN Sikkim;Kingdom of Sikkim
ANHH 1954-12-15 2010-10-10 - Netherlands Antilles
PZPA 1904-02-26 1979-10-01 PA Panama Canal Zone
BYAA 1919-01-01 1991-09-19 BY Byelorussian SSR;Byelorussian Soviet Socialist Republic
AIDJ 1967-07-05 1977-06-27 DJ French Afars and Issas
GEHH 1916-01-12 1979-07-12 - Gilbert and Ellice Islands
`;

let known: ReadonlyMap<string, HistoricState> | undefined;
/** The same parties are asked for again and again. */
const asked = new Map<string, HistoricState | undefined>();
const MOST = 5000;

/** The historic state that has exactly this name, in any writing; undefined for any other. */
export function historicState(name: string): HistoricState | undefined {
  known ??= new Map(STATES.trim().split('\n').flatMap(readLine));
  const before = asked.get(name);
  if (before !== undefined || asked.has(name)) return before;
  if (asked.size >= MOST) asked.clear();
  const state = known.get(foldName(name));
  asked.set(name, state);
  return state;
}

function readLine(line: string): [string, HistoricState][] {
  const [, code = '', from = '', to = '', successor = '', names = ''] = /^(\S+) (\S+) (\S+) (\S+) (.+)$/.exec(
    line,
  ) as RegExpExecArray;
  const state = { code, from, to, successors: successor === '-' ? [] : [successor] };
  return [code, ...names.split(';')].map((name) => [foldName(name), state]);
}
