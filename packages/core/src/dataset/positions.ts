import type { Finding } from '../findings/finding.js';
import { locate, PathNode, positionsAt, START, type TextPosition } from '../text/index.js';

/** Where in a text a path starts: the whole text, or the line of one record. */
export interface PathStart {
  /** Where the value stands that the path starts in. */
  readonly offset: number;
  readonly path: Finding['path'];
}

/** Findings that wait for their positions. */
export class Positions {
  /** Where findings stand that no path tells. */
  private readonly known = new Map<Finding, number>();

  /** Notes where a finding stands that has no path to it, such as a line that is not JSON. */
  at(finding: Finding, offset: number): void {
    this.known.set(finding, offset);
  }

  /**
   * Gives each finding its position, in one pass over the text, or over each line that has findings.
   *
   * @param startOf Where the path of a finding starts.
   * @param start Where the text itself starts, when it is part of a longer one.
   */
  add(
    findings: readonly Finding[],
    text: string,
    startOf: (finding: Finding) => PathStart = wholeText,
    start: Readonly<TextPosition> = START,
  ): void {
    const missing = findings.filter(({ position }) => position === undefined);
    if (missing.length === 0) return;
    const roots = new Map<number, PathNode>();
    const nodeOf = (finding: Finding): PathNode => {
      const { offset, path } = startOf(finding);
      let root = roots.get(offset);
      if (root === undefined) roots.set(offset, (root = new PathNode()));
      return root.below(path);
    };
    const asked = missing.map((finding) => ({ finding, place: this.known.get(finding) ?? nodeOf(finding) }));
    for (const [offset, root] of roots) locate(text, root, offset);
    const places = asked
      .map(({ finding, place }) => ({
        finding,
        offset: typeof place === 'number' ? place : offsetIn(finding, place),
      }))
      .sort((a, b) => a.offset - b.offset);
    const positions = positionsAt(
      text,
      places.map(({ offset }) => offset),
      start,
    );
    for (const [i, { finding }] of places.entries()) finding.position = positions[i];
  }
}

function wholeText({ path }: Finding): PathStart {
  return { offset: 0, path };
}

/** Mistakes in a key: they stand at the key and not at its value. */
const KEY_CODES: ReadonlySet<string> = new Set(['misspelt-key', 'unknown-key', 'unknown-list']);

function offsetIn(finding: Finding, node: PathNode): number {
  return pointsAtKey(finding) && node.key !== -1 ? node.key : node.place();
}

/** True for a mistake in the key that a path ends with, and not in its value. */
export function pointsAtKey({ code, params, path }: Finding): boolean {
  // A language is the key of its text.
  return KEY_CODES.has(code) || (code === 'invalid-language' && params.value === path.at(-1));
}
