import { analyse } from 'chardet';

/** How many bytes are looked at. */
const SAMPLE = 65_536;

/** A byte order mark: the encoding that it stands for and its length. */
export function markOf(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/**
 * Tells UTF-16 without a mark by the bytes that are zero: in a table or a markup file separators, digits and line
 * breaks are ASCII, whatever the language, so that every second byte is often 0.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  const sample = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = sample / 40;
  const encoding =
    odd > enough && even * 20 < odd ? 'utf-16le' : even > enough && odd * 20 < even ? 'utf-16be' : undefined;
  if (encoding === undefined) return undefined;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, sample & ~3));
    return hasControls(text) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** True when a text holds characters that no text is written with. */
export function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- what is looked for
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}

/** What browsers read under the names of these encodings, as the Encoding Standard has it. */
const READ_AS: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'iso-8859-2',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-7': 'iso-8859-7',
  'ISO-8859-9': 'windows-1254',
  'KOI8-R': 'koi8-r',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
};

/** The most likely of the encodings of one byte a character, by the frequency of letters. */
export function guessLegacy(bytes: Uint8Array): string {
  const sample = telling(bytes);
  for (const { name } of analyse(sample)) {
    const encoding = READ_AS[name];
    if (encoding === 'windows-1252') return looksTurkish(sample) ? 'windows-1254' : encoding;
    if (encoding !== undefined) return encoding;
  }
  return 'windows-1252';
}

/**
 * The two differ in six bytes alone, Turkish letters in one and Icelandic in the other, which the detector tells apart
 * only in long texts. Icelandic has acute vowels and æ among them, Turkish has none.
 */
function looksTurkish(bytes: Uint8Array): boolean {
  let turkish = 0;
  let icelandic = 0;
  for (const byte of bytes) {
    if (TURKISH.has(byte)) turkish++;
    else if (ICELANDIC.has(byte)) icelandic++;
  }
  return turkish > icelandic;
}

const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
const ICELANDIC = new Set([0xc1, 0xc6, 0xcd, 0xd3, 0xda, 0xe1, 0xe6, 0xed, 0xf3, 0xfa]);

/** The lines that hold more than ASCII: a detector that sees a table of dates learns nothing of its language. */
function telling(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE);
  let length = 0;
  let start = 0;
  let tells = false;
  for (let i = 0; i <= bytes.length && length < SAMPLE; i++) {
    const byte = bytes[i];
    if (byte === undefined || byte === 0x0a) {
      if (tells) {
        const line = bytes.subarray(start, Math.min(i + 1, start + SAMPLE - length));
        sample.set(line, length);
        length += line.length;
      }
      start = i + 1;
      tells = false;
    } else if (byte >= 0x80) tells = true;
  }
  return sample.subarray(0, length);
}
