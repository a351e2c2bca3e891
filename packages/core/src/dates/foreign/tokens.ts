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
const DASHES = /[\u2012-\u2015\u2212~\u301c]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Text with plain digits, blanks and hyphens: full-width, Arabic and Persian digits, blanks that do not break and marks of
 * direction become what a keyboard has.
 */
export function plain(text: string): string {
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

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
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
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıəłøđәіқңғүұөһ]/gu, (letter) => TYPED[letter] ?? letter);
}

/** The tokens of text that {@link plain} has made plain. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/\d+|[\p{L}\p{M}]+|\.{2,}|…|\S/gu)) {
    const [written] = match;
    const spaced = match.index > 0 && text[match.index - 1] === ' ';
    found.push({ ...kindOf(written), written, spaced });
  }
  return found;
}

function kindOf(text: string): { kind: Token['kind']; text: string } {
  if (/^\d/.test(text)) return { kind: 'number', text };
  if (/^\p{L}/u.test(text)) return { kind: 'word', text: fold(text) };
  if (text.length > 1 || text === '…') return { kind: 'mark', text: '..' };
  return { kind: 'mark', text: text !== '~' && DASHES.test(text) ? '–' : text };
}
