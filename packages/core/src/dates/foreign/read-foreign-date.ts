import { isPartialDate } from '../partial-date.js';
import { serialNumber } from './excel.js';
import { isPlaceholder } from './placeholders.js';
import { range } from './range.js';
import { dateOf, refusal } from './reading.js';
import { single } from './single.js';
import { withoutTime } from './time.js';
import { fold, plain, tokens, type Token } from './tokens.js';
import type { ForeignDate, ForeignDateOptions } from './types.js';
import { unknownParts } from './unknown-parts.js';
import { meaningsOfWord, type Meaning } from './words.js';

/** Longer than any date in words, with its weekday, time and zone. */
const LONGEST = 120;
const MOST_TOKENS = 40;
/** The marks of treaty acts behind a date, as the UN Treaty Collection writes them. */
const SUFFIXES = new Set(['a', 'A', 'AA', 'c', 'd', 'n', 'p', 'P', 'r', 's']);
/** Behind a year, without blanks and points: before the year 1, and calendars that are not the Gregorian one. */
const BEFORE_YEAR_ONE = /\d(?:bce?|ac|eb|avjc|vchr|mo|г?г?(?:до|д)нэ|рокудоне)$/;
const OTHER_CALENDAR = /\d(?:ah|h|hijri|os|oldstyle|julian|стст|постстилю|хиджры)$/;

/**
 * Reads a date as sources write it: `13 Jun 1992`, `1.4.2002`, `20–21 oktyabr 2025`, `c. 1890`. Day and month in words of
 * some fifty languages, in numbers, as a range, with doubt, with a time of day (the day as it is written, in no zone).
 *
 * It never guesses: what can mean two dates is refused with both, unless the options say which. It never throws, whatever
 * the text is, and takes time in proportion to its length.
 *
 * @returns the date, or the reason of the refusal with the dates that the text may mean
 */
export function readForeignDate(text: string, options: ForeignDateOptions = {}): ForeignDate {
  if (typeof text !== 'string') return { refused: 'not-text' };
  const bare = text.trim();
  if (bare === '') return { refused: 'empty' };
  if (bare.length > LONGEST) return { refused: 'too-long' };
  const cleaned = plain(bare);
  if (cleaned === '') return { refused: 'empty' };
  if (isPlaceholder(cleaned)) return { refused: 'placeholder' };
  return (
    serialNumber(cleaned, options) ??
    written(withoutTime(withoutWrapping(cleaned)), options, cleaned.endsWith('.'))
  );
}

/** Quotation marks and brackets around, and marks behind, that belong to the text around a date. */
function withoutWrapping(text: string): string {
  let [from, to] = [0, text.length];
  const closing: Readonly<Record<string, string>> = {
    '"': '"',
    "'": "'",
    '(': ')',
    '[': ']',
    '«': '»',
    '“': '”',
  };
  while (to - from > 1 && closing[text.charAt(from)] === text.charAt(to - 1)) {
    from++;
    to--;
  }
  while (to > from && '.,;:* '.includes(text.charAt(to - 1)) && !text.slice(from, to).endsWith('..')) to--;
  return text.slice(from, to).trim();
}

function written(text: string, options: ForeignDateOptions, shortened: boolean): ForeignDate {
  const date = text.toUpperCase();
  if (isPartialDate(date)) return known(date);
  // A slip of the hand: "2010-XX-XX-".
  const shorter = text.length > 5 && text.endsWith('-') ? text.slice(0, -1).toUpperCase() : '';
  if (isPartialDate(shorter)) return known(shorter);
  const parts = unknownParts(text, options);
  if (parts !== undefined) return parts;
  const compact = fold(text).replace(/[^\p{L}\d]/gu, '');
  if (BEFORE_YEAR_ONE.test(compact)) return { refused: 'before-year-one' };
  if (OTHER_CALENDAR.test(compact)) return { refused: 'other-calendar' };
  const found = tokens(text);
  if (found.length > MOST_TOKENS) return { refused: 'unknown-form' };
  const last = found.at(-1);
  const before = found.at(-2);
  // Not the point of an abbreviation: "13 d." is a day.
  if (!shortened && last?.spaced === true && SUFFIXES.has(last.written) && before?.kind === 'number') {
    const outcome = open(found.slice(0, -1), options);
    return outcome.date === undefined ? outcome : { ...outcome, suffix: last.written };
  }
  return open(found, options);
}

