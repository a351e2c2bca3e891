import { hasControls, markOf, unmarkedUtf16 } from '../text/encoding.js';

/**
 * What a file is. `zip` is an archive that is no workbook, such as a packed data package; `xls` is a workbook of Excel
 * 97 to 2003; `text` is a text of no form that is known.
 */
export type FileFormat =
  | 'json'
  | 'ndjson'
  | 'geojson'
  | 'datapackage'
  | 'csv'
  | 'xlsx'
  | 'xls'
  | 'xml'
  | 'html'
  | 'ics'
  | 'zip'
  | 'binary'
  | 'text'
  | 'empty';

/** How much of a text is looked at. */
const SAMPLE = 65_536;

/**
 * Tells by the content of a file what it is; its name does not count. It looks at the beginning, reads nothing else,
 * and never throws.
 */
export function detectFormat(input: string | Uint8Array): FileFormat {
  if (input.length === 0) return 'empty';
  if (typeof input === 'string') return formatOfText(input.slice(0, SAMPLE));
  return formatOfSignature(input) ?? formatOfBytes(input);
}

function formatOfSignature(bytes: Uint8Array): FileFormat | undefined {
  const begins = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return zipOrWorkbook(bytes);
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'xls';
  const others = [
    [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
    [0x89, 0x50, 0x4e, 0x47], // PNG
    [0xff, 0xd8, 0xff], // JPEG
    [0x47, 0x49, 0x46, 0x38], // GIF
    [0x1f, 0x8b], // gzip
    [0x37, 0x7a, 0xbc, 0xaf], // 7z
    [0x52, 0x61, 0x72, 0x21], // RAR
  ];
  return others.some((signature) => begins(...signature)) ? 'binary' : undefined;
}

/** A workbook is an archive with the parts of the Open Packaging Conventions; their names stand in it unpacked. */
function zipOrWorkbook(bytes: Uint8Array): FileFormat {
  const ends = [bytes.subarray(0, SAMPLE), bytes.subarray(Math.max(0, bytes.length - SAMPLE))];
  return ends.some((part) => new TextDecoder('latin1').decode(part).includes('xl/workbook.xml'))
    ? 'xlsx'
    : 'zip';
}

function formatOfBytes(bytes: Uint8Array): FileFormat {
  const beginning = bytes.subarray(0, SAMPLE);
  const encoding = markOf(beginning)?.encoding ?? unmarkedUtf16(beginning) ?? 'utf-8';
  return formatOfText(new TextDecoder(encoding).decode(beginning));
}

function formatOfText(beginning: string): FileFormat {
  const text = beginning.replace(/^\uFEFF/, '').trimStart();
  if (text === '') return 'empty';
  if (text.includes('\0') || (hasControls(text.slice(0, 1024)) && text.includes('\uFFFD'))) return 'binary';
  if (text.startsWith('{') || text.startsWith('[')) return jsonOf(text);
  if (/^BEGIN:VCALENDAR/i.test(text)) return 'ics';
  if (/^<(!doctype html|html)\b/i.test(text)) return 'html';
  if (/^<[?!a-z_]/i.test(text)) return 'xml';
  return isTable(text) ? 'csv' : 'text';
}

function jsonOf(text: string): FileFormat {
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  if (isObject(first) && second.trim() !== '') return 'ndjson';
  if (
    /^\{[^{}[\]]*"type"\s*:\s*"(FeatureCollection|Feature|GeometryCollection|Point|LineString)"/.test(text)
  ) {
    return 'geojson';
  }
  if (/^\{\s*"type"\s*:\s*"/.test(text) && isObject(first)) return 'ndjson';
  return /"resources"\s*:\s*\[/.test(text) && !/"comity"\s*:/.test(text) ? 'datapackage' : 'json';
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** A table has a delimiter in its first line, or more than one line. */
function isTable(text: string): boolean {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return /[,;\t|]/.test(first) || /^sep=/i.test(first) || text.trim().split(/\r?\n|\r/).length > 1;
}
