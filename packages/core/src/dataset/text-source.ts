import { Utf8Chunks, withoutMark } from '../text/index.js';

/** The part of a `ReadableStream` that is needed; core is compiled without the types of any host. */
export interface StreamLike<T> {
  getReader(): {
    read(): Promise<{ done: boolean; value?: T | undefined }>;
    cancel(reason?: unknown): Promise<void>;
    releaseLock(): void;
  };
}

/** The part of an `AbortSignal` that is needed. */
export interface SignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A text, whole or in chunks of text or of UTF-8 bytes: the body of a response, a file, a generator. */
export type TextSource = string | StreamLike<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

/** A piece of a text, and how much was read for it. */
export interface SourceChunk {
  readonly text: string;
  /** The bytes that were read; of a source of text, its UTF-16 units. */
  readonly size: number;
  /** True when what follows this text is not UTF-8; then nothing is read any more. */
  readonly broken: boolean;
}

/** The longest piece that is looked at in one go, so that little waits to be handed over. */
const PIECE = 65_536;

/**
 * The text of a source in pieces, without a byte order mark. It throws what the source throws, and the reason of
 * the signal. A source that is left before its end is told so.
 */
export async function* chunksOf(source: TextSource, signal?: SignalLike): AsyncGenerator<SourceChunk> {
  const decoder = new Utf8Chunks();
  let isFirst = true;
  for await (const chunk of rawChunks(source, signal)) {
    for (let start = 0; start < chunk.length; start += PIECE) {
      if (signal?.aborted === true) throw signal.reason;
      const decoded =
        typeof chunk === 'string'
          ? { text: chunk.slice(start, start + PIECE), broken: false }
          : decoder.decode(chunk.subarray(start, start + PIECE));
      const size = Math.min(PIECE, chunk.length - start);
      yield { ...decoded, text: isFirst ? withoutMark(decoded.text) : decoded.text, size };
      if (decoded.text !== '') isFirst = false;
    }
  }
  if (decoder.isUnfinished()) yield { text: '', size: 0, broken: true };
}

async function* rawChunks(source: TextSource, signal?: SignalLike): AsyncGenerator<Uint8Array | string> {
  if (signal?.aborted === true) throw signal.reason;
  if (typeof source === 'string') {
    yield source;
    return;
  }
  const reader = readerOf(source);
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await orAbort(reader.read(), signal);
      if (done === true) {
        isOver = true;
        return;
      }
      if (typeof value !== 'string' && !(value instanceof Uint8Array)) {
        throw new TypeError('The source gives something that is neither text nor bytes.');
      }
      yield value;
    }
  } finally {
    reader.leave(isOver, signal?.reason);
  }
}

interface SourceReader {
  read(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  /** Tells the source that nothing more is read. It does not wait: a source that is stuck would never answer. */
  leave(isOver: boolean, reason: unknown): void;
}

function readerOf(source: Exclude<TextSource, string>): SourceReader {
  if ('getReader' in source) {
    const reader = source.getReader();
    return {
      read: () => reader.read(),
      leave: (isOver, reason) => {
        if (!isOver) reader.cancel(reason).catch(ignore);
        reader.releaseLock();
      },
    };
  }
  const iterator = source[Symbol.asyncIterator]();
  return {
    read: () => iterator.next(),
    leave: (isOver) => {
      if (!isOver) iterator.return?.().then(ignore, ignore);
    },
  };
}

function ignore(): void {
  // Whoever leaves a source has no use for its last words.
}

/** What is awaited, or the reason of the signal as soon as it is aborted. */
function orAbort<T>(awaited: Promise<T>, signal: SignalLike | undefined): Promise<T> {
  if (signal === undefined) return awaited;
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      // Whoever aborts says why, with an error or whatever it may be.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- see above
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort);
    awaited.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
