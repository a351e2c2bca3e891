import type { Finding, ValidationReport } from '@comity/core';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatNumber, formatPercent, type ReportLocale } from '@comity/core/view';
import { ComityElement } from '../internal/base-element.js';
import { cardStyles } from '../internal/card.styles.js';
import { figureStyles } from '../internal/figure.styles.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import { warningIcon } from '../internal/icons.generated.js';
import { CheckRun, MOST_MEGABYTES, type CheckInput, type ReadFile } from './check-run.js';
import { reportWords } from './report-words.js';
import { laterReportStyles, reportStyles } from './validation-report.styles.js';

export type { ReadFile } from './check-run.js';

type Part = TemplateResult | typeof nothing;

/** So many findings of a group are shown at first, and so many more with each press. */
const FIRST = 3;
const MORE = 20;

/** What the element is showing. */
type ReportState = 'loading' | 'empty' | 'error' | 'ready';

/**
 * What is wrong with a file: drop one, choose one or paste a text, and see what was found, by kind and field, with the
 * lines and what was probably meant. The file is checked on the page; nothing is uploaded.
 *
 * @element comity-validation-report
 * @slot - What is shown before and without JavaScript
 * @slot footer - More below the findings
 * @csspart base - The box
 * @csspart heading - The heading
 * @csspart drop - The place for a file, which is a button too
 * @csspart summary - How much was found
 * @csspart filters - The switches that choose severities
 * @csspart group - The findings of one kind in one field
 * @csspart finding - One finding
 * @csspart frame - The lines that a finding stands in
 * @csspart button - A button
 * @cssstate loading - A file is being checked
 * @cssstate empty - There is nothing to check yet
 * @cssstate error - The file could not be read
 * @cssstate ready - There is a report
 * @fires {CustomEvent<{ report: ValidationReport }>} comity-findings - A file was checked
 * @fires {CustomEvent<{ code: string, message: string, retryable: boolean }>} comity-error - It could not be read
 */
export class ComityValidationReport extends ComityElement<ReportLocale> {
  static override readonly elementName = 'comity-validation-report';
  static override styles: CSSResultGroup = [cardStyles, figureStyles, reportStyles, laterReportStyles];

  /** A report that was made elsewhere, to be shown as it is. It goes before `text` and `src`. */
  @property({ attribute: false }) report: ValidationReport | undefined;
  /** A text to be checked: JSON or NDJSON. It goes before `src`. */
  @property({ attribute: false }) text: string | undefined;
  /** Address of a file to be checked: `http`, `https` or relative. */
  @property() src: string | undefined;
  /**
   * Reads files that are neither JSON nor NDJSON: gives a dataset, or all that a reader of `@comity/formats` returns,
   * or undefined for those that are to be checked as text.
   */
  @property({ attribute: false }) read: ReadFile | undefined;
  /** Address of what explains a finding, with `{page}` and `{anchor}`; absent: codes are no links. */
  @property({ attribute: 'docs-template' }) docsTemplate: string | undefined;
  /** The day that counts as today, as `YYYY-MM-DD`; absent: the reader's. */
  @property() today: string | undefined;
  /** Level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  protected override readonly vocabulary = reportWords;

  @state() private hidden_: readonly Finding['severity'][] = [];
  @state() private dragging = false;
  @state() private shownOf: Readonly<Record<string, number>> = {};

  private readonly internals = this.attachInternals();
  private shown: ReportState = 'empty';
  private focusNext: string | undefined;
  private checkedLanguage = '';
  /** The same is being checked once more for its messages in another language; those of the last one stay meanwhile. */
  private isTranslating = false;
  private readonly run = new CheckRun({
    element: this,
    onNews: () => {
      this.requestUpdate();
    },
    onReport: (report) => {
      if (!this.isTranslating) {
        this.shownOf = {};
        this.hidden_ = [];
      }
      this.isTranslating = false;
      this.dispatch('comity-findings', { report });
    },
    onFailure: (failure) => {
      console.warn(`<${this.localName}>: ${failure.message}`, this);
      this.dispatch('comity-error', failure);
    },
  });

