import { isBlank } from './characters.js';
import { PieceCollector, PositionCounter } from './collector.js';
import type { TextPosition } from './position.js';
import type { TextPart, TextSplitter } from './text-part.js';

/** Cuts a text into its lines. Lines of blanks are passed over, and so are the blanks before a line. */
export class LineSplitter implements TextSplitter {
  private readonly counter = new PositionCounter();
  private readonly line: PieceCollector;
  /** Where the first character of the current line stands that is no blank. */
  private start: TextPosition | undefined;

  /** @param limit The length that no line may have. */
  constructor(limit: number) {
    this.line = new PieceCollector(limit);
  }

  push(chunk: string): TextPart[] {
    const parts: TextPart[] = [];
    let from = 0;
    while (from < chunk.length) {
      const lineFeed = chunk.indexOf('\n', from);
      const end = lineFeed === -1 ? chunk.length : lineFeed;
      this.addPiece(chunk, from, end);
      if (lineFeed !== -1) this.endIn(parts);
      from = end + 1;
    }
    this.counter.leave(chunk);
    return parts;
  }

  end(): TextPart[] {
    const parts: TextPart[] = [];
    this.endIn(parts);
    return parts;
  }

  private endIn(parts: TextPart[]): void {
    const position = this.start;
    if (position === undefined) return;
    const { text, tooLong } = this.line.take();
    this.start = undefined;
    parts.push({ kind: tooLong ? 'too-long' : 'value', path: [], text, position });
  }

  private addPiece(chunk: string, from: number, end: number): void {
    let first = from;
    if (this.start === undefined) {
      while (first < end && isBlank(chunk.charCodeAt(first))) first++;
      if (first === end) return;
      this.start = this.counter.at(chunk, first);
    }
    this.line.add(chunk.slice(first, end));
  }

  position(): TextPosition {
    return this.counter.at('', 0);
  }
}
