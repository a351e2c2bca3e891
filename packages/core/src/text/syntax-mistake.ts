import {
  afterBlanks,
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
} from './characters.js';

/** What keeps a text from being JSON, as the end of a sentence. */
export const PROBLEMS = {
  empty: 'it is empty',
  end: 'it ends too early',
  more: 'something follows its end',
  value: 'a value is expected here',
  key: 'a name in double quotes is expected here',
  longKey: 'this name is too long',
  colon: 'a colon is expected here',
  commaInObject: 'a comma or } is expected here',
  commaInList: 'a comma or ] is expected here',
  encoding: 'its bytes are not UTF-8',
  trailingComma: 'nothing follows this comma',
  quotes: 'texts stand in double quotes',
  comment: 'comments are not allowed',
  word: 'this word is no value; texts stand in double quotes',
  number: 'this number is not written as JSON has it',
  control: 'a line break or another control character stands inside a text',
  escape: 'this escape is unknown',
} as const;

export interface SyntaxMistake {
  /** Where the mistake stands, from 0. */
  readonly offset: number;
  /** What is wrong there, in English: the end of a sentence, without a full stop. */
  readonly problem: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[+\-.\w$\u{80}-\u{10ffff}]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** The first mistake that keeps a text from being JSON; undefined when it is JSON. It needs no stack of calls. */
export function findSyntaxMistake(text: string): SyntaxMistake | undefined {
  return new SyntaxScan(text).run();
}

/** What keeps a text from being JSON that `JSON.parse` has refused with an error. */
export function syntaxMistakeOf(text: string, error: unknown): SyntaxMistake {
  // An engine may refuse what is JSON, such as a text of a million brackets.
  return findSyntaxMistake(text) ?? { problem: String(error), offset: 0 };
}

class SyntaxScan {
  private mistake: SyntaxMistake | undefined;
  private index = 0;
  /** The bracket that closes each object and list that is open. */
  private readonly closers: number[] = [];

  constructor(private readonly text: string) {}

  run(): SyntaxMistake | undefined {
    this.blanks();
    if (this.index >= this.text.length) return { offset: 0, problem: PROBLEMS.empty };
    let goesOn = this.value();
    while (goesOn && this.closers.length > 0) goesOn = this.afterValue();
    if (goesOn) {
      this.blanks();
      if (this.index < this.text.length) this.fail(PROBLEMS.more);
    }
    return this.mistake;
  }

  private code(): number {
    return this.text.charCodeAt(this.index);
  }

  private blanks(): void {
    this.index = afterBlanks(this.text, this.index);
  }

  /** Notes what is wrong here; at the end of the text it can only be that it ends. */
  private fail(problem: string, offset = this.index): false {
    this.mistake =
      this.index >= this.text.length && offset === this.index
        ? { offset: this.text.length, problem: PROBLEMS.end }
        : { offset, problem };
    return false;
  }

  /** A value up to its end, or the beginning of a list or an object up to its first value. */
  private value(): boolean {
    const code = this.code();
    if (code === OPEN_OBJECT) return this.open(CLOSE_OBJECT);
    if (code === OPEN_LIST) return this.open(CLOSE_LIST);
    if (code === QUOTE) return this.string();
    return this.scalar();
  }

  private open(closer: number): boolean {
    this.closers.push(closer);
    this.index++;
    this.blanks();
    if (this.code() === closer) {
      this.closers.pop();
      this.index++;
      return true;
    }
    return closer === CLOSE_OBJECT && !this.key() ? false : this.pending();
  }

  /** Marks that a value comes next: the loop reads it, so that depth costs no stack. */
  private pending(): boolean {
    this.closers.push(VALUE);
    return true;
  }

  /** What follows a value: a closing bracket, or a comma and what comes after it. */
  private afterValue(): boolean {
    const closer = this.closers.at(-1);
    if (closer === VALUE) {
      this.closers.pop();
      return this.value();
    }
    this.blanks();
    if (this.code() === closer) {
      this.closers.pop();
      this.index++;
      return true;
    }
    const inObject = closer === CLOSE_OBJECT;
    if (this.code() !== COMMA) return this.fail(inObject ? PROBLEMS.commaInObject : PROBLEMS.commaInList);
    const comma = this.index++;
    this.blanks();
    if (this.code() === closer) return this.fail(PROBLEMS.trailingComma, comma);
    return inObject && !this.key() ? false : this.pending();
  }

  /** A name and its colon. */
  private key(): boolean {
    if (this.code() !== QUOTE) return this.fail(PROBLEMS.key);
    if (!this.string()) return false;
    this.blanks();
    if (this.code() !== COLON) return this.fail(PROBLEMS.colon);
    this.index++;
    this.blanks();
    return true;
  }

  private string(): boolean {
    for (this.index++; this.index < this.text.length; this.index++) {
      const code = this.code();
      if (code === QUOTE) {
        this.index++;
        return true;
      }
      if (code < SPACE) return this.fail(PROBLEMS.control);
      if (code === BACKSLASH) {
        const length = this.matches(ESCAPE);
        if (length === 0) return this.escape();
        this.index += length - 1;
      }
    }
    return this.fail(PROBLEMS.end);
  }

  /** An escape that is unknown, or cut off by the end of the text. */
  private escape(): false {
    const isCut = /^\\(?:u[\dA-Fa-f]{0,3})?$/.test(this.text.slice(this.index, this.index + 6));
    if (isCut) this.index = this.text.length;
    return this.fail(PROBLEMS.escape);
  }

  private scalar(): boolean {
    const length = this.matches(WORD);
    const word = this.text.slice(this.index, this.index + length);
    if (word === 'true' || word === 'false' || word === 'null') {
      this.index += length;
      return true;
    }
    if (length > 0 && this.matches(NUMBER) === length) {
      this.index += length;
      return true;
    }
    return this.fail(this.problemOf(word));
  }

  private problemOf(word: string): string {
    const code = this.code();
    if (/^[+-.]?\.?\d/.test(word)) return PROBLEMS.number;
    if (word !== '') return PROBLEMS.word;
    if (code === 0x27 || code === 0x60) return PROBLEMS.quotes;
    return this.text.startsWith('//', this.index) || this.text.startsWith('/*', this.index)
      ? PROBLEMS.comment
      : PROBLEMS.value;
  }

  /** The length of what a pattern finds here; 0 when it finds nothing. */
  private matches(pattern: RegExp): number {
    pattern.lastIndex = this.index;
    return pattern.test(this.text) ? pattern.lastIndex - this.index : 0;
  }
}

/** Stands among the closing brackets for a value that is yet to come. */
const VALUE = 0;
