import type { LitElement, TemplateResult } from 'lit';
import type { DatasetIndex, CardLocale } from '@comity/core/view';
import type { LoadFailure } from './load/load-failure.js';
import type { Loading, LoadingHost } from './load/loading.js';

/**
 * The file behind an element's `src`. What loads it, and what is said of that, comes with the first address: a card
 * that has its data on the page needs none of it.
 */
export class SourceFile {
  private wanted: string | undefined;
  private loading: Loading | undefined;
  private missing: LoadFailure | undefined;
  private readonly host: LoadingHost;

  constructor(
    element: LitElement,
    onNews: () => void = () => {
      element.requestUpdate();
    },
  ) {
    this.host = {
      element,
      onNews,
      onFailure: (failure) => {
        console.warn(`<${element.localName}>: the data could not be loaded: ${failure.message}`, element);
        // After the update, so that a listener sees the element as it is.
        void element.updateComplete.then(() =>
          element.dispatchEvent(new CustomEvent('comity-error', { detail: failure })),
        );
      },
    };
  }

  /** What was loaded last; it stays when the next loading fails. */
  get index(): DatasetIndex | undefined {
    return this.loading?.index;
  }

  /** Why there is nothing new; undefined while it is loading for the first time and when it is there. */
  get failure(): LoadFailure | undefined {
    return this.loading?.failure ?? this.missing;
  }

  /** Loads an address unless it is the one that was wanted last; what is no address wants nothing. */
  want(src: unknown): void {
    const wanted = typeof src === 'string' && src !== '' ? src : undefined;
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.loading?.stop();
    if (wanted === undefined) this.loading = undefined;
    else void this.load(wanted, false);
  }

  /** Asks the server again; what has not changed does not come again. */
  reload(): void {
    if (this.wanted !== undefined) void this.load(this.wanted, true);
  }

  /** Ends what is under way. Whoever comes back asks anew. */
  stop(): void {
    if (this.loading !== undefined && !this.loading.busy) return;
    this.loading?.stop();
    this.wanted = undefined;
  }

  /** What stands in the place of data; undefined while there is nothing to say. */
  panel(texts: CardLocale): TemplateResult | undefined {
    return this.loading?.panel(texts);
  }

  /** What stands beside data that could not be renewed; undefined when they could. */
  note(texts: CardLocale): TemplateResult | undefined {
    return this.loading?.note(texts);
  }

  private async load(src: string, fresh: boolean): Promise<void> {
    try {
      const { Loading: Code } = await import('./load/loading.js');
      // The page may have changed its mind in the meantime.
      if (this.wanted !== src) return;
      this.loading ??= new Code(this.host);
      this.missing = undefined;
      await this.loading.load(src, fresh);
    } catch (error) {
      const message = error instanceof Error ? error.message : 'its code could not be loaded';
      this.missing = { code: 'network', message, retryable: true };
      this.host.onNews();
      this.host.onFailure(this.missing);
    }
  }
}
