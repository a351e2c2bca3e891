/** A run of digits, a run of letters, or one mark. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Digits; a word folded by {@link fold}; a mark, a long dash as `–`, two or three dots as `..`. */
  readonly text: string;
  /** A word as it was written: the marks of treaty acts differ by case. */
  readonly written: string;
  /** Whether a blank stands before it. */
  readonly spaced: boolean;
}

/** The zeros of the decimal digits that registers use: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];
const DASHES = /[\u2012-\u2015\u2212\u301c]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Text with plain digits, blanks and hyphens: full-width, Arabic and Persian digits, blanks that do not break and marks of
 * direction become what a keyboard has.
 */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/\u00ba/gu, '°')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\u2018\u2019\u02bb\u02bc`´]/gu, "'")
    .replace(/\p{Nd}/gu, (digit) => asciiDigit(digit))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether there is nothing to do: printable ASCII with single blanks, as nearly every cell is. */
function isPlain(text: string): boolean {
  let last = BLANK;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < BLANK || code > LAST_ASCII || code === BACKTICK || (code === BLANK && last === BLANK))
      return false;
    last = code;
  }
  return last !== BLANK;
}

const BLANK = 0x20;
const BACKTICK = 0x60;
const LAST_ASCII = 0x7e;

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? digit : String(code - zero);
}

/** Letters that keyboards lack, and what is typed in their place. */
const TYPED: Readonly<Record<string, string>> = Object.fromEntries(
  'ıi əe łl øo đd әа іи қк ңн ғг үу ұу өо һх'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * A word without case and accents, and with common letters in place of rare ones, so that `Şubat`, `subat` and
 * `ŞUBAT` are one, and `қазан` is `казан`.
 */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (isPlain(small)) return small;
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıəłøđәіқңғүұөһ]/gu, (letter) => TYPED[letter] as string);
}

/** The tokens of text that {@link plain} has made plain. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    let start = at;
    while (text.charAt(start) === ' ') start++;
    const kind = kindOf(text.charAt(start));
    let end = start + 1;
    while (end < text.length && continues(kind, text.charAt(end), text.charAt(start))) end++;
    found.push(tokenOf(kind, text.slice(start, end), start > at));
    at = end;
  }
  return found;
}

function kindOf(character: string): Token['kind'] {
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return 'number';
  // Beyond ASCII, a half of a pair stands for a letter: it is in no word that is known.
  if (code > LAST_ASCII) return /[\p{L}\p{M}\p{Cs}]/u.test(character) ? 'word' : 'mark';
  return (code | BLANK) >= 0x61 && (code | BLANK) <= 0x7a ? 'word' : 'mark';
}

/** Whether a character belongs to the token before it: digits, letters, or one point after another. */
function continues(kind: Token['kind'], character: string, first: string): boolean {
  return kind === 'mark' ? character === '.' && first === '.' : kindOf(character) === kind;
}

function tokenOf(kind: Token['kind'], written: string, spaced: boolean): Token {
  if (kind === 'number') return { kind, text: written, written, spaced };
  if (kind === 'word') return { kind, text: fold(written), written, spaced };
  const text = written.length > 1 || written === '…' ? '..' : DASHES.test(written) ? '–' : written;
  return { kind, text, written, spaced };
}
