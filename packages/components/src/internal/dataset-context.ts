import type { DatasetIndex } from '@comity/core/view';

/**
 * The dataset that an element stands in, by the community protocol for context: the element asks with an event
 * that bubbles, and the nearest `<comity-dataset>` answers, now and again whenever its dataset changes.
 */
export const DATASET_CONTEXT = 'comity-dataset';

/** What a provider has to give: nothing yet, nothing at all, or a dataset. */
export type ProvidedDataset =
  { readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; readonly index: DatasetIndex };

type Callback = (provided: ProvidedDataset, unsubscribe?: () => void) => void;

/** An event of the protocol from anybody, who may ask for any context. */
export interface AnyContextRequest extends Event {
  readonly context: unknown;
  readonly subscribe?: unknown;
  readonly callback: unknown;
}

/** The event of the protocol, as its proposal defines it. */
export class ContextRequestEvent extends Event {
  readonly context = DATASET_CONTEXT;
  readonly subscribe = true;

  constructor(
    readonly contextTarget: Element,
    readonly callback: Callback,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Asks for the dataset on behalf of one element, also when the provider is defined after it. */
export class DatasetRequest {
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly element: Element,
    private readonly onAnswer: (provided: ProvidedDataset) => void,
  ) {}

  start(): void {
    const event = new ContextRequestEvent(this.element, (provided, unsubscribe) => {
      waiting.delete(this);
      this.unsubscribe = unsubscribe;
      this.onAnswer(provided);
    });
    waiting.add(this);
    this.element.dispatchEvent(event);
  }

  stop(): void {
    waiting.delete(this);
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }
}

/** Requests that nobody has answered yet. */
const waiting = new Set<DatasetRequest>();

/** Lets every element that still waits ask again: a provider has come up. */
export function askAgain(): void {
  for (const request of [...waiting]) request.start();
}
