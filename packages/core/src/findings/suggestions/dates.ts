import { isPartialDate } from '../../dates/index.js';
import { nearest } from '../../schema/index.js';
import { latin } from './latin.js';

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/** The beginnings of the names of the months in Azerbaijani, Kazakh, Russian and Turkish, in Latin letters. */
const MONTHS = [
  'yanv ocak kantar',
  'fev subat akpan',
  'mart nauryz',
  'apr nisan sauir',
  'may mai mamyr',
  'iyun iun haziran mausym',
  'iyul iul temmuz shilde',
  'avg avq agus tamyz',
  'sent sept eyl kyrkuyek',
  'okt ekim kazan',
  'noy kasim karasha',
  'dek aralik jeltoksan',
].map((beginnings) => beginnings.split(' '));

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const FILLING =
  /^(?:a|of|the|th|st|nd|rd|g|god|goda|il|ili|yili|jyl|jyly|jylgy|yil|j|on|mon|tue|wed|thu|fri|sat|sun)$/;

/** Years from here on are written with two digits of the last century. */
const PIVOT = 50;

/**
 * The dates that a text in another notation can mean, as EDTF, likeliest first: `22.10.2025`, `22 October 2025`,
 * `20251022`. Two where day and month cannot be told apart; none where nothing is certain enough.
 */
export function datesMeant(text: string): string[] {
  if (text.length > 60) return [];
  const found = spans(text) ?? single(text);
  return [...new Set(found)].filter((date) => date !== text && isPartialDate(date));
}

/** Two whole dates with a dash or a word between. */
function spans(text: string): string[] | undefined {
  const parts = text.split(/\s*(?:\.\.|[–—]|\s-\s|\sto\s)\s*/);
  const [from, to] = parts.length === 2 ? parts : halves(text);
  if (from === undefined || to === undefined) return undefined;
  const days = /^(\d{1,2})$/.exec(from.trim());
  const ends = single(to);
  // "20–21 October 2025": the first day shares the month of the second.
  const starts =
    days === null ? single(from) : ends.map((end) => `${end.slice(0, 8)}${pad(String(days[1]))}`);
  return starts.length === ends.length ? starts.map((start, i) => `${start}/${String(ends[i])}`) : [];
}

/** `20.10.2025-21.10.2025` and `20-21 October 2025`, where a hyphen stands between. */
function halves(text: string): string[] {
  const match =
    /^([\d.]{4,}\.\d{4})-([\d.]*\.\d{4})$/.exec(text) ??
    /^(\d{1,2})-(\d{1,2}[ .]\D*.*)$/.exec(text) ??
    /^(.{8,})\/(.{8,})$/.exec(text);
  return match === null ? [] : match.slice(1);
}

function single(text: string): string[] {
  const trimmed = text.trim().replace(/[-.,;]+$/, '');
  const known: boolean = isPartialDate(trimmed);
  if (known) return [trimmed];
  const about = /^(?:c\.?|ca\.?|circa|approx\.?|about|~)\s*(?=\d)/i.exec(trimmed);
  if (about !== null) return single(trimmed.slice(about[0].length)).map((date) => `${date}~`);
  const doubted = /^(.*\d)\s*\(?\?\)?$/.exec(trimmed);
  if (doubted !== null) return single(String(doubted[1])).map((date) => `${date}?`);
  const bare = trimmed
    .replace(/(\d)\s*(?:год|года|г|жыл|ж|il)$/i, '$1')
    .replace(/(\d)(?:[Tt\s]\d{1,2}:\d{2}\S*|[Zz])$/, '$1');
  return withUnknown(bare) ?? numeric(bare) ?? together(bare) ?? worded(bare);
}

