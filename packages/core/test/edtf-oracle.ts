import { parse } from 'edtf';

/*
 * What the npm package `edtf` says of a date, put right where Comity means otherwise. Each difference is one row;
 * nothing else may differ.
 */

interface Difference {
  readonly name: string;
  /** A string of which Comity and the package say different things for this reason alone. */
  readonly example: string;
}

/** Dates that the package reads and Comity refuses. */
export const REFUSED: readonly (Difference & { readonly refuses: (text: string) => boolean })[] = [
  {
    name: 'parts of EDTF that no date of a visit or an agreement needs: times, sets, far years, doubt within a date',
    example: '?2025',
    refuses: (text) => !text.split('/').every((end) => FORM.test(end)),
  },
  {
    name: 'seasons, quarters and the other parts of a year: nobody signs in a season',
    example: '2025-21',
    refuses: (text) => /-(?:2[1-9]|3[0-9]|4[01])(?=[?~%/]|$)/.test(monthsOf(text)),
  },
  {
    name: 'the years 0000 and 9999: programs write them where they know none',
    example: '9999-12-31',
    refuses: (text) => /(?:^|\/)(?:0000|9999)/.test(text),
  },
  {
    name: 'intervals of which neither end is known',
    example: '../..',
    refuses: (text) => /^(?:\.\.)?\/(?:\.\.)?$/.test(text),
  },
  {
    name: '29 February of a year that has none',
    example: '2025-02-29',
    refuses: (text) => [...text.matchAll(/([0-9X]{4})-02-29/g)].some(([, year = '']) => !canBeLeapYear(year)),
  },
  {
    name: 'intervals that end before they begin: the package compares only whole dates of one precision',
    example: '2024-04-08/1900',
    refuses: endsBeforeItBegins,
  },
];

/** Dates that Comity reads and the package refuses: each becomes one of the same sense that both can judge. */
export const REWRITTEN: readonly (Difference & { readonly rewrite: (date: string) => string })[] = [
  {
    name: 'a mark of doubt beside unspecified digits, or at an end that comes after the start all the same',
    example: '2025-10-2X?',
    rewrite: (date) => date.replace(/[?~%]$/, ''),
  },
  {
    name: 'months of which only the second digit is known: X3 to X9 can only be 03 to 09',
    example: '2025-X3',
    rewrite: (date) => date.replace(/^(.{4})-X([3-9])/, '$1-0$2'),
  },
  {
    name: 'the thirties of a month of 30 days: there is one',
    example: '2025-04-3X',
    rewrite: (date) => date.replace(/-(04|06|09|11)-3X$/, '-$1-30'),
  },
];

const FORM = /^(?:\.\.|[0-9X]{4}(?:-[0-9X]{2}){0,2}[?~%]?)?$/;

function endsBeforeItBegins(text: string): boolean {
  const [from = '', to = ''] = text.split('/').map(rewritten);
  if (!/^(?!XXXX)[0-9X]{4}/.test(from) || !/^(?!XXXX)[0-9X]{4}/.test(to)) return false;
  const first = edgeOf(from, (list) => list);
  const last = edgeOf(to, (list) => [...list].reverse());
  return first !== undefined && last !== undefined && first > last;
}

/** The first day in an order of all days that a date can mean: they are tried one by one. */
function edgeOf(date: string, order: (list: string[]) => string[]): string | undefined {
  const [year = '', month = 'XX', day = 'XX'] = date.split('-');
  const [years, months, days] = [year, month, day].map((part) => new RegExp(part.replaceAll('X', '[0-9]')));
  for (const y of order(year.includes('X') ? YEARS : [year])) {
    if (years?.test(y) !== true) continue;
    for (const m of order(MONTHS)) {
      if (months?.test(m) !== true) continue;
      const length = new Date(Date.UTC(2000 + (Number(y) % 400), Number(m), 0)).getUTCDate();
      const found = order(DAYS).find((d) => Number(d) <= length && days?.test(d) === true);
      if (found !== undefined) return `${y}-${m}-${found}`;
    }
  }
  return undefined;
}

function numbers(from: number, to: number, width: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(width, '0'));
}

const YEARS = numbers(1, 9998, 4);
const MONTHS = numbers(1, 12, 2);
const DAYS = numbers(1, 31, 2);

function rewritten(date: string): string {
  return REWRITTEN.reduce((text, { rewrite }) => rewrite(text), date);
}

/** The dates of a string without their days. */
function monthsOf(text: string): string {
  return text.replaceAll(/([0-9X]{4}-[0-9X]{2})-[0-9X]{2}/g, '$1-01');
}

function canBeLeapYear(pattern: string): boolean {
  const fits = new RegExp(`^${pattern.replaceAll('X', '[0-9]')}$`);
  for (let year = 4; year < 9999; year += 4) {
    const leap = year % 100 !== 0 || year % 400 === 0;
    if (leap && fits.test(String(year).padStart(4, '0'))) return true;
  }
  return false;
}

/** The verdict of the package alone. */
export function edtfReads(text: string): boolean {
  try {
    parse(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
}

const verdicts = new Map<string, boolean>();

/** True for what a partial date of Comity is by the package's word and the table. */
export function isDateByOracle(text: string): boolean {
  let verdict = verdicts.get(text);
  if (verdict === undefined) {
    verdict = judge(text);
    verdicts.set(text, verdict);
  }
  return verdict;
}

function judge(text: string): boolean {
  if (text === '' || REFUSED.some(({ refuses }) => refuses(text))) return false;
  return edtfReads(text.split('/').map(rewritten).join('/'));
}