  constructor() {
    super();
    this.internals.states.add(this.shown);
  }

  /** What the element is showing; also a custom state for styles, such as `:state(ready)`. */
  get state(): ReportState {
    return this.shown;
  }

  /** Checks a file, as if it had been dropped. */
  check(file: File): void {
    this.start({ file });
  }

  /** Loads `src` again, or checks again what was checked last. */
  reload(): void {
    this.isTranslating = false;
    this.run.again(this.options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.run.cancel();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (this.texts === undefined) return;
    const { language } = this.texts;
    const given = this.given;
    if (given !== undefined && (changed.has('text') || changed.has('src') || changed.has('report')))
      this.start(given);
    // The messages are in the language of the page, so another language is another check.
    else if (language !== this.checkedLanguage && given === undefined && this.run.result !== undefined)
      this.recheck();
    else if (given !== undefined && !this.run.hasInput) this.start(given);
    else if (language !== this.checkedLanguage && this.run.hasInput) this.recheck();
    this.checkedLanguage = language;
    this.enter(this.stateNow());
  }

  private get given(): CheckInput | undefined {
    if (this.report !== undefined) return { report: this.report };
    if (typeof this.text === 'string') return { text: this.text };
    return typeof this.src === 'string' && this.src !== '' ? { src: this.src } : undefined;
  }

  private get options() {
    const { today, read } = this;
    return { language: this.texts?.language ?? 'en', today, read };
  }

  private recheck(): void {
    this.isTranslating = this.run.result !== undefined;
    this.run.again(this.options);
  }

  private start(input: CheckInput): void {
    this.isTranslating = false;
    this.run.start(input, this.options);
  }

  private stateNow(): ReportState {
    const { run } = this;
    if (run.progress !== undefined) return 'loading';
    if (run.failure !== undefined) return 'error';
    return run.result === undefined ? 'empty' : 'ready';
  }

  private enter(next: ReportState): void {
    if (next === this.shown) return;
    this.internals.states.delete(this.shown);
    this.internals.states.add(next);
    this.shown = next;
  }

  private dispatch(name: string, detail: unknown): void {
    void this.updateComplete.then(() => this.dispatchEvent(new CustomEvent(name, { detail })));
  }

  /** A report that was made elsewhere waits for the code that draws it: so does who waits for the drawing. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const { showing } = this.run;
    if (showing === undefined) return isDone;
    await showing;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const { focusNext } = this;
    if (focusNext === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(focusNext);
    if (target === null) return;
    this.focusNext = undefined;
    target.focus();
  }

  protected override render(): TemplateResult {
    const locale = this.texts;
    if (locale === undefined) return html`<slot></slot>`;
    const { run } = this;
    // The place of the message is there before it, so that it is read out when it comes.
    return html`<section class="card" part="base" lang=${locale.language} dir=${locale.direction}>
      ${heading(this.headingLevel, locale.reports.checkFile)} ${this.intake(locale)}
      <div class="status" role="status" tabindex="-1">${this.status(locale)}</div>
      ${run.progress === undefined ? nothing : this.working(locale)} ${this.findings(locale)}
      <slot name="footer"></slot>
    </section>`;
  }

  /* What is to be checked. */

  private intake({ reports }: ReportLocale): TemplateResult {
    return html`<div class="intake">
      <button
        type="button"
        class=${this.dragging ? 'drop over' : 'drop'}
        part="drop"
        @click=${this.choose}
        @dragenter=${this.over}
        @dragover=${this.over}
        @dragleave=${() => {
          this.dragging = false;
        }}
        @drop=${this.dropped}
        @paste=${this.pasted}
      >
        ${this.dragging ? reports.dropNow : reports.drop}
      </button>
      <input
        type="file"
        class="file"
        tabindex="-1"
        aria-hidden="true"
        accept=".json,.ndjson,.jsonl,application/json,application/x-ndjson${this.read === undefined ? '' : ',*/*'}"
        @change=${this.chosen}
      />
      <p class="note">${reports.onThisPage}</p>
      <details class="paste">
        <summary>${reports.paste}</summary>
        <form @submit=${this.submitted}>
          <label
            >${reports.pasteLabel}<textarea name="text" rows="6" spellcheck="false" dir="ltr"></textarea>
          </label>
          <button type="submit" class="button" part="button">${reports.check}</button>
        </form>
      </details>
    </div>`;
  }

  private readonly choose = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('.file')?.click();
  };

