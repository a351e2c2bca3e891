import { afterBlanks, CLOSE_LIST, CLOSE_OBJECT, OPEN_LIST, OPEN_OBJECT } from './characters.js';
import { afterSeparator, afterString, afterValue, keyOf } from './skip.js';

/** Keys and indices from the top of a text down to a value. */
export type TextPath = readonly (string | number)[];

/** A value that somebody asks for, and where it stands. */
export class PathNode {
  /** Offset of the value; -1 until it is found. */
  value = -1;
  /** Offset of its key, when it has one. */
  key = -1;
  readonly children = new Map<string | number, PathNode>();

  constructor(private readonly parent?: PathNode) {}

  /** Offset of the value; where it is not in the text, that of the nearest value around it. */
  place(): number {
    return this.value === -1 ? (this.parent?.place() ?? 0) : this.value;
  }

  /** The node of a path below this one. */
  below(path: TextPath): PathNode {
    return path.reduce<PathNode>((node, part) => node.child(part), this);
  }

  private child(part: string | number): PathNode {
    let child = this.children.get(part);
    if (child === undefined) this.children.set(part, (child = new PathNode(this)));
    return child;
  }
}

/**
 * Finds the values that are asked for in a text that is known to be JSON, in one pass that skips everything else.
 * Of a key that stands twice the last one is found, as `JSON.parse` has it.
 *
 * @param index Where the text starts, when it is one of several lines.
 */
export function locate(text: string, root: PathNode, index = 0): void {
  locateValue(text, root, afterBlanks(text, index));
}

/** Notes where a value stands, and what is asked for inside it; gives where it ends. */
function locateValue(text: string, node: PathNode, index: number): number {
  node.value = index;
  if (node.children.size === 0) return afterValue(text, index);
  const first = text.charCodeAt(index);
  if (first === OPEN_OBJECT) return locateFields(text, node, index);
  if (first === OPEN_LIST) return locateItems(text, node, index);
  return afterValue(text, index);
}

function locateFields(text: string, node: PathNode, index: number): number {
  let i = afterBlanks(text, index + 1);
  while (i < text.length && text.charCodeAt(i) !== CLOSE_OBJECT) {
    const keyEnd = afterString(text, i);
    const child = node.children.get(keyOf(text, i, keyEnd));
    const value = afterBlanks(text, afterBlanks(text, keyEnd) + 1);
    let end: number;
    if (child === undefined) end = afterValue(text, value);
    else {
      child.key = i;
      end = locateValue(text, child, value);
    }
    i = afterSeparator(text, end);
  }
  return i + 1;
}

function locateItems(text: string, node: PathNode, index: number): number {
  let i = afterBlanks(text, index + 1);
  for (let item = 0; i < text.length && text.charCodeAt(i) !== CLOSE_LIST; item++) {
    const child = node.children.get(item);
    i = afterSeparator(text, child === undefined ? afterValue(text, i) : locateValue(text, child, i));
  }
  return i + 1;
}
