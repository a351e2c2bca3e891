import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset } from '@comity/core';
import { isPlainObject, type DatasetIndex } from '@comity/core/view';
import { readChildJson } from '../internal/child-json.js';
import { askAgain, ContextRequestEvent, DATASET_CONTEXT } from '../internal/dataset-context.js';
import { indexed } from '../internal/data-element.js';
import { defineElement, type ElementClass } from '../internal/define.js';
import { fetchJson, type LoadFailure } from '../internal/fetch-json.js';
import { VERSION } from '../internal/version.js';

/**
 * Loads a dataset once and gives it to the elements inside it. The data come from the property `data`, else
 * from a child `<script type="application/json">`, else from `src`. The element itself draws nothing.
 *
 * @element comity-dataset
 * @slot - The elements that show records of the dataset, and the JSON child
 * @fires {CustomEvent} comity-ready - A dataset is there, now or anew
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It could not be
 *   loaded; what was there before stays
 */
export class ComityDataset extends LitElement {
  static readonly elementName: string = 'comity-dataset';
  /** Version of the kit that the element comes from. */
  static readonly version: string = VERSION;

  /** Defines the element, unless the tag is taken already. Never throws on a second definition. */
  static define(tag?: string, registry?: CustomElementRegistry): void {
    defineElement(this as unknown as ElementClass, tag ?? this.elementName, registry);
  }

  /** The dataset itself. It goes before the child and `src`. */
  @property({ attribute: false }) data: Dataset | undefined;
  /** Address of a JSON file: `http`, `https` or relative. */
  @property() src: string | undefined;

  private index: DatasetIndex | undefined;
  private readonly subscribers = new Set<ContextRequestEvent['callback']>();
  private request: AbortController | undefined;
  private readonly children_ = new MutationObserver(() => {
    this.requestUpdate();
  });
  /** What the index was last made from, so that nothing is read twice. */
  private source: unknown;

  /** What HTML says it is: the `data-` attributes. Only assigning has a meaning of its own. */
  override get dataset(): DOMStringMap {
    return super.dataset;
  }

  /** Assigning a dataset is assigning `data`: it can be read there, since `dataset` belongs to HTML. */
  override set dataset(value: Dataset | DOMStringMap | undefined) {
    this.data = value as Dataset | undefined;
  }

  constructor() {
    super();
    this.addEventListener('context-request', this.answer as EventListener);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.children_.observe(this, { childList: true, characterData: true, subtree: true });
    this.requestUpdate();
    askAgain();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.children_.disconnect();
    this.request?.abort();
    this.request = undefined;
    if (typeof this.source === 'string') this.source = undefined;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    if (this.data !== undefined && this.data !== null) this.take(this.data);
    else {
      const child = readChildJson(this);
      if (child.kind === 'value') this.takeOnce(this.text(), child.value);
      else if (child.kind === 'invalid')
        this.failOnce(this.text(), { code: 'invalid-json', message: child.message, retryable: false });
      else if (typeof this.src === 'string' && this.src !== '') void this.load(this.src);
    }
  }

  private text(): string {
    return this.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';
  }

  private takeOnce(source: string, value: unknown): void {
    if (this.source === source) return;
    this.source = source;
    this.take(value);
  }

  private failOnce(source: string, failure: LoadFailure): void {
    if (this.source === source) return;
    this.source = source;
    this.fail(failure);
  }

  private take(value: unknown): void {
    if (!isPlainObject(value)) {
      this.fail({ code: 'not-a-dataset', message: 'a dataset is an object', retryable: false });
      return;
    }
    if (this.index?.dataset === (value as unknown)) return;
    this.index = indexed(value);
    for (const callback of this.subscribers) callback(this.index, this.unsubscriber(callback));
    this.dispatchEvent(new CustomEvent('comity-ready'));
  }

  /** Loads an address; a later one takes the place of an earlier one, whichever answers first. */
  private async load(src: string): Promise<void> {
    if (this.source === src) return;
    this.source = src;
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    const result = await fetchJson(new URL(src, this.baseURI), request.signal);
    if (this.request !== request) return;
    if ('failure' in result) this.fail(result.failure);
    else this.take(result.value);
  }

  private fail(failure: LoadFailure): void {
    console.warn(`<${this.localName}>: the dataset could not be loaded: ${failure.message}`, this);
    this.dispatchEvent(new CustomEvent('comity-error', { detail: failure }));
  }

  private readonly answer = (event: ContextRequestEvent): void => {
    // A dataset inside a dataset asks for nothing; whoever asks for another context is not meant.
    if (event.context !== DATASET_CONTEXT || event.contextTarget === this) return;
    event.stopImmediatePropagation();
    if (event.subscribe) this.subscribers.add(event.callback);
    event.callback(this.index, this.unsubscriber(event.callback));
  };

  private unsubscriber(callback: ContextRequestEvent['callback']): () => void {
    return () => {
      this.subscribers.delete(callback);
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-dataset': ComityDataset;
  }
}