  private readonly chosen = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file !== undefined) this.start({ file });
    // The same file again is a choice too.
    input.value = '';
  };

  private readonly over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.dragging = true;
  };

  private readonly dropped = (event: DragEvent): void => {
    this.dragging = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    this.start({ file });
  };

  private readonly pasted = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text') ?? '';
    if (file !== undefined) this.start({ file });
    else if (text !== '') this.start({ text });
  };

  private readonly submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = this.renderRoot.querySelector('textarea')?.value ?? '';
    if (text.trim() !== '') this.start({ text });
    this.focusNext = '.status';
  };

  /* How it goes. */

  private working(locale: ReportLocale): TemplateResult {
    const { progress } = this.run;
    const share =
      progress !== undefined && 'share' in progress ? Math.round(progress.share * 100) : undefined;
    const label = locale.reports.checking(this.nameOf(locale));
    return html`<div class="working">
      ${
        share === undefined
          ? html`<progress aria-label=${label}></progress>`
          : html`<progress aria-label=${label} max="100" .value=${share}></progress>
              <span class="aside">${formatPercent(share, locale)}</span>`
      }
      <button
        type="button"
        class="button"
        part="button"
        @click=${() => {
          this.run.cancel();
          this.focusNext = '.drop';
          this.requestUpdate();
        }}
      >
        ${locale.reports.cancel}
      </button>
    </div>`;
  }

  private nameOf({ reports }: Pick<ReportLocale, 'reports'>): string {
    return this.run.name ?? reports.pastedText;
  }

  /** What is read out when it changes: short, and once for each check. */
  private status(locale: ReportLocale): Part {
    const { run } = this;
    const { reports } = locale;
    if (run.progress !== undefined) {
      const text = 'rules' in run.progress ? reports.checkingRules : reports.checking(this.nameOf(locale));
      return html`<p>${text}</p>`;
    }
    if (run.failure !== undefined)
      return html`<p class="why">${icon(warningIcon)}${this.failureText(locale)}</p>`;
    if (run.wasCancelled) return html`<p>${reports.cancelled}</p>`;
    const { result, code } = run;
    return result === undefined || code === undefined
      ? nothing
      : code.summary(this.nameOf(locale), result.report, locale);
  }

  private failureText(locale: ReportLocale): string {
    const { failure } = this.run;
    const megabytes = `${formatNumber(MOST_MEGABYTES, locale)} MB`;
    if (failure?.code === 'too-large') return locale.reports.tooLarge(megabytes);
    return this.run.failureText(locale) ?? locale.reports.unreadable;
  }

  /* What was found. */

  private findings(locale: ReportLocale): Part {
    const { result, code, progress, failure } = this.run;
    const isNew = progress !== undefined && !this.isTranslating;
    if (result === undefined || code === undefined || isNew || failure !== undefined) return nothing;
    return code.findings(
      result,
      {
        hidden: this.hidden_,
        toggle: (severity) => {
          this.toggle(severity);
        },
        frameOf: (finding) => this.run.frameOf(finding),
        shownOf: (group) => this.shownOf[group] ?? FIRST,
        showMore: (group) => {
          this.shownOf = { ...this.shownOf, [group]: (this.shownOf[group] ?? FIRST) + MORE };
        },
        more: MORE,
        level: this.headingLevel,
        docsTemplate: this.docsTemplate,
      },
      locale,
    );
  }

  private toggle(severity: Finding['severity']): void {
    this.hidden_ = this.hidden_.includes(severity)
      ? this.hidden_.filter((one) => one !== severity)
      : [...this.hidden_, severity];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comity-validation-report': ComityValidationReport;
  }
}
