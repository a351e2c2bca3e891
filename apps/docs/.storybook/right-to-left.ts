import type { SectorLocale } from '@comity/core/view';
import { Vocabulary } from '../../../packages/components/src/internal/vocabulary.js';

/**
 * An element is written in the direction of its language, and no language of the kit is written from right to left
 * yet. So that one can see, and test, how an element looks in one that is, the toolbar turns those that there are, as
 * the pseudo-locale `ar-XB` of CLDR does: the words stay, the direction changes.
 */
let turned = false;

/** Private subtag (RFC 5646) of the page's language while it is turned: it makes the elements ask for words anew. */
const SUBTAG = '-x-turned';

const turnedWords = new WeakMap<SectorLocale, SectorLocale>();

function turn(words: SectorLocale): SectorLocale {
  const known: SectorLocale = turnedWords.get(words) ?? { ...words, direction: 'rtl' };
  turnedWords.set(words, known);
  return known;
}

/** The language tag of the page, and from now on the direction of every element's words. */
export function inDirection(direction: string, language: string): string {
  turned = direction === 'rtl';
  return turned ? language + SUBTAG : language;
}

type Of = (this: Vocabulary<SectorLocale>, tag: string) => SectorLocale | Promise<SectorLocale>;

/** Puts itself between the elements and their words. Called once, before the first element is drawn. */
export function followDirection(): void {
  const of = Reflect.get(Vocabulary.prototype, 'of') as Of;
  const ofTurned: Of = function (tag) {
    const words = of.call(this, tag);
    if (!turned) return words;
    return words instanceof Promise ? words.then(turn) : turn(words);
  };
  Reflect.set(Vocabulary.prototype, 'of', ofTurned);
}
