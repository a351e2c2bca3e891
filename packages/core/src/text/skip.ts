import {
  afterBlanks,
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  isBlank,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from './characters.js';

/*
 * Ways through a text that is known to be JSON. They do not check it again; on anything else they end at its end.
 */

/** Where the string that starts at `index` ends: after its closing quote. */
export function afterString(text: string, index: number): number {
  let i = index + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i + 1;
    if (code === BACKSLASH) i++;
  }
  return text.length;
}

/** Where the value that starts at `index` ends. */
export function afterValue(text: string, index: number): number {
  const first = text.charCodeAt(index);
  if (first === QUOTE) return afterString(text, index);
  if (first === OPEN_OBJECT || first === OPEN_LIST) return afterContainer(text, index);
  let i = index;
  while (i < text.length && !endsScalar(text.charCodeAt(i))) i++;
  return i;
}

function afterContainer(text: string, index: number): number {
  let depth = 0;
  let i = index;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = afterString(text, i);
      continue;
    }
    i++;
    if (code === OPEN_OBJECT || code === OPEN_LIST) depth++;
    else if ((code === CLOSE_OBJECT || code === CLOSE_LIST) && --depth === 0) return i;
  }
  return i;
}

/** True for what ends a number, `true`, `false` or `null`. */
export function endsScalar(code: number): boolean {
  return code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT || isBlank(code);
}

/** The name of a key from its text between the quotes. */
export function keyOf(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : raw;
}

/** Where the next value of a list or the next key of an object stands, or its closing bracket. */
export function afterSeparator(text: string, index: number): number {
  const i = afterBlanks(text, index);
  return text.charCodeAt(i) === COMMA ? afterBlanks(text, i + 1) : i;
}