/** A date in EDTF already; some are no dates all the same. */
function known(date: string): ForeignDate {
  if (date.startsWith('XXXX') && !/\d/.test(date)) return { refused: 'placeholder' };
  const [year = '', month, day] = date.split('-');
  if (date === '0001-01-01') return dateOf({ year, month: Number(month), day: Number(day) });
  return { date };
}

/** A range without one of its ends, or what {@link closed} reads. */
function open(found: readonly Token[], options: ForeignDateOptions): ForeignDate {
  const [first, last] = [found[0], found.at(-1)] as [Token, Token];
  const has = (meaning: Meaning): boolean => meaningsOfWord(first.text).has(meaning);
  const inside = found.slice(1);
  const whole = strongSplits(inside).length === 0;
  if (has('edge')) return { refused: 'before-or-after' };
  if (whole && has('since')) return withEnd(single(inside, options), (date) => `${date}/..`);
  if (whole && (has('until') || LEADING_TO.has(first.text))) {
    return withEnd(single(inside, options), (date) => `../${date}`);
  }
  if (isRangeMark(last)) {
    const rest = found.slice(0, -1);
    const date = single(rest, options);
    // A hyphen behind a whole date is a slip; a dash, or a hyphen behind a year, leaves room for another date.
    return rest.length === 1 || last.text === '–' ? withEnd(date, (start) => `${start}/`) : date;
  }
  if (first.text === '–') return withEnd(single(inside, options), (date) => `/${date}`);
  return closed(found, options);
}

/** Words for "to" that do not mean "on" at the beginning of a date. */
const LEADING_TO = new Set(['to', 'through', 'thru', 'по'].map(fold));

function withEnd(found: ForeignDate, interval: (date: string) => string): ForeignDate {
  if (found.date === undefined || found.date.includes('/')) return found;
  return { date: interval(found.date) };
}

function closed(found: readonly Token[], options: ForeignDateOptions): ForeignDate {
  const [split, ...more] = strongSplits(found);
  if (split !== undefined) {
    if (more.length > 0) return { refused: 'unknown-form' };
    return range(found.slice(0, split), found.slice(split + 1), options);
  }
  const and = found.findIndex((token) => token.text === '&' || token.text === ';' || means(token, 'and'));
  if (and > 0) return several(found, and, options);
  const one = single(found, options);
  return one.refused === 'unknown-form' ? (weakSplit(found, options) ?? one) : one;
}

/** Where a range can only be: at a long dash, two dots, a word for "to", or a hyphen or slash between blanks. */
function strongSplits(found: readonly Token[]): number[] {
  return found.flatMap((token, at) => {
    if (at === 0 || at === found.length - 1) return [];
    const between = token.spaced && found[at + 1]?.spaced === true;
    const splits =
      token.text === '–' ||
      token.text === '..' ||
      (token.text === '~' && token.kind === 'mark') ||
      (between && (token.text === '-' || token.text === '/')) ||
      means(token, 'to') ||
      means(token, 'until');
    return splits ? [at] : [];
  });
}

function isRangeMark({ text }: Token): boolean {
  return text === '–' || text === '-' || text === '..';
}

function means(token: Token, meaning: Meaning): boolean {
  return token.kind === 'word' && meaningsOfWord(token.text).has(meaning);
}

/** A hyphen, slash or comma without blanks, which can also stand within a date: tried one after the other. */
function weakSplit(found: readonly Token[], options: ForeignDateOptions): ForeignDate | undefined {
  let best: ForeignDate | undefined;
  for (const mark of ['-', '/', ',']) {
    for (const [at, token] of found.entries()) {
      if (token.text !== mark || at === 0 || at === found.length - 1) continue;
      const outcome =
        mark === ',' ? several(found, at, options) : range(found.slice(0, at), found.slice(at + 1), options);
      if (outcome.date !== undefined) return outcome;
      if (!UNREAD.has(outcome.refused)) best ??= outcome;
    }
  }
  return best;
}

const UNREAD = new Set(['unknown-form', 'unknown-word', 'incomplete', 'no-such-day', 'zero-part']);

/** "13 and 14 June 1992" are two dates, each of which is offered. */
function several(found: readonly Token[], at: number, options: ForeignDateOptions): ForeignDate {
  const both = range(found.slice(0, at), found.slice(at + 1), options);
  if (both.date === undefined) return both;
  return refusal('several-dates', both.date.split('/'));
}
