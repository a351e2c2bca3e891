import type { TextPosition } from '@comity/core';
import stringWidth from 'string-width';
import type { Colors } from '../terminal/colors.js';
import { printable } from '../terminal/printable.js';

/** Lines before and after the one that is shown. */
const AROUND = 1;
/** What is kept in sight before the mistake in a long line. */
const BEFORE = 24;

export interface FrameOptions {
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
  /** Stands behind the caret: what was probably meant. */
  readonly remark?: string;
}

/**
 * The line of a position with its neighbours, and carets below what stands there:
 *
 * ```
 *   4 |   "kind": "treaty",
 * > 5 |   "signedOn": "2025-13-01",
 *     |               ^^^^^^^^^^^^ “2025-12-01”?
 *   6 |   "parties": ["AZ", "KZ"]
 * ```
 */
export function codeFrame(text: string, position: TextPosition, options: FrameOptions): string {
  const { colors, width, remark = '' } = options;
  const lines = linesAround(text, position);
  const numberWidth = String(position.line + AROUND).length;
  const room = Math.max(30, width - numberWidth - 6);
  return lines
    .flatMap(({ number, content }) => {
      const label = String(number).padStart(numberWidth);
      if (number !== position.line) {
        return [colors.dim(`  ${label} | ${excerpt(content, 0, room).line}`.trimEnd())];
      }
      const { line, column } = excerpt(content, position.column - 1, room);
      const length = tokenLength(content, position.column - 1);
      const indent = blanksFor(line.slice(0, column));
      const marked = line.slice(column, column + length);
      const carets = '^'.repeat(Math.max(1, stringWidth(marked)));
      const blank = ' '.repeat(numberWidth);
      return [
        `${colors.red('>')} ${colors.dim(`${label} |`)} ${printable(line)}`,
        `  ${colors.dim(`${blank} |`)} ${indent}${colors.red(carets)}${remark === '' ? '' : ` ${colors.green(remark)}`}`,
      ];
    })
    .join('\n');
}

/** The line of a position and its neighbours, found from there, so that a large text is not split. */
function linesAround(
  text: string,
  { line, column, offset }: TextPosition,
): { number: number; content: string }[] {
  const start = Math.max(0, offset - column + 1);
  const found = [lineFrom(text, start, line)];
  let before = start;
  for (let i = 1; i <= AROUND && before > 0; i++) {
    before = text.lastIndexOf('\n', before - 2) + 1;
    found.unshift(lineFrom(text, before, line - i));
  }
  let after = text.indexOf('\n', start);
  for (let i = 1; i <= AROUND && after !== -1 && after < text.length - 1; i++) {
    found.push(lineFrom(text, after + 1, line + i));
    after = text.indexOf('\n', after + 1);
  }
  return found;
}

function lineFrom(text: string, start: number, number: number): { number: number; content: string } {
  const end = text.indexOf('\n', start);
  return { number, content: text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '') };
}

/** As much of a line as there is room for, and where a column of it lands. */
function excerpt(content: string, column: number, room: number): { line: string; column: number } {
  if (content.length <= room) return { line: content, column };
  const start = column <= room - BEFORE ? 0 : column - BEFORE;
  const head = start === 0 ? '' : '…';
  const body = content.slice(start, start + room - 2);
  const tail = start + room - 2 < content.length ? '…' : '';
  return { line: `${head}${body}${tail}`, column: column - start + head.length };
}

/** How long the value, the key or the word is that starts here. */
export function tokenLength(line: string, column: number): number {
  const rest = line.slice(column);
  const token = /^(?:"(?:[^"\\]|\\.)*"?|[\p{L}\p{N}_+.-]+)/u.exec(rest);
  return Math.max(1, token?.[0].length ?? 1);
}

/** Blanks as wide as a text; its tabs stay, since nobody knows how wide a terminal makes them. */
function blanksFor(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(stringWidth(printable(part))))
    .join('\t');
}
