import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset } from '@comity/core';
import { isPlainObject } from '@comity/core/view';
import { afterParsing, childText, isStillComing, parseChild } from '../internal/child-json.js';
import {
  askAgain,
  DATASET_CONTEXT,
  type AnyContextRequest,
  type ContextRequestEvent,
  type ProvidedDataset,
} from '../internal/dataset-context.js';
import { indexed } from '../internal/data-element.js';
import { defineElement } from '../internal/define.js';
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
    defineElement(this, tag ?? this.elementName, registry);
  }

  /** The dataset itself. It goes before the child and `src`. */
  @property({ attribute: false }) data: Dataset | null | undefined;
  /** Address of a JSON file: `http`, `https` or relative. */
  @property() src: string | undefined;

  private provided: ProvidedDataset = { status: 'loading' };
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
  override set dataset(value: Dataset | DOMStringMap | null | undefined) {
    this.data = value as Dataset | null | undefined;
  }

  constructor() {
    super();
    this.addEventListener('context-request', this.answer as unknown as EventListener);
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
    if (this.request === undefined) return;
    // Whoever comes back asks anew.
    this.request.abort();
    this.request = undefined;
    this.source = undefined;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const text = childText(this);
    const given = this.data ?? (text === '' ? this.src : text);
    if (given === undefined || given === '' || given === this.source) return;
    this.source = given;
    this.request?.abort();
    this.request = undefined;
    if (given === this.data) this.take(given);
    else if (given === text) this.takeText(text);
    else void this.load(given as string);
  }

  private takeText(text: string): void {
    const child = parseChild(text);
    if (child.kind === 'value') this.take(child.value);
    else if (isStillComing(this)) {
      this.source = undefined;
      afterParsing(() => {
        this.requestUpdate();
      });
    } else this.fail({ code: 'invalid-json', message: child.message, retryable: false });
  }

  private take(value: unknown): void {
    if (!isPlainObject(value)) {
      this.fail({ code: 'not-a-dataset', message: 'a dataset is an object', retryable: false });
      return;
    }
    this.provide({ status: 'ready', index: indexed(value) });
    this.dispatchEvent(new CustomEvent('comity-ready'));
  }

  private provide(provided: ProvidedDataset): void {
    this.provided = provided;
    for (const callback of this.subscribers) callback(provided, this.unsubscriber(callback));
  }

  /** Loads an address; a later one takes the place of an earlier one, whichever answers first. */
  private async load(src: string): Promise<void> {
    const request = new AbortController();
    this.request = request;
    const result = await fetchJson(src, this.baseURI, request.signal);
    if (this.request !== request) return;
    this.request = undefined;
    if ('failure' in result) this.fail(result.failure);
    else this.take(result.value);
  }

  private fail(failure: LoadFailure): void {
    // What was there before stays on screen.
    if (this.provided.status !== 'ready') this.provide({ status: 'failed' });
    console.warn(`<${this.localName}>: the dataset could not be loaded: ${failure.message}`, this);
    this.dispatchEvent(new CustomEvent('comity-error', { detail: failure }));
  }

  private readonly answer = (event: AnyContextRequest): void => {
    // Whoever asks for another context is not meant.
    if (event.context !== DATASET_CONTEXT) return;
    event.stopImmediatePropagation();
    const callback = event.callback as ContextRequestEvent['callback'];
    if (event.subscribe === true) this.subscribers.add(callback);
    callback(this.provided, this.unsubscriber(callback));
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
