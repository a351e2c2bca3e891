import type { DatasetIndex } from '@comity/core/view';
import { isPlainObject } from '@comity/core/view';
import { indexed } from '../internal/data-element.js';
import { fetchJson, type LoadFailure } from '../internal/fetch-json.js';

/** The file of a list: the last address that was asked for counts, and what was there before stays when it fails. */
export class ListSource {
  /** Why there is nothing new; undefined while it is loading and when it is there. */
  failure: LoadFailure | undefined;

  private src: string | undefined;
  private index: DatasetIndex | undefined;
  private request: AbortController | undefined;

  /** @param onNews Called when there is a file, or none. */
  constructor(private readonly onNews: () => void) {}

  of(src: string, base: string): DatasetIndex | undefined {
    if (src !== this.src) {
      this.src = src;
      void this.load(src, base);
    }
    return this.index;
  }

  reload(): void {
    this.src = undefined;
  }

  stop(): void {
    if (this.request === undefined) return;
    this.request.abort();
    this.request = undefined;
    // Whoever comes back asks anew.
    this.src = undefined;
  }

  private async load(src: string, base: string): Promise<void> {
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    this.failure = undefined;
    const result = await fetchJson(src, base, request.signal);
    if (this.request !== request) return;
    this.request = undefined;
    if ('failure' in result) this.failure = result.failure;
    else if (isPlainObject(result.value)) this.index = indexed(result.value);
    else this.failure = { code: 'not-a-dataset', message: 'a dataset is an object', retryable: false };
    this.onNews();
  }
}
