import type { LoadFailure, LoadProgress } from './load-failure.js';

/** More than this no page is asked to hold. */
export const MOST_MEGABYTES = 64;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** What {@link readBody} tells on its way. */
export interface BodyNews {
  readonly onProgress: (progress: LoadProgress) => void;
}

/** A failure that ends a reading. */
export class LoadError extends Error {
  constructor(readonly failure: LoadFailure) {
    super(failure.message);
  }
}

/** Ends a reading with a failure. */
export function refuse(
  code: LoadFailure['code'],
  message: string,
  retryable = false,
  more: { status?: number } = {},
): never {
  throw new LoadError({ code, message, retryable, ...more });
}

/**
 * The bytes of an answer, as they come; no more than 64 MB of them.
 *
 * @throws {LoadError} when they are too many or end too early
 */
export async function readBody(response: Response, { onProgress }: BodyNews): Promise<Uint8Array> {
  const stated = statedLength(response);
  if (stated !== undefined && stated > MOST_BYTES) tooLarge();
  const total = isCompressed(response) ? undefined : stated;
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      if (isAbort(error)) throw error;
      return refuse('truncated', `the connection broke after ${String(loaded)} bytes`, true);
    });
    if (done) break;
    parts.push(value);
    loaded += value.length;
    if (loaded > MOST_BYTES) {
      void reader.cancel();
      tooLarge();
    }
    onProgress(total === undefined ? { loaded } : { loaded, total });
  }
  if (total !== undefined && loaded < total)
    refuse('truncated', `only ${String(loaded)} of ${String(total)} bytes came`, true);
  return joined(parts, loaded);
}

function tooLarge(): never {
  return refuse('too-large', `a file may have ${String(MOST_MEGABYTES)} MB, and this one is larger`);
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'AbortError' || error.name === 'TimeoutError');
}

function statedLength(response: Response): number | undefined {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(length) && length >= 0 ? length : undefined;
}

/** The length of what is compressed says nothing of what comes out of it. */
function isCompressed(response: Response): boolean {
  return !/^(?:identity)?$/i.test(response.headers.get('content-encoding') ?? '');
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
