import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { CardLocale, DatasetIndex, RecordLocale, ViewProblem } from '@comity/core/view';
import { cardStyles } from './card.styles.js';
import {
  afterParsing,
  childText,
  hasFallback,
  isStillComing,
  parseChild,
  type ChildJson,
} from './child-json.js';
import { DataElement } from './data-element.js';
import { icon } from './icon.js';
import { warningIcon } from './icons.generated.js';
import { indexed } from './indexed.js';
import type { ProblemList } from './load/problem-list.js';
import { property, state } from './property.js';
import { SourceFile } from './source-file.js';
import { onServer } from './on-server.js';

/** What an element is showing. */
export type ElementState = 'loading' | 'empty' | 'error' | 'partial' | 'ready';

/** What of the view the base class looks at. */
export interface ViewWithProblems {
  readonly problems: readonly ViewProblem[];
}

/** More than these are named nowhere: the first ones show what is wrong. */
const NAMED_PROBLEMS = 10;

/**
 * An element that shows data of a page: loading, empty, in error, partial or ready. Its data come from properties, a
 * child `<script type="application/json">`, the file behind `src`, or the `<comity-dataset>` around it, in this order.
 * Whatever the page gives, nothing throws: bad data is one box with a message, or the page's own fallback.
 */
export abstract class StatefulElement<L extends CardLocale = RecordLocale> extends DataElement<L> {
  static override styles: CSSResultGroup = [cardStyles];

  /** Address of a JSON file with the data: `http`, `https` or relative. */
  @property() src: string | undefined;

  @state() private childJson: ChildJson = { kind: 'none' };

  private readonly file = new SourceFile(this);
  private problemList: ProblemList | undefined;

