import { START, type TextPosition } from './position.js';

/** Counts the lines of a text that comes in chunks. */
export class PositionCounter {
  private line = START.line;
  /** Where the current line starts, in the whole text. */
  private lineStart = 0;
  /** Where the current chunk starts, in the whole text. */
  private chunkStart = 0;
  /** Where the next line feed of the current chunk stands; -1 when there is none, absent when unknown. */
  private lineFeed: number | undefined;

  /** The position of a place in the current chunk; places are asked for in ascending order. */
  at(chunk: string, index: number): TextPosition {
    let lineFeed = this.lineFeed ?? chunk.indexOf('\n');
    while (lineFeed !== -1 && lineFeed < index) {
      this.line++;
      this.lineStart = this.chunkStart + lineFeed + 1;
      lineFeed = chunk.indexOf('\n', lineFeed + 1);
    }
    this.lineFeed = lineFeed;
    const offset = this.chunkStart + index;
    return { line: this.line, column: offset - this.lineStart + 1, offset };
  }

  /** Leaves the current chunk. */
  leave(chunk: string): void {
    this.at(chunk, chunk.length);
    this.chunkStart += chunk.length;
    this.lineFeed = undefined;
  }
}

/** Puts the pieces of one value together, up to a limit; what goes beyond it is not kept. */
export class PieceCollector {
  private pieces: string[] = [];
  private length = 0;
  tooLong = false;

  constructor(private readonly limit: number) {}

  add(piece: string): void {
    const room = this.limit - this.length;
    if (piece.length > room) this.tooLong = true;
    this.length += Math.min(piece.length, room);
    if (room > 0 && piece !== '') this.pieces.push(piece.length > room ? piece.slice(0, room) : piece);
  }

  /** What was collected; starts anew. */
  take(): { text: string; tooLong: boolean } {
    const { pieces, tooLong } = this;
    // Nearly every value is whole in one chunk.
    const taken = { text: pieces.length === 1 ? (pieces[0] as string) : pieces.join(''), tooLong };
    pieces.length = 0;
    this.length = 0;
    this.tooLong = false;
    return taken;
  }
}
