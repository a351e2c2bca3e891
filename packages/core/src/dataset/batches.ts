import { JsonSplitter, LineSplitter, type TextPart, type TextSplitter } from '../text/index.js';

/**
 * A part of a large text that can be parsed by itself: by whoever cut it, or by the page that a worker sends it to.
 * Only texts, so that sending one costs next to nothing.
 */
export type Batch =
  /** Some items of the list under a key, as a JSON list: its first ones, of which there may be none, or the next. */
  | { readonly kind: 'items'; readonly key: string; readonly areFirst: boolean; readonly text: string }
  /** The value of a field that is no list. */
  | { readonly kind: 'field'; readonly key: string; readonly text: string }
  /** The whole text, which is no JSON object. */
  | { readonly kind: 'value'; readonly text: string }
  /** Some lines of a text that holds a record a line. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** It is not JSON from here on; nothing follows. */
  | { readonly kind: 'mistake'; readonly problem: string; readonly line: number; readonly column: number };

/** So long is a batch, in UTF-16 units: parsing it takes about a millisecond. */
const BATCH = 65_536;

/** Cuts a large text, which comes in pieces, into batches. It looks for ends and parses nothing. */
export class BatchSplitter {
  private readonly splitter: TextSplitter;
  private key = '';
  /** True while nothing of the value of the key has been given out: a list without an item is one all the same. */
  private isNew = false;
  private texts: string[] = [];
  private length = 0;
  private batches: Batch[] = [];

  /** @param isLines Whether each line is a record of its own; see {@link startsLines}. */
  constructor(private readonly isLines: boolean) {
    // Whoever has the text in memory has room for the longest of its parts.
    this.splitter = isLines ? new LineSplitter(Infinity) : new JsonSplitter(Infinity, () => true);
  }

  push(text: string): Batch[] {
    for (const part of this.splitter.push(text)) this.take(part);
    return this.takeBatches();
  }

  end(): Batch[] {
    for (const part of this.splitter.end()) this.take(part);
    this.leaveKey();
    return this.takeBatches();
  }

  private takeBatches(): Batch[] {
    const { batches } = this;
    this.batches = [];
    return batches;
  }

  private take(part: TextPart): void {
    switch (part.kind) {
      case 'start':
        return;
      case 'key':
        this.leaveKey();
        this.key = part.key;
        this.isNew = true;
        return;
      case 'mistake': {
        const { line, column } = part.position;
        this.batches.push({ kind: 'mistake', problem: part.problem, line, column });
        return;
      }
      default:
        this.takeValue(part.text, part.path.length);
    }
  }

  private takeValue(text: string, depth: number): void {
    if (depth === 2 || this.isLines) {
      this.texts.push(text);
      this.length += text.length;
      if (this.length >= BATCH) this.flush();
      return;
    }
    this.isNew = false;
    this.batches.push(depth === 1 ? { kind: 'field', key: this.key, text } : { kind: 'value', text });
  }

  private leaveKey(): void {
    if (this.texts.length > 0 || this.isNew) this.flush();
  }

  private flush(): void {
    const { key, texts, isNew } = this;
    this.texts = [];
    this.length = 0;
    this.isNew = false;
    if (this.isLines) this.batches.push({ kind: 'lines', lines: texts });
    else this.batches.push({ kind: 'items', key, areFirst: isNew, text: `[${texts.join(',')}]` });
  }
}
