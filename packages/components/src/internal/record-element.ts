import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isPlainObject, type DatasetIndex, type Locale, type ViewProblem } from '@comity/core/view';
import { cardStyles } from './card.styles.js';
import {
  afterParsing,
  childText,
  hasFallback,
  isStillComing,
  parseChild,
  type ChildJson,
} from './child-json.js';
import { DataElement, indexed } from './data-element.js';
import { icon } from './icon.js';
import { warningIcon } from './icons.generated.js';

/** What an element is showing. */
export type ElementState = 'loading' | 'empty' | 'error' | 'partial' | 'ready';

/** What of the view the base class looks at. */
interface ViewWithProblems {
  readonly problems: readonly ViewProblem[];
}

/**
 * An element that shows one record. The record comes from, in this order: the property `record` (with `data`
 * for the names in it), a child `<script type="application/json">` with a small file, or `record-id` inside
 * `<comity-dataset>`. Whatever the page gives, nothing throws: bad data is one card with a message.
 */
export abstract class RecordElement<R, V extends ViewWithProblems> extends DataElement {
  static override styles: CSSResultGroup = [cardStyles];

  /** The record to show. */
  @property({ attribute: false }) record: R | undefined;
  /** The id of the record in the dataset; absent: the first of its type in the element's own data. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** Level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  @state() private childJson: ChildJson = { kind: 'none' };

  private childSource = '';
  private shown: ElementState = 'loading';
  /** The code of the last failure that was told, so that a new drawing of it is no news. */
  private failure = '';
  private content: TemplateResult = html`<slot></slot>`;
  private readonly internals = this.attachInternals();
  private readonly children_ = new MutationObserver(() => {
    this.readChildren();
  });

  constructor() {
    super();
    this.internals.states.add(this.shown);
  }

  /** What the element is showing; also a custom state for styles, such as `:state(error)`. */
  get state(): ElementState {
    return this.shown;
  }

  /** The type of record that the element shows. */
  protected abstract readonly type: 'agreement' | 'outcome' | 'visit';
  protected abstract view(record: R, index: DatasetIndex, locale: Locale): V;
  protected abstract template(view: V, locale: Locale): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.children_.observe(this, { childList: true, characterData: true, subtree: true });
    this.readChildren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.children_.disconnect();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.content = this.compose();
  }

  protected override render(): TemplateResult {
    return this.content;
  }

  private compose(): TemplateResult {
    const { texts } = this;
    if (texts === undefined) return this.show('loading', html`<slot></slot>`);
    if (this.childJson.kind === 'invalid' && this.record === undefined) {
      this.warnOnce(`its child is not JSON: ${this.childJson.message}`);
      return this.fail('invalid-json', this.childJson.message, texts);
    }
    try {
      return this.composeRecord(texts);
    } catch (error) {
      // Only a value that is not plain data gets here: a getter or a proxy that throws.
      this.warnOnce('the record cannot be shown.');
      return this.fail('unreadable-record', error instanceof Error ? error.message : '', texts);
    }
  }

  private composeRecord(texts: Locale): TemplateResult {
    const found = this.findRecord();
    if (found === undefined) return this.without(texts);
    const { record, index } = found;
    if (!isPlainObject(record)) {
      this.warnOnce(
        `expected ${this.type === 'visit' ? 'a' : 'an'} ${this.type} record, got ${typeName(record)}.`,
      );
      return record === null ? this.empty(texts) : this.fail('not-a-record', typeName(record), texts);
    }
    if (typeof record.kind !== 'string') {
      this.warnOnce(`the record has no "kind", so it is no ${this.type}.`);
      return this.fail('not-a-record', 'kind', texts);
    }
    const view = this.view(record as R, index, texts);
    const partial = view.problems.length > 0;
    if (partial)
      this.warnOnce(`not in the data: ${view.problems.map((problem) => problem.value).join(', ')}.`);
    const note = partial
      ? html`<p class="partial">${icon(warningIcon)}${texts.phrases.partial}</p>`
      : nothing;
    return this.show(
      partial ? 'partial' : 'ready',
      html`<article class="card" part="base" lang=${texts.language} dir=${texts.direction}>
        <slot name="media"></slot>
        ${this.template(view, texts)}${note}
        <slot name="footer"></slot>
      </article>`,
    );
  }

  /** The record with the names around it, or undefined when there is none to show yet. */
  private findRecord(): { record: unknown; index: DatasetIndex } | undefined {
    if (this.record !== undefined) {
      return this.surroundingStatus === 'loading' ? undefined : { record: this.record, index: this.index };
    }
    const child = this.childJson.kind === 'value' ? this.childJson.value : undefined;
    if (child !== undefined && !isPlainObject(child)) return { record: child, index: this.index };
    const own = this.ownIndex ?? (child === undefined ? undefined : indexed(child));
    const index = own ?? this.surroundingIndex;
    if (index === undefined) return undefined;
    const record =
      this.recordId === undefined ? own?.all(this.type)[0] : index.find(this.type, this.recordId);
    if (record !== undefined) return { record, index };
    if (this.recordId !== undefined)
      this.warnOnce(`there is no ${this.type} with the id "${this.recordId}".`);
    return undefined;
  }

  /** Reads the JSON child; while a page is loading its text may come in pieces. */
  private readChildren(): void {
    // A fallback that comes late takes the place of a message.
    if (this.shown === 'empty' || this.shown === 'error') this.requestUpdate();
    const text = childText(this);
    if (text === this.childSource) return;
    const child: ChildJson = text === '' ? { kind: 'none' } : parseChild(text);
    if (child.kind === 'invalid' && isStillComing(this)) {
      afterParsing(() => {
        this.readChildren();
      });
      return;
    }
    this.childSource = text;
    this.childJson = child;
  }

  /** There is no record: not yet, or not at all. */
  private without(texts: Locale): TemplateResult {
    if (this.surroundingStatus === 'loading') return this.show('loading', html`<slot></slot>`);
    return this.surroundingStatus === 'failed' ? this.fail('no-dataset', '', texts) : this.empty(texts);
  }

  private empty(texts: Locale): TemplateResult {
    return this.show('empty', this.message(texts.phrases.noRecord, texts));
  }

  private fail(code: string, detail: string, texts: Locale): TemplateResult {
    const result = this.show('error', this.message(texts.phrases.unreadable, texts, true));
    if (this.failure !== code) {
      this.report(new CustomEvent('comity-error', { detail: { code, message: detail, retryable: false } }));
    }
    this.failure = code;
    return result;
  }

  /** A message in the card's place, or the page's own fallback when it has one. */
  private message(text: string, texts: Locale, failed = false): TemplateResult {
    if (hasFallback(this)) return html`<slot></slot>`;
    return html`<div class="card message" part="base" lang=${texts.language} dir=${texts.direction}>
      ${failed ? icon(warningIcon) : nothing}
      <p>${text}</p>
    </div>`;
  }

  private show(next: ElementState, template: TemplateResult): TemplateResult {
    if (next === this.shown) return template;
    this.internals.states.delete(this.shown);
    this.internals.states.add(next);
    this.shown = next;
    if (next !== 'error') this.failure = '';
    if (next === 'ready' || next === 'partial') this.report(new CustomEvent('comity-ready'));
    return template;
  }

  /** After the update, so that a listener sees the element as it is. */
  private report(event: CustomEvent): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
