import { unzipSync } from 'fflate';
import type { FormatFindingKey } from '../messages/messages.js';

/** How much an archive may hold. */
export interface ZipLimits {
  /** Bytes of all entries together, unpacked. */
  readonly bytes: number;
  readonly entries: number;
}

const ZIP_LIMITS: ZipLimits = { bytes: 256 * 1024 * 1024, entries: 10_000 };

/** No table or text packs this well, unless it is meant to: a byte that stands for so many, in an entry so large. */
const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM = 16 * 1024 * 1024;

/** Why an archive was not unpacked. */
export class ZipError extends Error {
  override readonly name = 'ZipError';

  constructor(
    /** The sentence that says it, and its params. */
    readonly key: FormatFindingKey,
    readonly params: Readonly<Record<string, string | number>>,
  ) {
    super(key);
  }
}

/**
 * Unpacks an archive. What its directory says is looked at before anything is unpacked, and an entry is never unpacked
 * beyond what is said of it, so that a small file cannot fill the memory.
 *
 * @param wanted Tells by the name of an entry whether it is wanted.
 * @throws {ZipError} when the archive is broken or holds too much
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
  limits: ZipLimits = ZIP_LIMITS,
): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries++;
        if (entries > limits.entries) {
          throw new ZipError('archive-too-large.entries', { limit: limits.entries });
        }
        if (!wanted(name)) return false;
        if (originalSize > RATIO_COUNTS_FROM && originalSize > size * HIGHEST_RATIO) {
          throw new ZipError('archive-too-large.ratio', { name, times: Math.floor(originalSize / size) });
        }
        // An entry that is not packed is as long as it is there, whatever is said of it.
        total += Math.max(size, originalSize);
        if (total > limits.bytes) {
          throw new ZipError('archive-too-large.bytes', { limit: Math.round(limits.bytes / 1024 / 1024) });
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ZipError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ZipError('broken-archive', { reason });
  }
}
