import type { Finding } from '@comity/core';

type Position = NonNullable<Finding['position']>;

/** Finds lines and columns of places that are asked for in ascending order, in one pass over the text. */
export class LineCounter {
  private line = 1;
  private lineStart = 0;
  private next: number;

  constructor(
    private readonly text: string,
    private readonly lineEnd: '\n' | '\r' = '\n',
  ) {
    this.next = text.indexOf(lineEnd);
  }

  /** @param offset from 0, not before the one that was asked for last */
  at(offset: number): Position {
    while (this.next !== -1 && this.next < offset) {
      this.line++;
      this.lineStart = this.next + 1;
      this.next = this.text.indexOf(this.lineEnd, this.lineStart);
    }
    return { line: this.line, column: offset - this.lineStart + 1, offset };
  }
}
