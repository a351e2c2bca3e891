import { afterBlanks, CLOSE_LIST, CLOSE_OBJECT, COMMA, OPEN_LIST, OPEN_OBJECT } from './characters.js';
import { afterString, afterValue, keyOf } from './skip.js';

/** A key that stands more than once in one object. */
export interface DuplicateKey {
  readonly path: (string | number)[];
  /** Where the second one stands. */
  readonly offset: number;
}

/** An object or a list that the scan is inside of. */
interface Level {
  /** How often each key was seen; absent for a list. */
  readonly seen?: Map<string, number>;
  /** The key or the index that the scan stands at. */
  at: string | number;
}

/**
 * Finds the keys that stand more than once in their object, in a text that is known to be JSON. Each is given
 * once, however often it stands there.
 *
 * @param index Where the value starts, when the text has several.
 */
export function findDuplicateKeys(text: string, index = 0): DuplicateKey[] {
  const levels: Level[] = [];
  const found: DuplicateKey[] = [];
  let i = afterBlanks(text, index);
  while (i !== -1) {
    const first = text.charCodeAt(i);
    if (first === OPEN_OBJECT) levels.push({ seen: new Map(), at: '' });
    else if (first === OPEN_LIST) levels.push({ at: 0 });
    i = nextValue(
      text,
      first === OPEN_OBJECT || first === OPEN_LIST ? i + 1 : afterValue(text, i),
      levels,
      found,
    );
  }
  return found;
}

/** Where the next value starts, after the ends of all that ends before it; -1 when there is none. */
function nextValue(text: string, index: number, levels: Level[], found: DuplicateKey[]): number {
  let i = afterBlanks(text, index);
  for (let level = levels.at(-1); level !== undefined && i < text.length; level = levels.at(-1)) {
    const code = text.charCodeAt(i);
    if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      levels.pop();
      i = afterBlanks(text, i + 1);
      continue;
    }
    if (code === COMMA) {
      i = afterBlanks(text, i + 1);
      if (typeof level.at === 'number') level.at++;
    }
    return level.seen === undefined ? i : afterKey(text, i, level, level.seen, levels, found);
  }
  return -1;
}

/** Reads a key; gives where its value starts. */
function afterKey(
  text: string,
  index: number,
  level: Level,
  seen: Map<string, number>,
  levels: readonly Level[],
  found: DuplicateKey[],
): number {
  const end = afterString(text, index);
  const key = keyOf(text, index, end);
  level.at = key;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  if (times === 2) found.push({ path: levels.map(({ at }) => at), offset: index });
  return afterBlanks(text, afterBlanks(text, end) + 1);
}
