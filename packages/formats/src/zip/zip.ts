import { zipSync } from 'fflate';

/** The oldest day that an archive can hold; fixed, so that the same files give the same bytes. */
const MODIFIED = new Date(1980, 0, 2);

/** Packs files into an archive. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
    { mtime: MODIFIED },
  );
}
