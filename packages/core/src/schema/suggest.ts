import { editDistance } from './edit-distance.js';
import { differentLetters, lettersOf } from './letters.js';

/** How a written word is compared. */
export interface NearestOptions {
  /** Words that say nothing here, such as `agreement` in the field `agreementTitle` of an agreement. */
  readonly ignore?: readonly string[];
  /** False when what is written may have no word that the candidate lacks; true when absent. */
  readonly extraWords?: boolean;
}

const LONGEST = 64;
const SHOWN = 3;

/**
 * The candidates nearest to a misspelt word, best first, at most three; none when nothing is near enough to be
 * meant. Case, marks between words and plurals do not count. Words are compared one by one too, so that
 * `memorandom` finds `memorandum-of-understanding`, `dateStart` finds `startDate`, and `MoU` finds its words.
 */
export function nearest(word: string, candidates: readonly string[], options: NearestOptions = {}): string[] {
  if (word.length > LONGEST) return [];
  const wanted = formsOf(word);
  if (wanted.whole === '') return [];
  const found: { candidate: string; distance: number; length: number }[] = [];
  for (const [index, forms] of formsOfAll(candidates).entries()) {
    const distance = distanceOf(wanted, forms, options);
    if (distance === undefined) continue;
    const length = Math.abs(forms.whole.length - wanted.whole.length);
    found.push({ candidate: candidates[index] as string, distance, length });
  }
  found.sort((a, b) => a.distance - b.distance || a.length - b.length);
  const best = found[0]?.distance ?? 0;
  const near = found.filter(({ distance }) => distance <= best + 1);
  // What fits everywhere says nothing: "joint" begins many a title.
  if (near.length > (best >= BEGINNING ? 1 : best >= PARTLY ? SHOWN : Infinity)) return [];
  return near.slice(0, SHOWN).map(({ candidate }) => candidate);
}

/** One of several words, with what tells quickly that it is another one. */
interface Word {
  readonly text: string;
  readonly singular: string;
  readonly stem: string;
  readonly letters: number;
  readonly hasDigit: boolean;
}

/** A word as it is compared. */
interface Forms {
  /** Lower case, without the marks between its words. */
  readonly whole: string;
  /** The same with a singular for a plural at the end. */
  readonly singular: string;
  readonly words: readonly Word[];
  /** The first letters of its words. */
  readonly initials: string;
  /** The digits in it, sorted: another number is another thing, and never a slip. */
  readonly digits: string;
  /** One bit for each letter that occurs: words whose letters differ too much are not compared further. */
  readonly letters: number;
}

/** Lists of codes, fields and ids are asked again and again: their forms live as long as they do. */
const known = new WeakMap<readonly string[], readonly Forms[]>();

function formsOfAll(candidates: readonly string[]): readonly Forms[] {
  let forms = known.get(candidates);
  if (forms?.length !== candidates.length) known.set(candidates, (forms = candidates.map(formsOf)));
  return forms;
}

function formsOf(word: string): Forms {
  const words = word
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .filter((part) => part !== '');
  const whole = words.join('');
  return {
    whole,
    singular: singular(whole),
    words: words.length > MOST_WORDS ? [] : words.map(wordOf),
    initials: words.map((part) => part.charAt(0)).join(''),
    digits: Array.from(whole.replace(/\D/g, '')).sort().toString(),
    letters: lettersOf(whole),
  };
}

/** What has more words than this is a sentence. */
const MOST_WORDS = 6;

function wordOf(text: string): Word {
  return {
    text,
    singular: singular(text),
    stem: stem(text),
    letters: lettersOf(text),
    hasDigit: /\d/.test(text),
  };
}

/** `party` for `parties` and for `partys`; a word that is no plural may change too: both sides do. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** How far apart two words are, or undefined when the one cannot be meant by the other. */
function distanceOf(wanted: Forms, candidate: Forms, options: NearestOptions): number | undefined {
  if (wanted.whole === candidate.whole) return 0;
  if (wanted.digits === candidate.digits) {
    const limit = allowance(wanted.whole.length);
    const distance = wholeDistance(wanted, candidate, limit);
    if (distance <= limit) return distance;
    if (candidate.words.length >= 3 && wanted.whole.replace(/s$/, '') === candidate.initials) return INITIALS;
  }
  return wordsDistance(wanted, candidate, options) ?? beginningDistance(wanted, candidate);
}

/** `lang` for `language`: the beginning of one candidate only. */
function beginningDistance(wanted: Forms, candidate: Forms): number | undefined {
  return wanted.whole.length >= 4 && candidate.whole.startsWith(wanted.whole) ? BEGINNING : undefined;
}

const PLURAL = 0.25;
const INITIALS = 1;
const BEGINNING = 4;

