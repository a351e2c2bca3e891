import type { FindingMaker, TableFinding } from '../finding.js';
import { guessLegacy, hasControls, markOf, unmarkedUtf16 } from './encoding.js';
import { LineCounter } from './positions.js';
import { scanUtf8, type Utf8Scan } from './utf8-faults.js';

/** A text with what was learned of its bytes. */
export interface DecodedText {
  /** Without a byte order mark. Absent when the bytes are no text. */
  readonly text?: string;
  /** Name of the encoding as the Encoding Standard has it, such as `utf-8`; of a string, `utf-16`. */
  readonly encoding: string;
  /** True when the text began with a byte order mark. */
  readonly marked: boolean;
  readonly findings: readonly TableFinding[];
}

/** Bytes of one file that are read in one piece: what a string can hold everywhere. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * The text of bytes. The encoding is, in this order: the one that is declared, that of a byte order mark, UTF-8 when
 * the bytes are such, UTF-16 by its zeros, UTF-8 with faults when more of it is right than wrong, and else the likeliest
 * encoding of one byte a character, which is a finding.
 *
 * @param declared Name of the encoding, such as `windows-1251`.
 * @throws {RangeError} when the declared encoding is unknown
 */
export function decodeText(input: string | Uint8Array, make: FindingMaker, declared?: string): DecodedText {
  if (typeof input === 'string') {
    const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
    return { text, encoding: 'utf-16', marked: text !== input, findings: emptiness(text, make) };
  }
  const name = declared === undefined ? undefined : new TextDecoder(declared).encoding;
  if (input.length > MOST_BYTES) return noText(make('too-large', { limit: '512 MB' }));
  const mark = markOf(input);
  const bytes = input.subarray(mark?.length ?? 0);
  const { encoding, guessed, scan } = encodingOf(bytes, name ?? mark?.encoding);
  const text = textOf(bytes, encoding);
  if (isBinary(text, encoding)) {
    return noText(make('not-this-format.text'));
  }
  const findings = [
    ...emptiness(text, make),
    ...(guessed ? [make('guessed-encoding', { encoding })] : []),
    ...(scan === undefined ? [] : faultsIn(text, scan, mark?.length ?? 0, make)),
  ];
  return { text, encoding, marked: mark !== undefined, findings };
}

/** Bytes as a text in an encoding that is known. */
export function textOf(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Some versions of Node read these bytes as ISO 8859-1, which has controls there.
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (sign) => C1[sign.charCodeAt(0) - 0x80] ?? sign)
    : text;
}

/** What stands in windows-1252 from 0x80 to 0x9F. */
const C1 = Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');

function noText(finding: TableFinding): DecodedText {
  return { encoding: 'binary', marked: false, findings: [finding] };
}

function emptiness(text: string, make: FindingMaker): TableFinding[] {
  return text.trim() === '' ? [make('empty-file')] : [];
}

interface FoundEncoding {
  readonly encoding: string;
  readonly guessed: boolean;
  readonly scan?: Utf8Scan;
}

/** The encoding of bytes without a mark, and whether it is a guess. */
export function encodingOf(bytes: Uint8Array, known: string | undefined): FoundEncoding {
  if (known !== undefined && known !== 'utf-8') return { encoding: known, guessed: false };
  if (known === undefined) {
    const utf16 = unmarkedUtf16(bytes);
    if (utf16 !== undefined) return { encoding: utf16, guessed: false };
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { encoding: 'utf-8', guessed: false };
  } catch {
    const scan = scanUtf8(bytes);
    // Letters of another encoding hardly ever follow each other as UTF-8 would have them.
    if (known === 'utf-8' || scan.good > scan.bad) return { encoding: 'utf-8', guessed: false, scan };
    return { encoding: guessLegacy(bytes), guessed: true };
  }
}

/** True when bytes are no text. A control among the letters of UTF-8 is a mistake in a text; many of them, or one in another encoding, are no text. */
export function isBinary(text: string, encoding: string): boolean {
  const beginning = text.slice(0, 4096);
  if (!hasControls(beginning)) return false;
  // eslint-disable-next-line no-control-regex -- what is counted
  const controls = beginning.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/g)?.length ?? 0;
  return encoding !== 'utf-8' || controls * 50 > beginning.length;
}

function faultsIn(text: string, { faults }: Utf8Scan, before: number, make: FindingMaker): TableFinding[] {
  const lines = new LineCounter(text);
  return faults.map(({ byte, offset, value }) => {
    const position = lines.at(offset);
    const params = { byte: byte + before + 1, value: `0x${value.toString(16)}`, encoding: 'UTF-8' };
    return make('invalid-bytes', params, { position });
  });
}
