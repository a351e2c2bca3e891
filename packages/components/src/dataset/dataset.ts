import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Dataset } from '@comity/core';
import { isPlainObject, type CardLocale, type DatasetIndex } from '@comity/core/view';
import { ComityElement } from '../internal/base-element.js';
import { cardWords } from '../internal/card-words.js';
import { afterParsing, childText, isStillComing, parseChild } from '../internal/child-json.js';
import {
  askAgain,
  DATASET_CONTEXT,
  type AnyContextRequest,
  type ContextRequestEvent,
  type ProvidedDataset,
} from '../internal/dataset-context.js';
import { indexed } from '../internal/indexed.js';
import { property } from '../internal/property.js';
import { SourceFile } from '../internal/source-file.js';
import { systemTokens } from '../tokens/tokens.styles.generated.js';
import { datasetStyles } from './dataset.styles.js';
import { onServer } from '../internal/on-server.js';

/**
 * Loads a dataset once and gives it to the elements inside it. The data come from the property `data`, else
 * from a child `<script type="application/json">`, else from `src`. The element itself draws nothing but a notice, when
 * its file could not be loaded or takes long.
 *
 * @element comity-dataset
 * @slot - The elements that show records of the dataset, and the JSON child
 * @csspart base - The notice that there are no data yet, or none at all
 * @csspart notice - The notice that the data could not be renewed
 * @csspart button - The button that tries again
 * @fires {CustomEvent} comity-ready - A dataset is there, now or anew
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It could not be
 *   loaded; what was there before stays
 */
export class ComityDataset extends ComityElement<CardLocale> {
  static override readonly elementName: string = 'comity-dataset';
  static override styles: CSSResultGroup = [systemTokens, datasetStyles];

  /** The dataset itself. It goes before the child and `src`. */
  @property({ attribute: false }) data: Dataset | null | undefined;
  /** Address of a JSON file: `http`, `https` or relative. */
  @property() src: string | undefined;

  protected override readonly vocabulary = cardWords;

  private provided: ProvidedDataset = { status: 'loading' };
  private readonly subscribers = new Set<ContextRequestEvent['callback']>();
  private readonly children_ = onServer
    ? undefined
    : new MutationObserver(() => {
        this.requestUpdate();
      });
  private readonly file = new SourceFile(this);
  /** What was last given on the page, so that nothing is read twice. */
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
    this.children_?.observe(this, { childList: true, characterData: true, subtree: true });
    this.requestUpdate();
    askAgain();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.children_?.disconnect();
    this.file.stop();
  }

  /** Asks the server for `src` again. What was loaded stays until there is something new, and also when there is not. */
  reload(): void {
    this.file.reload();
  }

  protected override render(): TemplateResult {
    const { texts, file } = this;
    const notice =
      texts === undefined ? undefined : file.index === undefined ? file.panel(texts) : file.note(texts);
    // The place of the message is there before it, so that it is read out when it comes.
    return html`<div role="status">${notice ?? nothing}</div>
      <slot></slot>`;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const text = childText(this);
    const given = this.data ?? (text === '' ? undefined : text);
    this.file.want(given === undefined ? this.src : undefined);
    if (given === undefined) this.takeFile();
    else if (given !== this.source) {
      this.source = given;
      if (given === text) this.takeText(text);
      else this.take(given);
    }
  }

  /** What has come of the file, when it is news. */
  private takeFile(): void {
    const { index, failure } = this.file;
    if (index !== undefined && index !== this.source) {
      this.source = index;
      this.ready(index);
    } else if (failure !== undefined) this.without();
  }

  private takeText(text: string): void {
    const child = parseChild(text);
    if (child.kind === 'value') this.take(child.value);
    else if (isStillComing(this)) {
      this.source = undefined;
      afterParsing(() => {
        this.requestUpdate();
      });
    } else this.fail('invalid-json', child.message);
  }

  private take(value: unknown): void {
    if (isPlainObject(value)) this.ready(indexed(value));
    else this.fail('not-a-dataset', 'a dataset is an object');
  }

  private ready(index: DatasetIndex): void {
    this.provide({ status: 'ready', index });
    this.dispatchEvent(new CustomEvent('comity-ready'));
  }

  private provide(provided: ProvidedDataset): void {
    this.provided = provided;
    for (const callback of this.subscribers) callback(provided, this.unsubscriber(callback));
  }

  /** What was there before stays on screen. */
  private without(): void {
    if (this.provided.status === 'loading') this.provide({ status: 'failed' });
  }

  private fail(code: string, message: string): void {
    this.without();
    console.warn(`<${this.localName}>: the dataset could not be read: ${message}`, this);
    this.dispatchEvent(new CustomEvent('comity-error', { detail: { code, message, retryable: false } }));
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