function wholeDistance(wanted: Forms, candidate: Forms, limit: number): number {
  if (!beginAlike(wanted.whole, candidate.whole)) return limit + 1;
  if (tooDifferent(wanted.letters, candidate.letters, limit, 3)) return limit + 1;
  return Math.min(
    editDistance(wanted.whole, candidate.whole, limit),
    editDistance(wanted.singular, candidate.singular, limit) + PLURAL,
  );
}

/** A slip that costs three quarters changes at most two of the bits, and the ending of a plural three more. */
const VOWEL_COST = 0.75;

function tooDifferent(a: number, b: number, limit: number, more = 0): boolean {
  return differentLetters(a, b) > (limit / VOWEL_COST) * 2 + more;
}

/** Hardly a slip is in the first letter: it is right, swapped with the next, left out, or another vowel. */
function beginAlike(a: string, b: string): boolean {
  const [first, other] = [a.charCodeAt(0), b.charCodeAt(0)];
  if (first === other || first === b.charCodeAt(1) || other === a.charCodeAt(1)) return true;
  return 'aeiou'.includes(a.charAt(0)) && 'aeiou'.includes(b.charAt(0));
}

/** How many slips a word of this length may hold and still be recognised. */
function allowance(length: number): number {
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  if (length <= 7) return 1.5;
  if (length <= 9) return 2;
  return length <= 13 ? 2.5 : 3;
}

/** From here on a distance is that of single words. */
const PARTLY = 1.5;
const MISSING = 0.5;
const SUPERFLUOUS = 0.75;
const FILLING = new Set('a an the of and as at by for in into on to with date'.split(' '));
const NEGATIONS = new Set(['no', 'non', 'not']);
const OF_DATES = new Set(['at', 'on']);

/**
 * The distance of two groups of words, in any order. One of the two must be contained in the other, but for the
 * words that only fill.
 */
function wordsDistance(
  wanted: Forms,
  candidate: Forms,
  { ignore = [], extraWords = true }: NearestOptions,
): number | undefined {
  if (wanted.words.length === 1 && candidate.words.length === 1) {
    return sameStem(wanted.words[0] as Word, candidate.words[0] as Word) ? PARTLY : undefined;
  }
  const left = [...wanted.words];
  let slips = 0;
  let matched = 0;
  let missing = 0;
  const began = closest(candidate.words[0], wanted.words).index >= 0;
  for (const word of candidate.words) {
    const { index, cost } = closest(word, left);
    if (index >= 0) {
      slips += cost;
      if (!FILLING.has(word.text)) matched++;
      left.splice(index, 1);
    } else if (!FILLING.has(word.text)) missing++;
  }
  const dated = candidate.words.some((word) => OF_DATES.has(word.text));
  // A date is something else than what has the rest of its name: `signingDate` is not `signingPlaces`.
  const another = missing > 0 && !dated;
  const superfluous = left.filter(
    (word) => !ignore.includes(word.text) && (word.text === 'date' ? another : !FILLING.has(word.text)),
  ).length;
  if (left.some((word) => NEGATIONS.has(word.text))) return undefined;
  // One word in the midst of others is enough only when it is just that word.
  if (missing > 0 && slips > PLURAL && !began) return undefined;
  if (matched === 0 || (missing > 0 && superfluous > 0)) return undefined;
  if (superfluous > 0 && !extraWords) return undefined;
  if (missing > 2 * matched || superfluous > 2 * matched) return undefined;
  const exact = missing === 0 && superfluous === 0;
  return slips + (exact ? MISSING : PARTLY + missing * MISSING + superfluous * SUPERFLUOUS);
}

function closest(word: Word | undefined, among: readonly Word[]): { index: number; cost: number } {
  let found = { index: -1, cost: Infinity };
  for (let index = 0; word !== undefined && index < among.length; index++) {
    const cost = wordDistance(word, among[index] as Word);
    if (cost < found.cost) found = { index, cost };
  }
  return found;
}

/** The distance of two single words; infinite when they are different words. */
function wordDistance(a: Word, b: Word): number {
  if (a.text === b.text) return 0;
  const length = Math.min(a.text.length, b.text.length);
  if (a.hasDigit || b.hasDigit || !beginAlike(a.text, b.text)) return Infinity;
  if (a.singular === b.singular) return PLURAL;
  const limit = length < 4 ? 0 : allowance(length);
  if (!tooDifferent(a.letters, b.letters, limit)) {
    const distance = editDistance(a.text, b.text, limit);
    if (distance <= limit) return distance;
  }
  return sameStem(a, b) ? SUPERFLUOUS : Infinity;
}

/** `signed` and `signing`, `culture` and `cultural`, `transport` and `transportation`. */
function sameStem(first: Word, second: Word): boolean {
  if (first.stem.length >= 4 && first.stem === second.stem) return true;
  const [a, b] = [first.text, second.text];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = Math.max(a.length, b.length) - same;
  return (same >= 5 && rest <= 3) || (same >= 6 && same === Math.min(a.length, b.length) && rest <= 5);
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed)$/, '');
}
