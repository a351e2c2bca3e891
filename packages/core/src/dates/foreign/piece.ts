import { refuse, type Refusal } from './reading.js';
import type { Token } from './tokens.js';
import { isOrdinalEnding, meaningsOfWord, monthsNamed, romanMonth } from './words.js';

/** A number of a date, and what stands around it. */
export interface DateNumber {
  readonly digits: string;
  /** The mark before it: `.`, `/`, `-`, `,`, a blank, or nothing. */
  readonly before: string;
  /** "1st", "2025-ci". */
  ordinal: boolean;
  /** The Chinese, Japanese or Korean word behind it. */
  label?: 'year' | 'month' | 'day';
}

/** One date as it stands: its numbers, and its month when that is a word. */
export interface Piece {
  readonly numbers: readonly DateNumber[];
  /** The months that the word can mean; absent when the month is no word. */
  readonly months?: readonly number[];
  /** How many numbers stand before the word of the month. */
  readonly before: number;
  readonly about: boolean;
  readonly perhaps: boolean;
  readonly decade: boolean;
}

class Builder {
  readonly numbers: DateNumber[] = [];
  months: readonly number[] | undefined;
  before = 0;
  about = false;
  perhaps = false;
  decade = false;
  mark = '';
  refusal: Refusal | undefined;
}

/** Reads tokens as the parts of one date; refuses what has no place in one. */
export function pieceOf(tokens: readonly Token[], language: string | undefined): Piece | Refusal {
  const piece = new Builder();
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'number') addNumber(piece, token);
    else if (token.kind === 'mark') addMark(piece, token.text);
    else addWord(piece, token, tokens[at - 1], tokens[at + 1], language);
    if (piece.refusal !== undefined) return piece.refusal;
  }
  const { numbers, months, before, about, perhaps, decade } = piece;
  return { numbers, ...(months === undefined ? {} : { months }), before, about, perhaps, decade };
}

function addNumber(piece: Builder, { text, spaced }: Token): void {
  const mark = piece.mark === '' && spaced ? ' ' : piece.mark;
  piece.numbers.push({ digits: text, before: mark, ordinal: false });
  piece.mark = '';
}

function addMark(piece: Builder, mark: string): void {
  if (mark === '?') piece.perhaps = true;
  else if (mark === '~' || mark === '≈') piece.about = true;
  else if (mark === '%') piece.about = piece.perhaps = true;
  else if ('./-,'.includes(mark)) piece.mark = mark;
  else if (!"'()[]°".includes(mark)) piece.refusal = refuse('unknown-form');
}

function addWord(
  piece: Builder,
  token: Token,
  last: Token | undefined,
  next: Token | undefined,
  language: string | undefined,
): void {
  const { text } = token;
  const behindNumber = piece.numbers.at(-1);
  const glued = !token.spaced && last !== undefined;
  const meanings = meaningsOfWord(text);
  if (behindNumber !== undefined && glued && last.kind !== 'word') {
    // "1890s" is ten years, "1st" is one day.
    if (meanings.has('decade') && behindNumber.digits.length > 2) {
      piece.decade = true;
      return;
    }
    if (isOrdinalEnding(text) && last.text !== '.' && last.text !== '/') {
      behindNumber.ordinal = true;
      piece.mark = '';
      return;
    }
  }
  const label = labelOf(meanings);
  if (behindNumber !== undefined && label !== undefined) behindNumber.label = label;
  // After an apostrophe the ending of a name stands alone: "Haziran'ın".
  else if (glued && last.text === "'" && piece.months !== undefined) return;
  else if (!addMonth(piece, token, last, next, language)) addMeaning(piece, text, meanings);
}

function labelOf(meanings: ReadonlySet<string>): DateNumber['label'] {
  return (['year', 'month', 'day'] as const).find((label) => meanings.has(label));
}

/** Takes the word as the name of the month, unless it says something else. */
function addMonth(
  piece: Builder,
  { text }: Token,
  last: Token | undefined,
  next: Token | undefined,
  language: string | undefined,
): boolean {
  const roman = romanMonth(text);
  // A numeral is a month only beside a number: "13.VI.1992".
  const beside = [last, next].some((token) => token?.kind === 'number' || './-'.includes(token?.text ?? 'x'));
  const months =
    roman > 0 && beside ? [roman] : meaningsOfWord(text).size > 0 ? [] : monthsNamed(text, language);
  if (months.length === 0) return false;
  if (piece.months !== undefined) piece.refusal = refuse('unknown-form');
  piece.months = months;
  piece.before = piece.numbers.length;
  piece.mark = '';
  return true;
}

function addMeaning(piece: Builder, text: string, meanings: ReadonlySet<string>): void {
  if (meanings.has('about')) piece.about = true;
  else if (meanings.has('perhaps')) piece.perhaps = true;
  else if (meanings.has('decade')) piece.decade = true;
  else if (meanings.has('season')) piece.refusal = refuse('part-of-year');
  else if (meanings.has('edge')) piece.refusal = refuse('before-or-after');
  else if (meanings.has('calendar')) piece.refusal = refuse('other-calendar');
  else if (meanings.has('era')) piece.refusal = refuse('before-year-one');
  else if (!meanings.has('filling') && !meanings.has('since') && !meanings.has('until')) {
    piece.refusal = refuse(piece.numbers.length === 0 && text.length < 2 ? 'unknown-form' : 'unknown-word');
  }
}
