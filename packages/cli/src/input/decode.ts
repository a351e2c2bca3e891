import { isZip } from './file-kinds.js';

/** Bytes as a text, and how they were read. */
export interface Decoded {
  readonly text: string;
  /** The name of the encoding as the web has it: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
}

/**
 * Bytes as a text: UTF-8; UTF-16, with or without a mark; Windows-1252, which contains Latin-1, where the bytes that
 * are not UTF-8 stand as letters do. Undefined when the bytes are UTF-8 with mistakes in it, or no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (isZip(bytes)) return undefined;
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return isLatin(bytes)
      ? { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
      : undefined;
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // A dataset starts with a Latin character, whose other half is zero.
  if (bytes[0] !== 0 && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] !== 0 ? 'utf-16be' : undefined;
}

/** True when the text is no broken UTF-8, and every high byte is a letter or sign of Latin-1 beside a letter. */
function isLatin(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const next = bytes[i + 1] ?? 0;
    const isUtf8 = byte >= 0xc2 && byte <= 0xf4 && next >= 0x80 && next <= 0xbf;
    const isLetter = byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7 && byte !== 0xff;
    if (isUtf8) return false;
    if (isLetter && !isAsciiLetter(bytes[i - 1]) && !isAsciiLetter(next)) return false;
    if (byte < 0xa0 && !SIGNS.has(byte)) return false;
    if (byte === 0xff) return false;
  }
  return true;
}

/** Quotation marks and dashes of Windows-1252. */
const SIGNS: ReadonlySet<number> = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99]);

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
