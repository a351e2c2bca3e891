/*
 * Numbers as text for JSON: each in as few bytes as it needs (seven bits to a byte, the lowest first, the highest bit
 * set while more follow: LEB128), the bytes in base 64. Core knows no host that would do either.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Texts are joined in pieces: one letter after the other would be slow. */
const PIECE = 8192;

export function packNumbers(numbers: Uint32Array): string {
  const bytes = new Uint8Array(numbers.length * 5);
  let length = 0;
  for (const number of numbers) {
    let rest = number;
    for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
    bytes[length++] = rest;
  }
  return base64(bytes.subarray(0, length));
}

/** The numbers of a text; undefined for a text that {@link packNumbers} did not write. */
export function unpackNumbers(text: unknown): Uint32Array | undefined {
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  if (bytes === undefined) return undefined;
  const numbers = new Uint32Array(bytes.length);
  let length = 0;
  let number = 0;
  let shift = 0;
  for (const byte of bytes) {
    if (shift > 28) return undefined;
    number = (number | ((byte & 0x7f) << shift)) >>> 0;
    shift += 7;
    if (byte > 0x7f) continue;
    numbers[length++] = number;
    number = shift = 0;
  }
  return shift === 0 ? numbers.slice(0, length) : undefined;
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    piece += digit(bits >>> 18) + digit(bits >>> 12);
    // The end is told by the length: no padding.
    if (b !== undefined) piece += digit(bits >>> 6);
    if (c !== undefined) piece += digit(bits);
    if (piece.length < PIECE) continue;
    pieces.push(piece);
    piece = '';
  }
  return pieces.join('') + piece;
}

function digit(bits: number): string {
  return DIGITS.charAt(bits & 63);
}

function fromBase64(text: string): Uint8Array | undefined {
  const values = new Uint8Array(128).fill(255);
  for (let value = 0; value < 64; value++) values[DIGITS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, count, length] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? 255;
    if (value === 255) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = (bits >>> count) & 0xff;
  }
  return bytes.subarray(0, length);
}
