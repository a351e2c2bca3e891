const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The first day that an archive can say, 1 January 1980, at midnight. */
const FIRST_DAY = 0x00210000;

/**
 * An archive whose files all have the same time, so that the same data give the same bytes. Where the times stand is in
 * section 4.3 of PKWARE's APPNOTE. The bytes that are given are changed; those of another kind of file stay.
 */
export function timelessZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return bytes;
  let entry = view.getUint32(end + 16, true);
  for (
    let i = view.getUint16(end + 10, true);
    i > 0 && view.getUint32(entry, true) === DIRECTORY_ENTRY;
    i--
  ) {
    view.setUint32(entry + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, FIRST_DAY, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
