import type { LoadFailure, LoadProgress } from './load-failure.js';
import { parseBytes } from './parse-bytes.js';
import { LoadError, readBody, refuse } from './read-body.js';

/** So many seconds may pass without a sign of the server. */
const PATIENCE_SECONDS = 30;

export interface LoadOptions {
  /** The address that a relative one starts from. */
  readonly base: string;
  /** Ends the loading. */
  readonly signal: AbortSignal;
  /** The tag of what is there already: what has not changed does not come again. */
  readonly etag?: string | undefined;
  /** True when the copy that the browser keeps is not good enough. */
  readonly fresh?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** What came of it: a value, the news that nothing is new, or why there is nothing. */
export type LoadResult =
  | { readonly value: unknown; readonly etag: string | undefined }
  | { readonly unchanged: true }
  | { readonly failure: LoadFailure };

/** The bytes of a file, and where they come from, for messages. */
export type BytesResult =
  | { readonly bytes: Uint8Array; readonly place: string; readonly etag: string | undefined }
  | { readonly unchanged: true }
  | { readonly failure: LoadFailure };

/** Gets a JSON file with the credentials of the same origin. Never rejects. */
export async function loadJson(src: string, options: LoadOptions): Promise<LoadResult> {
  const result = await loadBytes(src, options);
  if (!('bytes' in result)) return result;
  try {
    return { value: await parseBytes(result.bytes, result.place, options.signal), etag: result.etag };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** Gets a file with the credentials of the same origin. Never rejects. */
export async function loadBytes(src: string, options: LoadOptions): Promise<BytesResult> {
  const silence = new Silence();
  try {
    const address = addressOf(src, options.base);
    const signal = AbortSignal.any([options.signal, silence.signal]);
    const response = await fetch(address, { ...request(address, options), signal });
    silence.broken();
    if (response.status === 304) return { unchanged: true };
    if (!response.ok) refuseStatus(response);
    const etag = response.headers.get('etag') ?? undefined;
    if (etag !== undefined && etag === options.etag) {
      // The browser has asked the server, which has told it that its copy is good.
      void response.body?.cancel();
      return { unchanged: true };
    }
    const bytes = await readBody(response, {
      onProgress: (progress) => {
        silence.broken();
        options.onProgress?.(progress);
      },
    });
    return { bytes, place: placeOf(response, address), etag };
  } catch (error) {
    return { failure: failureOf(error, silence) };
  } finally {
    silence.end();
  }
}

/** @throws {LoadError} for everything but `http`, `https` and relative addresses */
function addressOf(src: string, base: string): URL {
  if (!URL.canParse(src, base)) refuse('address', `"${src}" is no address`);
  const address = new URL(src, base);
  if (address.protocol !== 'https:' && address.protocol !== 'http:')
    refuse('address', `${address.protocol} addresses are not loaded`);
  return address;
}

function request({ origin }: URL, { etag, fresh = false }: LoadOptions): RequestInit {
  const shared: RequestInit = { credentials: 'same-origin', ...(fresh ? { cache: 'no-cache' } : {}) };
  // To another origin the header would need a permission of its own; there the browser asks with its own copy.
  if (etag === undefined || origin !== globalThis.location.origin) return shared;
  return { ...shared, headers: { 'If-None-Match': etag } };
}

function refuseStatus({ status, url }: Response): never {
  const retryable = status >= 500 || status === 408 || status === 425 || status === 429;
  return refuse('status', `${url} answered ${String(status)}`, retryable, { status });
}

/** The address of the answer, and that of the question where they differ. */
function placeOf({ url, redirected }: Response, asked: URL): string {
  return redirected ? `${url} (where ${asked.href} leads)` : asked.href;
}

function failureOf(error: unknown, silence?: Silence): LoadFailure {
  if (error instanceof LoadError) return error.failure;
  if (silence?.signal.aborted === true) {
    return {
      code: 'timeout',
      message: `nothing came for ${String(PATIENCE_SECONDS)} seconds`,
      retryable: true,
    };
  }
  const message = error instanceof Error ? error.message : 'it could not be reached';
  return { code: 'network', message, retryable: true };
}

/** Aborts when the server says nothing for too long. */
class Silence {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.broken();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** The server has said something. */
  broken(): void {
    this.end();
    this.timer = setTimeout(() => {
      this.controller.abort();
    }, PATIENCE_SECONDS * 1000);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
