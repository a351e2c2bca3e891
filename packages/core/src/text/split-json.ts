import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isBlank,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from './characters.js';
import { PieceCollector, PositionCounter } from './collector.js';
import { positionAt, START, type TextPosition } from './position.js';
import { endsScalar } from './skip.js';
import { PROBLEMS, syntaxMistakeOf } from './syntax-mistake.js';
import type { PartPath, TextPart, TextSplitter } from './text-part.js';

/** What the splitter waits for, between two values. */
type Expected =
  | 'top value'
  | 'first key'
  | 'key'
  | 'colon'
  | 'field value'
  | 'after field'
  | 'first item'
  | 'item'
  | 'after item'
  | 'end'
  | 'nothing';

/**
 * Cuts the text of a JSON object into the values of its fields, and its lists into their items, so that no more
 * than one of them is in memory at a time. It finds where values end; whether each is JSON tells who parses it.
 */
export class JsonSplitter implements TextSplitter {
  private readonly counter = new PositionCounter();
  private readonly value: PieceCollector;
  private parts: TextPart[] = [];
  private expected: Expected = 'top value';
  private key = '';
  private item = 0;
  /** Where the comma stands that was read last. */
  private comma: TextPosition = START;

  /** Where the value starts that is being read; absent between two values. */
  private start: TextPosition | undefined;
  private sort: 'container' | 'string' | 'scalar' = 'scalar';
  private depth = 0;
  private inString = false;
  private escaped = false;

  /**
   * @param limit The length that no value may have.
   * @param isList Whether the items of the list under this key come one by one.
   */
  constructor(
    limit: number,
    private readonly isList: (key: string) => boolean,
  ) {
    this.value = new PieceCollector(limit);
  }

  push(chunk: string): TextPart[] {
    let i = 0;
    while (i < chunk.length && this.expected !== 'nothing') {
      if (this.start !== undefined) i = this.goOn(chunk, i);
      else if (isBlank(chunk.charCodeAt(i))) i++;
      else i = this.between(chunk, i);
    }
    this.counter.leave(chunk);
    return this.takeParts();
  }

  end(): TextPart[] {
    if (this.expected === 'nothing') return [];
    const here = this.position();
    if (this.start !== undefined) this.complete();
    else if (this.expected === 'top value') this.fail(PROBLEMS.empty, START);
    if (this.expected !== 'end') this.fail(PROBLEMS.end, here);
    return this.takeParts();
  }

  private takeParts(): TextPart[] {
    const { parts } = this;
    this.parts = [];
    return parts;
  }

  private fail(problem: string, position: Readonly<TextPosition>): void {
    if (this.expected !== 'nothing') this.parts.push({ kind: 'mistake', problem, position });
    this.expected = 'nothing';
  }

  /** Reads one character between two values; gives where to go on. */
  private between(chunk: string, index: number): number {
    const code = chunk.charCodeAt(index);
    const position = this.counter.at(chunk, index);
    switch (this.expected) {
      case 'top value':
        if (code !== OPEN_OBJECT) return this.begin(code, position, index);
        this.parts.push({ kind: 'start', position });
        this.expected = 'first key';
        return index + 1;
      case 'first key':
      case 'key':
        return this.beforeKey(code, position, index);
      case 'colon':
        if (code === COLON) this.expected = 'field value';
        else this.fail(PROBLEMS.colon, position);
        return index + 1;
      case 'field value':
        return this.beforeFieldValue(code, position, index);
      case 'first item':
      case 'item':
        return this.beforeItem(code, position, index);
      case 'after field':
      case 'after item':
        this.afterValue(code, position);
        return index + 1;
      default:
        this.fail(PROBLEMS.more, position);
        return index + 1;
    }
  }

  private beforeKey(code: number, position: TextPosition, index: number): number {
    if (code === QUOTE) return this.begin(code, position, index);
    if (code !== CLOSE_OBJECT) this.fail(PROBLEMS.key, position);
    else if (this.expected === 'key') this.fail(PROBLEMS.trailingComma, this.comma);
    else this.expected = 'end';
    return index + 1;
  }

