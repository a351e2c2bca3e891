import type { TextPosition } from '@comity/core';

/** One line of a frame; of the line with the mistake, the part that is meant. */
export interface FrameLine {
  readonly number: number;
  /** As much of the line as fits; an ellipsis stands for the rest. */
  readonly text: string;
  readonly mark?: { readonly start: number; readonly end: number };
}

/** Lines before and after the one that is shown. */
const AROUND = 1;
/** What is kept in sight before the mistake in a long line. */
const BEFORE = 40;
const ROOM = 120;

/** The line of a position with its neighbours, found from there, so that a large text is not split. */
export function codeFrame(text: string, { line, column, offset }: TextPosition): FrameLine[] {
  const start = Math.max(0, offset - column + 1);
  const own = markedLine(lineFrom(text, start), line, column - 1);
  const frame: FrameLine[] = [own];
  let before = start;
  for (let step = 1; step <= AROUND && before > 0; step++) {
    before = before < 2 ? 0 : text.lastIndexOf('\n', before - 2) + 1;
    frame.unshift({ number: line - step, text: shortened(lineFrom(text, before)) });
  }
  let after = text.indexOf('\n', start);
  for (let step = 1; step <= AROUND && after !== -1 && after < text.length - 1; step++) {
    frame.push({ number: line + step, text: shortened(lineFrom(text, after + 1)) });
    after = text.indexOf('\n', after + 1);
  }
  return frame;
}

/** A line that is megabytes long is not taken out whole. */
const LONGEST = 100_000;

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? text.length : end);
  return line.replace(/\r$/, '');
}

function shortened(line: string): string {
  return line.length > ROOM ? `${line.slice(0, ROOM - 1)}…` : line;
}

function markedLine(line: string, number: number, column: number): FrameLine {
  const length = tokenLength(line.slice(column, column + LONGEST));
  const from = line.length <= ROOM || column < ROOM - BEFORE ? 0 : column - BEFORE;
  const head = from === 0 ? '' : '…';
  const body = line.slice(from, from + ROOM - 2);
  const tail = from + body.length < line.length ? '…' : '';
  const start = column - from + head.length;
  const end = Math.min(start + length, head.length + body.length);
  return { number, text: `${head}${body}${tail}`, mark: { start, end: Math.max(end, start + 1) } };
}

/** How long the value, the key or the word is that starts here. */
function tokenLength(rest: string): number {
  const token = /^(?:"(?:[^"\\]|\\.)*"?|[\p{L}\p{N}_+.-]+)/u.exec(rest);
  return Math.max(1, token?.[0].length ?? 1);
}
