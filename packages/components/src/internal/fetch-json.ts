/** Why a file could not be loaded. */
export interface LoadFailure {
  readonly code: 'address' | 'network' | 'timeout' | 'status' | 'invalid-json' | 'not-a-dataset';
  readonly message: string;
  /** True when the same call may succeed later. */
  readonly retryable: boolean;
}

const TIMEOUT_SECONDS = 30;

/** Gets a JSON file with the credentials of the same origin. Never rejects. */
export async function fetchJson(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<{ value: unknown } | { failure: LoadFailure }> {
  if (!URL.canParse(src, base)) return failure('address', `"${src}" is no address`, false);
  const address = new URL(src, base);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') {
    return failure('address', `${address.protocol} addresses are not loaded`, false);
  }
  const timeout = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, timeout]),
      credentials: 'same-origin',
    });
    if (!response.ok) {
      return failure('status', `${address.href} answered ${String(response.status)}`, response.status >= 500);
    }
    const text = await response.text();
    return parse(text, address);
  } catch (error) {
    if (timeout.aborted)
      return failure('timeout', `no answer within ${String(TIMEOUT_SECONDS)} seconds`, true);
    return failure('network', error instanceof Error ? error.message : 'it could not be reached', true);
  }
}

function parse(text: string, address: URL): { value: unknown } | { failure: LoadFailure } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return failure('invalid-json', `${address.href} is not JSON: ${detail}`, false);
  }
}

function failure(code: LoadFailure['code'], message: string, retryable: boolean): { failure: LoadFailure } {
  return { failure: { code, message, retryable } };
}
