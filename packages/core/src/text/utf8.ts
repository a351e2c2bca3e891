/** Part of every JavaScript host; declared here since core is compiled without the types of any host. */
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** A text from bytes; with what is readable of it when not all is UTF-8. */
export interface DecodedText {
  readonly text: string;
  /** True when the bytes after the text are not UTF-8. */
  readonly broken: boolean;
}

/** Reads bytes as UTF-8, up to the first that are none. A byte order mark stays. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), broken: false };
  } catch {
    return { text: readablePart(bytes), broken: true };
  }
}

const REPLACEMENT = '\uFFFD';

/** What can be read before the first bytes that are not UTF-8. */
function readablePart(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes);
  let from = 0;
  let byte = 0;
  for (;;) {
    const mark = text.indexOf(REPLACEMENT, from);
    byte += utf8Length(text, from, mark);
    // The mark of a broken place may be a character of the text too: then its own three bytes stand here.
    const isCharacter = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!isCharacter) return text.slice(0, mark);
    byte += 3;
    from = mark + 1;
  }
}

function utf8Length(text: string, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // A surrogate is half of a character of four bytes.
    length += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return length;
}

/** Decodes chunks of UTF-8, of which each may end in the middle of a character. */
export class Utf8Chunks {
  private rest: Uint8Array = new Uint8Array();

  decode(chunk: Uint8Array): DecodedText {
    const bytes = this.rest.length === 0 ? chunk : concatenate(this.rest, chunk);
    const cut = bytes.length - unfinished(bytes);
    // A copy: whoever gave the chunk may use its memory again.
    this.rest = bytes.slice(cut);
    return decodeUtf8(bytes.subarray(0, cut));
  }

  /** True when the last chunk ended in the middle of a character. */
  isUnfinished(): boolean {
    return this.rest.length > 0;
  }
}

/** How many bytes at the end are the beginning of a character. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
