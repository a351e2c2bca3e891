/** Why data could not be loaded, as `comity-error` tells it. */
export interface LoadFailure {
  readonly code:
    | 'address'
    | 'encoding'
    | 'html'
    | 'invalid-json'
    | 'network'
    | 'not-a-dataset'
    | 'status'
    | 'timeout'
    | 'too-large'
    | 'truncated';
  /** For whoever makes the page, in English. */
  readonly message: string;
  /** True when the same call may succeed later. */
  readonly retryable: boolean;
  /** What the server answered; of the code `status` only. */
  readonly status?: number;
}

/** How much of a file has come, in bytes; the whole is known when the server says it. */
export interface LoadProgress {
  readonly loaded: number;
  readonly total?: number;
}