  private beforeFieldValue(code: number, position: TextPosition, index: number): number {
    if (code !== OPEN_LIST || !this.isList(this.key)) return this.begin(code, position, index);
    this.item = 0;
    this.expected = 'first item';
    return index + 1;
  }

  private beforeItem(code: number, position: TextPosition, index: number): number {
    if (code !== CLOSE_LIST) return this.begin(code, position, index);
    if (this.expected === 'item') this.fail(PROBLEMS.trailingComma, this.comma);
    else this.expected = 'after field';
    return index + 1;
  }

  private afterValue(code: number, position: TextPosition): void {
    const inList = this.expected === 'after item';
    if (code === COMMA) {
      this.comma = position;
      this.expected = inList ? 'item' : 'key';
    } else if (code === (inList ? CLOSE_LIST : CLOSE_OBJECT)) this.expected = inList ? 'after field' : 'end';
    else this.fail(inList ? PROBLEMS.commaInList : PROBLEMS.commaInObject, position);
  }

  /** A value or a key starts here. */
  private begin(code: number, position: TextPosition, index: number): number {
    if (endsScalar(code) || code === COLON) {
      this.fail(PROBLEMS.value, position);
      return index;
    }
    this.start = position;
    this.sort =
      code === OPEN_OBJECT || code === OPEN_LIST ? 'container' : code === QUOTE ? 'string' : 'scalar';
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
    return index;
  }

  /** Reads on in the value that has begun; gives where it ends, or the end of the chunk. */
  private goOn(chunk: string, index: number): number {
    if (this.sort === 'scalar') {
      let i = index;
      while (i < chunk.length && !endsScalar(chunk.charCodeAt(i))) i++;
      this.value.add(chunk.slice(index, i));
      if (i < chunk.length) this.complete();
      return i;
    }
    const end = this.endOfContainer(chunk, index);
    this.value.add(chunk.slice(index, end === -1 ? chunk.length : end));
    if (end === -1) return chunk.length;
    this.complete();
    return end;
  }

  /** Where the string, the list or the object ends that is being read; -1 when not in this chunk. */
  private endOfContainer(chunk: string, index: number): number {
    let { depth, inString } = this;
    const { length } = chunk;
    let i = index;
    if (this.escaped) i++;
    this.escaped = false;
    while (i < length) {
      const code = chunk.charCodeAt(i);
      i++;
      if (inString) {
        if (code === BACKSLASH) i++;
        else if (code === QUOTE) {
          inString = false;
          if (depth === 0) return i;
        }
      } else if (code === QUOTE) inString = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) depth++;
      else if ((code === CLOSE_OBJECT || code === CLOSE_LIST) && --depth === 0) return i;
    }
    this.escaped = i > length;
    this.depth = depth;
    this.inString = inString;
    return -1;
  }

  /** The value that was being read is complete. */
  private complete(): void {
    const position = this.start as TextPosition;
    const { text, tooLong } = this.value.take();
    this.start = undefined;
    if (this.expected === 'first key' || this.expected === 'key') {
      this.readKey(text, tooLong, position);
      return;
    }
    this.parts.push({ kind: tooLong ? 'too-long' : 'value', path: this.path(), text, position });
    if (this.expected === 'top value') this.expected = 'end';
    else this.expected = this.expected === 'field value' ? 'after field' : 'after item';
  }

  private readKey(text: string, tooLong: boolean, position: TextPosition): void {
    if (tooLong) {
      this.fail(PROBLEMS.longKey, position);
      return;
    }
    try {
      this.key = JSON.parse(text) as string;
      this.parts.push({ kind: 'key', key: this.key, position });
      this.expected = 'colon';
    } catch (error) {
      const { problem, offset } = syntaxMistakeOf(text, error);
      this.fail(problem, positionAt(text, offset, position));
    }
  }

  private path(): PartPath {
    if (this.expected === 'top value') return [];
    return this.expected === 'field value' ? [this.key] : [this.key, this.item++];
  }

  position(): TextPosition {
    return this.counter.at('', 0);
  }
}
