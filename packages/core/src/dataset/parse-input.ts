import { fieldsOf, isPlainObject } from '../schema/index.js';
import { decodeUtf8, syntaxMistakeOf, PROBLEMS, withoutMark } from '../text/index.js';
import { TYPE_OF_LIST } from './lists.js';
import { parseLines, type Lines } from './parse-lines.js';

/** How a text holds a dataset: as one JSON object, or as one JSON value a line, the header first. */
export type TextFormat = 'json' | 'ndjson';

/** What an input holds. */
export type ParsedInput =
  | { readonly value: unknown; readonly text?: string }
  | { readonly lines: Lines; readonly text: string }
  | { readonly problem: string; readonly text: string; readonly offset: number };

/** The value of a text or of its UTF-8 bytes. A value that is neither is what it is. */
export function parseInput(input: unknown, format?: TextFormat): ParsedInput {
  if (input instanceof Uint8Array) {
    const { text, broken } = decodeUtf8(input);
    if (!broken) return parseText(withoutMark(text), format);
    const readable = withoutMark(text);
    return { problem: PROBLEMS.encoding, text: readable, offset: readable.length };
  }
  return typeof input === 'string' ? parseText(withoutMark(input), format) : { value: input };
}

function parseText(text: string, format: TextFormat | undefined): ParsedInput {
  if (format === 'ndjson') {
    return text.trim() === ''
      ? { problem: PROBLEMS.empty, text, offset: 0 }
      : { lines: parseLines(text), text };
  }
  try {
    const value: unknown = JSON.parse(text);
    const isLoneRecord = format === undefined && typeof fieldsOf(value).type === 'string';
    return isLoneRecord && startsLines(text) ? { lines: parseLines(text), text } : { value, text };
  } catch (error) {
    if (format === undefined && startsLines(text)) return { lines: parseLines(text), text };
    return { ...syntaxMistakeOf(text, error), text };
  }
}

/** How long the first line may be by which a text of lines is known. */
export const FIRST_LINE = 65_536;

/**
 * Tells by the beginning of a text whether it is a text of lines: its first line that is not blank is a whole
 * object without lists, or a record that says its type.
 */
export function startsLines(beginning: string): boolean {
  const line = /^\s*(\S[^\n]*)/.exec(beginning.slice(0, FIRST_LINE))?.[1];
  if (line === undefined) return false;
  try {
    const value: unknown = JSON.parse(line);
    if (!isPlainObject(value)) return false;
    return typeof value.type === 'string' || !Object.keys(value).some((key) => TYPE_OF_LIST.has(key));
  } catch {
    return false;
  }
}
