import type { FindingMaker, TableFinding } from '../finding.js';
import { encodingOf, isBinary, textOf } from './decode.js';
import { markOf } from './encoding.js';
import { scanUtf8 } from './utf8-faults.js';

/** How many bytes are read before the encoding is told. */
const HEAD = 1024 * 1024;

/** A text that comes in pieces. */
export interface TextPieces {
  /** Name of the encoding; `binary` when the bytes are no text: then there are no pieces. */
  readonly encoding: string;
  readonly pieces: AsyncIterable<string>;
}

/**
 * The text of bytes that come in pieces. The encoding is told by the first megabyte as `decodeText` tells it; a byte
 * further down that is not of it is a finding of its own, which comes with its piece.
 *
 * @param findings where findings are put, also while the pieces are read
 * @throws {RangeError} when the declared encoding is unknown
 */
export async function decodePieces(
  source: AsyncIterable<Uint8Array>,
  make: FindingMaker,
  findings: TableFinding[],
  declared?: string,
): Promise<TextPieces> {
  const name = declared === undefined ? undefined : new TextDecoder(declared).encoding;
  const iterator = source[Symbol.asyncIterator]();
  const { head, done } = await headOf(iterator);
  const mark = markOf(head);
  // What is cut off at the end of the head must not count as a fault.
  const whole = done ? head : head.subarray(0, head.length - cutOff(head));
  const { encoding, guessed } = encodingOf(whole.subarray(mark?.length ?? 0), name ?? mark?.encoding);
  if (isBinary(textOf(whole.subarray(0, 8192), encoding), encoding)) {
    findings.push(make('not-this-format.text'));
    return { encoding: 'binary', pieces: noPieces() };
  }
  if (guessed) findings.push(make('guessed-encoding', { encoding }));
  const decoder = new PieceDecoder(encoding, make, findings, mark?.length ?? 0);
  return { encoding, pieces: decodeAll(head.subarray(mark?.length ?? 0), iterator, decoder) };
}

async function* noPieces(): AsyncGenerator<string> {
  // No text.
}

async function headOf(
  iterator: AsyncIterator<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly done: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < HEAD && !done) {
    const next = await iterator.next();
    if (next.done === true) done = true;
    else {
      chunks.push(next.value);
      length += next.value.length;
    }
  }
  return { head: joined(chunks, length), done };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function* decodeAll(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  decoder: PieceDecoder,
): AsyncGenerator<string> {
  try {
    yield decoder.decode(head);
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield decoder.decode(next.value);
    }
    yield decoder.end();
  } finally {
    // Whoever stops early lets go of the file.
    await rest.return?.();
  }
}

/** How many bytes at the end begin a character of UTF-8 that goes on. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** How many faults are reported. */
const MOST_FAULTS = 20;

class PieceDecoder {
  private readonly decoder: InstanceType<typeof TextDecoder>;
  private left: Uint8Array = new Uint8Array(0);
  private line = 1;
  private offset = 0;
  private faults = 0;

  constructor(
    private readonly encoding: string,
    private readonly make: FindingMaker,
    private readonly findings: TableFinding[],
    private bytesBefore: number,
  ) {
    this.decoder = new TextDecoder(encoding, { ignoreBOM: true });
  }

  decode(bytes: Uint8Array): string {
    if (this.encoding === 'windows-1252') return textOf(bytes, this.encoding);
    if (this.encoding !== 'utf-8') return this.decoder.decode(bytes, { stream: true });
    const all = this.left.length === 0 ? bytes : joined([this.left, bytes], this.left.length + bytes.length);
    const cut = cutOff(all);
    this.left = all.slice(all.length - cut);
    return this.utf8(all.subarray(0, all.length - cut));
  }

  end(): string {
    return this.encoding === 'utf-8' ? this.utf8(this.left) : this.decoder.decode();
  }

  private utf8(bytes: Uint8Array): string {
    const text = textOf(bytes, 'utf-8');
    // The sign for a fault may stand in the file itself.
    if (text.includes('\uFFFD') && this.faults < MOST_FAULTS) this.report(bytes, text);
    this.bytesBefore += bytes.length;
    this.offset += text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.line++;
    return text;
  }

  private report(bytes: Uint8Array, text: string): void {
    for (const { byte, offset, value } of scanUtf8(bytes).faults) {
      if (this.faults++ >= MOST_FAULTS) return;
      const before = text.slice(0, offset);
      const line = this.line + before.split('\n').length - 1;
      const column = offset - before.lastIndexOf('\n');
      const position = { line, column, offset: this.offset + offset };
      const params = {
        byte: this.bytesBefore + byte + 1,
        value: `0x${value.toString(16)}`,
        encoding: 'UTF-8',
      };
      this.findings.push(this.make('invalid-bytes', params, { position }));
    }
  }
}
