const ENTRY_OF_DIRECTORY = 0x02014b50;

/** A copy of an archive whose directory says that every entry is so many bytes long unpacked. */
export function withClaimedSize(archive: Uint8Array, size: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) {
    if (view.getUint32(at, true) === ENTRY_OF_DIRECTORY) view.setUint32(at + 24, size, true);
  }
  return copy;
}