/** `2025-10-00`, `2025-??-??`, `2025-10-xx`: the parts that are not known, in other marks. */
function withUnknown(text: string): string[] | undefined {
  const match = /^(\d{4})-(\d{2}|xx|XX|\?\?)-(00|xx|XX|\?\?)$/.exec(text);
  if (match === null) return /^\d{3}0s$/.test(text) ? [`${text.slice(0, 3)}X`] : undefined;
  const [, year = '', month = ''] = match;
  return [/^0?[1-9]|1[0-2]/.test(month) ? `${year}-${month}` : year];
}

/** Numbers with marks between: the year first or last. */
function numeric(text: string): string[] | undefined {
  const match = /^(\d{1,4})\s*[-./,_\s]\s*(\d{1,2}|[ivx]{1,4})\s*(?:[-./,_\s]\s*(\d{1,4}))?$/i.exec(text);
  const short = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  if (short !== null) return [`${String(short[2])}-${pad(String(short[1]))}`];
  if (match === null) return undefined;
  const [, first = '', middle = '', last] = match;
  const roman = ROMAN.indexOf(middle.toLowerCase()) + 1;
  const second = roman > 0 ? String(roman) : middle;
  if (last === undefined) return first.length === 4 ? [`${first}-${pad(second)}`] : [];
  if (first.length === 4) {
    const usual = day(first, second, last);
    return usual.length > 0 ? usual : day(first, last, second);
  }
  const year = fullYear(last);
  if (year === undefined || first.length > 2) return [];
  const dayFirst = day(year, second, first);
  return roman > 0 ? dayFirst : [...dayFirst, ...day(year, first, second)];
}

/** Digits without a mark between: `20251022`, `22102025`, `202510`. */
function together(text: string): string[] | undefined {
  const [, a = '', b = '', c = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (a !== '') {
    const yearFirst = isYear(a) ? day(a, b, c) : [];
    const year = `${b}${c}`;
    return yearFirst.length > 0 || !isYear(year) ? yearFirst : day(year, a.slice(2), a.slice(0, 2));
  }
  const [, year = '', month = ''] = /^(\d{4})(\d{2})$/.exec(text) ?? [];
  return year === '' ? undefined : isYear(year) ? [`${year}-${month}`] : [];
}

/** A month by name, with a year and perhaps a day: `22 October 2025`, `22 oktyabr 2025-ci il`. */
function worded(text: string): string[] {
  const words =
    latin(text)
      .replace(/(\d)-?(?:st|nd|rd|th|c[iu]|inci|shi)\b/g, '$1')
      .match(/[a-z]+|\d+/g) ?? [];
  const numbers = words.filter((word) => /\d/.test(word));
  const names = words.filter((word) => !/\d/.test(word) && !FILLING.test(word));
  const [name = ''] = names;
  const month = names.length === 1 ? monthNamed(name) : undefined;
  if (month === undefined) return [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  if (years.length === 1 && numbers.length === 1) return [`${String(years[0])}-${pad(month)}`];
  if (numbers.length !== 2 || days.length === 0) return [];
  const year = years.length === 1 ? years[0] : fullYear(String(days[1]));
  return year === undefined ? [] : day(year, month, String(days[0]));
}

function monthNamed(name: string): string | undefined {
  if (name.length < 3 || name.length > 12) return undefined;
  let index = ENGLISH_MONTHS.findIndex((month) => month.startsWith(name));
  if (index < 0) index = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  if (index < 0) index = ENGLISH_MONTHS.indexOf(nearest(name, ENGLISH_MONTHS)[0] ?? '');
  return index < 0 ? undefined : String(index + 1);
}

function day(year: string, month: string, date: string): string[] {
  const written = `${year}-${pad(month)}-${pad(date)}`;
  return isPartialDate(written) ? [written] : [];
}

function fullYear(digits: string): string | undefined {
  if (digits.length === 4) return digits;
  if (digits.length !== 2) return undefined;
  return `${Number(digits) < PIVOT ? '20' : '19'}${digits}`;
}

/** The years in which acts of states are dated: others are more likely other numbers. */
function isYear(digits: string): boolean {
  return digits >= '1500' && digits < '2200';
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
