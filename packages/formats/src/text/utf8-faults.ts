/** A place where bytes are not UTF-8. */
interface Utf8Fault {
  /** Place of the byte, from 0. */
  readonly byte: number;
  /** Place of the replacement character in the decoded text, from 0, in UTF-16 units. */
  readonly offset: number;
  readonly value: number;
}

/** What reading bytes as UTF-8 shows. */
export interface Utf8Scan {
  readonly faults: readonly Utf8Fault[];
  /** How many bytes or groups of bytes are not UTF-8. */
  readonly bad: number;
  /** How many characters of two bytes and more are. */
  readonly good: number;
}

const MOST_REPORTED = 20;

/** Looks for bytes that are not UTF-8, by the form of the Unicode Standard (table 3-7), as decoders replace them. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  const faults: Utf8Fault[] = [];
  let bad = 0;
  let good = 0;
  let offset = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const needed = trailing(lead);
    const found = needed === 0 ? 0 : continued(bytes, at, needed);
    if (needed > 0 && found === needed) {
      good++;
      offset += needed === 3 ? 2 : 1;
    } else {
      if (lead >= 0x80) {
        bad++;
        if (faults.length < MOST_REPORTED) faults.push({ byte: at, offset, value: lead });
      }
      offset++;
    }
    at += 1 + found;
  }
  return { faults, bad, good };
}

/** How many bytes follow a lead byte; 0 for ASCII and for what leads nothing. */
function trailing(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

/** How many of the needed bytes are there. */
function continued(bytes: Uint8Array, at: number, needed: number): number {
  for (let i = 1; i <= needed; i++) {
    const byte = bytes[at + i] ?? 0;
    const lowest = i === 1 ? firstLowest(bytes[at] ?? 0) : 0x80;
    const highest = i === 1 ? firstHighest(bytes[at] ?? 0) : 0xbf;
    if (byte < lowest || byte > highest) return i - 1;
  }
  return needed;
}

function firstLowest(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function firstHighest(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}