  private childSource = '';
  private shown: ElementState = 'loading';
  /** The code of the last failure that was told, so that a new drawing of it is no news. */
  private failure = '';
  private content: TemplateResult = html`<slot></slot>`;
  private readonly internals = this.attachInternals();
  private readonly children_ = onServer
    ? undefined
    : new MutationObserver(() => {
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

  /** Asks the server for `src` again. What is shown stays until there is something new, and also when there is not. */
  reload(): void {
    this.file.reload();
  }

  /** What to show, once the language is there. May throw: that is one box with a message. */
  protected abstract compose(texts: L): TemplateResult;

  protected override indexed(dataset: unknown): DatasetIndex {
    return indexed(dataset);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.children_?.observe(this, { childList: true, characterData: true, subtree: true });
    this.readChildren();
    // Back on the page it asks anew for what it did not get.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.children_?.disconnect();
    this.file.stop();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.file.want(this.needsFile ? this.src : undefined);
    const { texts } = this;
    this.content = texts === undefined ? this.show('loading', html`<slot></slot>`) : this.guarded(texts);
  }

  protected override render(): TemplateResult {
    return this.content;
  }

  /** The value of the JSON child; undefined when there is none that can be read. */
  protected get childValue(): unknown {
    return this.childJson.kind === 'value' ? this.childJson.value : undefined;
  }

  /** True when a property of the element goes before its JSON child. */
  protected get overridesChild(): boolean {
    return false;
  }

  /** The dataset of the element itself, by property, child or `src`. */
  protected get ownDataset(): DatasetIndex | undefined {
    const child = this.childValue;
    return this.ownIndex ?? (child === undefined ? this.file.index : indexed(child));
  }

  /** A dataset around the element, unless its own file is to be shown. */
  protected override get surroundingIndex(): DatasetIndex | undefined {
    return this.needsFile ? undefined : super.surroundingIndex;
  }

  /** True when there is an address, and nothing on the page that goes before it. */
  private get needsFile(): boolean {
    return (
      typeof this.src === 'string' &&
      this.src !== '' &&
      this.childJson.kind === 'none' &&
      this.ownIndex === undefined &&
      !this.overridesChild
    );
  }

  /** Shows a view in the card's box, with a note when parts of it lead nowhere. */
  protected showView(view: ViewWithProblems, content: TemplateResult, texts: CardLocale): TemplateResult {
    const { problems } = view;
    return this.show(
      problems.length > 0 ? 'partial' : 'ready',
      html`<article class="card" part="base" lang=${texts.language} dir=${texts.direction}>
        <slot name="media"></slot>
        ${content}${this.notes(problems, texts)}
        <slot name="footer"></slot>
      </article>`,
    );
  }

  /** What stands below the content: that parts of it lead nowhere, and that it is of an earlier time. */
  protected notes(problems: readonly ViewProblem[], texts: CardLocale): unknown {
    return [
      problems.length > 0 ? this.partialNote(problems, texts) : nothing,
      (this.needsFile && this.file.note(texts)) || nothing,
    ];
  }

  private partialNote(problems: readonly ViewProblem[], texts: CardLocale): TemplateResult {
    const values = [...new Set(problems.map(({ value }) => value))];
    this.warnOnce(`not in the data: ${values.slice(0, NAMED_PROBLEMS).join(', ')}.`);
    return html`<details class="partial" part="findings" @toggle=${this.openProblems}>
      <summary>${icon(warningIcon)}<span>${texts.phrases.partial}</span></summary>
      ${this.problemList?.draw(problems, texts)}
    </details>`;
  }

  /** The list comes with the first look at it: few ask what is missing. */
  private readonly openProblems = async (): Promise<void> => {
    if (this.problemList !== undefined) return;
    try {
      const { ProblemList: Code } = await import('./load/problem-list.js');
      this.problemList ??= new Code(() => {
        this.requestUpdate();
      });
      this.requestUpdate();
    } catch (error) {
      // The note stands without its list; who opens it again tries again.
      this.warnOnce('the list of what is missing could not be loaded.', error);
    }
  };

  /** There are no data: not yet, or not at all. */
  protected without(texts: CardLocale): TemplateResult {
    if (this.needsFile) return this.file.index === undefined ? this.withoutFile(texts) : this.empty(texts);
    if (this.surroundingStatus === 'loading') return this.show('loading', html`<slot></slot>`);
    return this.surroundingStatus === 'failed' ? this.fail('no-dataset', '', texts) : this.empty(texts);
  }

  /** The page's own fallback stays on screen, whatever becomes of the file; below it stands what can be done. */
  private withoutFile(texts: CardLocale): TemplateResult {
    const { failure } = this.file;
    const panel = this.file.panel(texts);
    return this.show(
      failure === undefined ? 'loading' : 'error',
      panel === undefined || (hasFallback(this) && failure?.retryable !== true)
        ? html`<slot></slot>`
        : html`${hasFallback(this) ? html`<slot></slot>` : nothing}${panel}`,
    );
  }

  protected empty(texts: CardLocale): TemplateResult {
    return this.show('empty', this.message(texts.phrases.noRecord, texts));
  }

  protected fail(code: string, detail: string, texts: CardLocale): TemplateResult {
    const result = this.show('error', this.message(texts.phrases.unreadable, texts, true));
    if (this.failure !== code) {
      this.report(new CustomEvent('comity-error', { detail: { code, message: detail, retryable: false } }));
    }
    this.failure = code;
    return result;
  }

  private guarded(texts: L): TemplateResult {
    if (this.childJson.kind === 'invalid' && !this.overridesChild) {
      this.warnOnce(`its child is not JSON: ${this.childJson.message}`);
      return this.fail('invalid-json', this.childJson.message, texts);
    }
    try {
      return this.compose(texts);
    } catch (error) {
      // Only a value that is not plain data gets here: a getter or a proxy that throws.
      this.warnOnce('the record cannot be shown.');
      return this.fail('unreadable-record', error instanceof Error ? error.message : '', texts);
    }
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

  /** A message in the card's place, or the page's own fallback when it has one. */
  private message(text: string, texts: CardLocale, failed = false): TemplateResult {
    if (hasFallback(this)) return html`<slot></slot>`;
    return html`<div class="card message" part="base" lang=${texts.language} dir=${texts.direction}>
      ${failed ? icon(warningIcon) : nothing}
      <p>${text}</p>
    </div>`;
  }

  protected show(next: ElementState, template: TemplateResult): TemplateResult {
    if (next === this.shown) return template;
    this.internals.states.delete(this.shown);
    this.internals.states.add(next);
    this.shown = next;
    if (next !== 'error') this.failure = '';
    if (next === 'ready' || next === 'partial') this.report(new CustomEvent('comity-ready'));
    return template;
  }

  /** After the update, so that a listener sees the element as it is. */
  protected report(event: CustomEvent): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }
}

/** What a value is, for messages. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
