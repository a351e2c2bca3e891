import { fold } from './fold.js';

/*
 * Titles in the order of the alphabet, the same in every JavaScript host: what `Intl.Collator` knows of Azerbaijani or
 * Kazakh depends on the host.
 */

const ALPHABETS: Readonly<Record<string, string>> = {
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyzw',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyzqwx',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
};
/** Behind all digits and Latin letters, before all that an alphabet does not have. */
const FIRST_OF_ALPHABET = 0x100;

/**
 * Makes texts that stand where titles stand in the alphabet of a language, as texts are compared. Marks, case and what
 * is no letter or digit do not count.
 */
export function titleKeys(language: string): (title: string) => string {
  const base = language.replace(/-.*/, '');
  const alphabet = Object.hasOwn(ALPHABETS, base) ? (ALPHABETS[base] as string) : '';
  const dotted = base === 'az' || base === 'tr';
  const letters = new Map<string, string>();
  return (title) => {
    let key = '';
    // Kept here, since asking a string how it ends while it grows costs as much as it is long.
    let blank = true;
    // Letters that an alphabet counts as its own must not fall apart into a letter and a mark.
    for (const letter of title.normalize('NFC')) {
      let own = letters.get(letter);
      if (own === undefined) {
        own = letterKey(dotted ? letter.replace('I', 'ı').replace('İ', 'i') : letter, alphabet);
        letters.set(letter, own);
      }
      if (own === ' ' && blank) continue;
      if (own !== '') blank = own === ' ';
      key += own;
    }
    return key;
  };
}

/** A letter of another alphabet stands with the letter that it is typed as; what is no letter is a blank. */
function letterKey(letter: string, alphabet: string): string {
  const lower = letter.toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(lower)) return /\p{M}/u.test(lower) ? '' : ' ';
  const own = alphabet.indexOf(lower);
  if (own >= 0) return String.fromCharCode(FIRST_OF_ALPHABET + own);
  const plain = fold(lower);
  const like = plain === '' ? -1 : alphabet.indexOf(plain);
  return like >= 0 ? String.fromCharCode(FIRST_OF_ALPHABET + like) : plain;
}

const RUN = 512;

/**
 * The numbers from 0 to `size` in the order that `compare` gives them, equal ones as they were. It may be left after
 * each `yield` and taken up later: sorting at once would stop a page for a tenth of a second.
 */
export function* sortInSteps(
  size: number,
  compare: (a: number, b: number) => number,
): Generator<undefined, Uint32Array> {
  let from = new Uint32Array(size);
  for (let i = 0; i < size; i++) from[i] = i;
  for (let start = 0; start < size; start += RUN) {
    from.subarray(start, start + RUN).sort((a, b) => compare(a, b) || a - b);
    yield;
  }
  let to = new Uint32Array(size);
  for (let width = RUN; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      yield* merge(
        from,
        to,
        start,
        Math.min(start + width, size),
        Math.min(start + 2 * width, size),
        compare,
      );
    }
    [from, to] = [to, from];
  }
  return from;
}

function* merge(
  from: Uint32Array,
  to: Uint32Array,
  start: number,
  middle: number,
  end: number,
  compare: (a: number, b: number) => number,
): Generator<undefined, void> {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const [a = 0, b = 0] = [from[left], from[right]];
    const takeLeft = right >= end || (left < middle && compare(a, b) <= 0);
    to[at] = takeLeft ? a : b;
    if (takeLeft) left++;
    else right++;
    if (at % RUN === 0) yield;
  }
}
