import { BatchSplitter, startsLines, type Batch } from '@comity/core/batches';

/** So many bytes are looked at in one go: about a millisecond. */
const PIECE = 65_536;

/**
 * Cuts a file in UTF-8 into batches, a piece of it at each step.
 *
 * @throws {TypeError} when it is not in UTF-8
 */
export function* batchesOf(bytes: Uint8Array): Generator<readonly Batch[], void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let splitter: BatchSplitter | undefined;
  for (let start = 0; start < bytes.length; start += PIECE) {
    const text = decoder.decode(bytes.subarray(start, start + PIECE), { stream: true });
    splitter ??= new BatchSplitter(startsLines(text));
    yield splitter.push(text);
  }
  splitter ??= new BatchSplitter(false);
  yield splitter.push(decoder.decode());
  yield splitter.end();
}
