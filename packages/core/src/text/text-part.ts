import type { TextPosition } from './position.js';

/**
 * A value: its text, which is JSON only if nothing is wrong in it. One that is longer than the limit is `too-long`:
 * its beginning, of which the rest was passed over.
 */
export interface ValuePart {
  readonly kind: 'value' | 'too-long';
  readonly path: PartPath;
  readonly text: string;
  readonly position: Readonly<TextPosition>;
}

/** What a splitter found in a long text. */
export type TextPart =
  | ValuePart
  /** The bracket that opens the object of which the values are parts. */
  | { readonly kind: 'start'; readonly position: Readonly<TextPosition> }
  /** The name of a field, before its value. */
  | { readonly kind: 'key'; readonly key: string; readonly position: Readonly<TextPosition> }
  /** The text is not JSON from here on; nothing follows. */
  | { readonly kind: 'mistake'; readonly problem: string; readonly position: Readonly<TextPosition> };

/** Where a value stands: at the top, in a field, or in a list that is a field. */
export type PartPath = readonly [] | readonly [string] | readonly [string, number];

/** Cuts a text that comes in chunks into parts. How the chunks are cut makes no difference. */
export interface TextSplitter {
  /** The parts that this chunk completes. */
  push(chunk: string): TextPart[];
  /** What is left when nothing follows. */
  end(): TextPart[];
  /** Where the text ends that was given so far. */
  position(): TextPosition;
}
