/** A place in a text. A byte order mark at its start is not counted. */
export interface TextPosition {
  /** From 1. A line ends with a line feed, with or without a carriage return before it. */
  line: number;
  /** From 1, in UTF-16 units, as JavaScript and most editors count them. */
  column: number;
  /** From 0, in UTF-16 units. */
  offset: number;
}

/** Where every text starts. */
export const START: Readonly<TextPosition> = { line: 1, column: 1, offset: 0 };

/**
 * The lines and columns of places in a text, in one pass.
 *
 * @param offsets Places in this text, from 0, in ascending order.
 * @param start Where this text itself starts, when it is a part of a longer one.
 */
export function positionsAt(
  text: string,
  offsets: readonly number[],
  start: Readonly<TextPosition> = START,
): TextPosition[] {
  let { line } = start;
  let lineStart = 1 - start.column;
  let lineFeed = text.indexOf('\n');
  return offsets.map((offset) => {
    while (lineFeed !== -1 && lineFeed < offset) {
      line++;
      lineStart = lineFeed + 1;
      lineFeed = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1, offset: start.offset + offset };
  });
}

/** The line and column of one place in a text. */
export function positionAt(text: string, offset: number, start?: Readonly<TextPosition>): TextPosition {
  // One offset gives one position.
  return positionsAt(text, [offset], start)[0] as TextPosition;
}
