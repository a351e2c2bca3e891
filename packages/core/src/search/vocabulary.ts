import { NumberList } from './grow.js';
import { sortInSteps } from './order.js';
import type { SearchedRecord } from './searched-record.js';
import { tokensOf, wordsOfToken } from './words.js';

/** More different words than this of one record are not searched: a text that long is a document of its own. */
const MOST_WORDS = 4000;

/** The words of the records, as they come. */
export class Vocabulary {
  private readonly words = new Map<string, number>();
  private readonly spellings: string[] = [];
  /** The words of each token that came up, since most come up again. */
  private readonly byToken = new Map<string, readonly number[]>();
  private readonly byNames = new WeakMap<readonly string[], readonly number[]>();
  /** For each word the last record that has it, plus one. */
  private readonly lastSeen: number[] = [];
  /** The words of all records, those of each record together, times two; plus one for those in a title. */
  private readonly found = new NumberList();
  private readonly ends = new NumberList();

  /** The next record with its texts, and with lists of names that come up again as the same objects. */
  add({ title, texts, names }: Pick<SearchedRecord, 'title' | 'texts' | 'names'>): void {
    const record = this.ends.length + 1;
    const most = this.found.length + MOST_WORDS;
    // Those of the title first: a word counts where it comes up first.
    for (const list of title) this.addTexts(list, record, 1, most);
    for (const list of texts) this.addTexts(list, record, 0, most);
    for (const list of names) this.addWords(this.wordsOfNames(list), record, 0, most);
    this.ends.push(this.found.length);
  }

  /** The words in the order of their text, and the records of each. Afterwards it holds nothing more. */
  *finish(): Generator<undefined, WordRecords> {
    this.byToken.clear();
    const unsorted = [...this.words.keys()];
    const order = yield* sortInSteps(unsorted.length, (a, b) =>
      compare(unsorted[a] as string, unsorted[b] as string),
    );
    const places = new Uint32Array(order.length);
    for (const [place, word] of order.entries()) places[word] = place;
    const sorted = (texts: readonly string[]): string[] => Array.from(order, (word) => texts[word] as string);
    return { words: sorted(unsorted), spellings: sorted(this.spellings), ...(yield* this.invert(places)) };
  }

  private addTexts(texts: readonly string[], record: number, inTitle: 0 | 1, most: number): void {
    for (const text of texts) {
      for (const token of tokensOf(text)) this.addWords(this.wordsOf(token), record, inTitle, most);
    }
  }

  private addWords(words: readonly number[], record: number, inTitle: 0 | 1, most: number): void {
    for (const word of words) {
      if (this.lastSeen[word] === record || this.found.length >= most) continue;
      this.lastSeen[word] = record;
      this.found.push(word * 2 + inTitle);
    }
  }

  private wordsOfNames(names: readonly string[]): readonly number[] {
    let words = this.byNames.get(names);
    if (words === undefined) {
      words = names.flatMap((text) => tokensOf(text).flatMap((token) => this.wordsOf(token)));
      this.byNames.set(names, words);
    }
    return words;
  }

  private wordsOf(token: string): readonly number[] {
    let words = this.byToken.get(token);
    if (words === undefined) {
      const folded = wordsOfToken(token);
      words = folded.map((word) => this.placeOf(word, folded.length === 1 ? token : word));
      this.byToken.set(token, words);
    }
    return words;
  }

  private placeOf(word: string, spelling: string): number {
    let place = this.words.get(word);
    if (place === undefined) {
      place = this.words.size;
      this.words.set(word, place);
      this.spellings.push(spelling);
      this.lastSeen.push(0);
    }
    return place;
  }

  /** From the words of each record to the records of each word, both in their order. */
  private *invert(places: Uint32Array): Generator<undefined, { starts: Uint32Array; postings: Uint32Array }> {
    const found = this.found.view();
    const starts = new Uint32Array(places.length + 1);
    for (let i = 0; i < found.length; i++) {
      const place = places[(found[i] as number) >>> 1] as number;
      starts[place + 1] = (starts[place + 1] as number) + 1;
      if (i % STEP === 0) yield;
    }
    for (let place = 0; place < places.length; place++)
      starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
    const next = starts.slice();
    const postings = new Uint32Array(found.length);
    const ends = this.ends.view();
    for (let record = 0, i = 0; record < ends.length; record++) {
      for (const end = ends[record] as number; i < end; i++) {
        const value = found[i] as number;
        const place = places[value >>> 1] as number;
        const at = next[place] as number;
        postings[at] = record * 2 + (value & 1);
        next[place] = at + 1;
      }
      if (record % STEP_RECORDS === 0) yield;
    }
    return { starts, postings };
  }
}

export interface WordRecords {
  readonly words: readonly string[];
  readonly spellings: readonly string[];
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

const STEP = 65_536;
const STEP_RECORDS = 1024;

/** Of two words, which are never the same one. */
function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
