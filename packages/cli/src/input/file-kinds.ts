/** What files of other kinds start with, and what they are. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty ZIP archive'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a Zstandard archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an old version of Excel or Word (.xls, .doc)'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a], 'a program'],
];

/** What a file is that is no text: "a PDF document"; undefined when it may be text. */
export function binaryKind(head: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, i) => head[i] === byte));
  // Two letters may begin a text too; then no zero byte follows.
  if (known !== undefined && (known[0].length > 2 || hasZero(head))) return known[1];
  return isWideText(head) || !hasZero(head) ? undefined : 'a binary file';
}

/** True for the beginning of a ZIP archive, which workbooks are too. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

function hasZero(head: Uint8Array): boolean {
  return head.includes(0);
}

/** True for UTF-16, by its byte order mark or by the zeros of its Latin letters; and for UTF-32. */
function isWideText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const zeros = [0, 0];
  const looked = Math.min(head.length, 512) & ~1;
  for (let i = 0; i < looked; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // In UTF-16 a text of mostly Latin letters has its zeros on one side.
  return looked >= 4 && Math.max(even, odd) > looked / 8 && Math.min(even, odd) < looked / 64;
}
