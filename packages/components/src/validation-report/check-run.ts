import type { Finding, ValidationReport } from '@comity/core';
import type { LitElement } from 'lit';
import type { CardLocale } from '@comity/core/view';
import { fillStyles } from '../internal/later-styles.js';
import type { LoadFailure } from '../internal/load/load-failure.js';
import { onServer } from '../internal/on-server.js';
import type { CheckProgress, CheckResult } from './check/check-text.js';
import type { FrameLine } from './check/code-frame.js';
import type * as Code from './found-code.js';
import { laterReportStyles } from './validation-report.styles.js';

/**
 * Reads a file that is neither JSON nor NDJSON, such as a table, in a language (BCP 47) for the messages. It gives the
 * dataset in it; or what a reader of `@comity/formats` returns, so that its findings are shown with their rows and
 * columns; or undefined when the file is to be checked as text.
 */
export type ReadFile = (file: File, language: string) => Promise<unknown>;

/** More than this no page is asked to hold. */
export const MOST_MEGABYTES = 64;

/** What is to be checked. */
export type CheckInput =
  | { readonly file: File }
  | { readonly text: string }
  | { readonly src: string }
  | { readonly report: ValidationReport };

export interface RunOptions {
  readonly language: string;
  readonly today: string | undefined;
  readonly read: ReadFile | undefined;
}

interface RunHost {
  readonly element: LitElement;
  readonly onNews: () => void;
  readonly onReport: (report: ValidationReport) => void;
  readonly onFailure: (failure: LoadFailure) => void;
}

/** The check of one file; a later one takes the place of an earlier one, whichever is ready first. */
export class CheckRun {
  result: CheckResult | undefined;
  failure: LoadFailure | undefined;
  progress: CheckProgress | undefined;
  /** The name of what is checked; undefined for a text without one. */
  name: string | undefined;
  wasCancelled = false;
  /** What draws findings; there with the first of them. */
  code: typeof Code | undefined;
  /** A given report is about to be shown. */
  showing: Promise<void> | undefined;

  private input: CheckInput | undefined;
  private request: AbortController | undefined;
  private frames = new Map<Finding, readonly FrameLine[]>();
  private failureWords: ((texts: CardLocale) => string | undefined) | undefined;

  constructor(private readonly host: RunHost) {}

  get hasInput(): boolean {
    return this.input !== undefined;
  }

  frameOf(finding: Finding): readonly FrameLine[] | undefined {
    return this.frames.get(finding);
  }

  /** Why there is nothing, in the language of the page; undefined while its words are being loaded. */
  failureText(texts: CardLocale): string | undefined {
    return this.failureWords?.(texts);
  }

  start(input: CheckInput, options: RunOptions): void {
    this.cancel();
    this.input = input;
    this.wasCancelled = false;
    this.failure = undefined;
    this.name = nameOf(input);
    if ('report' in input) {
      this.showing = onServer ? undefined : this.show(input.report);
      return;
    }
    const request = new AbortController();
    this.request = request;
    this.progress = { share: 0 };
    void this.work(input, options, request);
  }

  /** Shows a report that was made elsewhere. */
  private async show(report: ValidationReport): Promise<void> {
    const { input } = this;
    const failed = await this.loadCode();
    if (this.input !== input) return;
    this.showing = undefined;
    if (failed === undefined) {
      this.result = { report, frames: [], withoutRules: false };
      this.frames.clear();
      this.host.onNews();
    } else this.failed(failed);
  }

  /** Loads what draws findings, with its styles; what comes back is why that is not possible. */
  private async loadCode(): Promise<LoadFailure | undefined> {
    try {
      const code = await import('./found-code.js');
      fillStyles(laterReportStyles, code.foundStyles);
      this.code = code;
      return undefined;
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Checks once more what was checked last. */
  again(options: RunOptions): void {
    if (this.input !== undefined) this.start(this.input, options);
  }

  /** Ends a check that is under way. */
  cancel(): void {
    if (this.request === undefined) return;
    this.request.abort();
    this.request = undefined;
    this.progress = undefined;
    this.wasCancelled = true;
    this.result = undefined;
  }

  private async work(
    input: Exclude<CheckInput, { report: unknown }>,
    options: RunOptions,
    request: AbortController,
  ): Promise<void> {
    const isCurrent = (): boolean => this.request === request;
    const coming = this.loadCode();
    let outcome: CheckResult | LoadFailure;
    try {
      outcome = await this.resultOf(input, options, request.signal, (progress) => {
        if (!isCurrent()) return;
        this.progress = progress;
        this.host.onNews();
      });
    } catch (error) {
      outcome = failureOf(error);
    }
    const withoutCode = await coming;
    if (!isCurrent()) return;
    this.request = undefined;
    this.progress = undefined;
    if ('report' in outcome && withoutCode === undefined) this.arrived(outcome);
    else this.failed('report' in outcome ? (withoutCode as LoadFailure) : outcome);
  }

  private failed(failure: LoadFailure): void {
    this.failure = failure;
    this.host.onNews();
    this.host.onFailure(failure);
  }

  private arrived(result: CheckResult): void {
    this.result = result;
    this.frames = new Map(
      result.frames.flatMap((frame, at) => {
        const finding = result.report.findings[at];
        return frame === undefined || finding === undefined ? [] : [[finding, frame] as const];
      }),
    );
    this.host.onNews();
    this.host.onReport(result.report);
  }

  private async resultOf(
    input: Exclude<CheckInput, { report: unknown }>,
    { language, today: day, read }: RunOptions,
    signal: AbortSignal,
    onProgress: (progress: CheckProgress) => void,
  ): Promise<CheckResult | LoadFailure> {
    const today = dayOf(day);
    if ('file' in input && typeof read === 'function') {
      const value = await read(input.file, language);
      if (value !== undefined) {
        const { checkValue } = await import('./check/check-value.js');
        return checkValue(value, language, today);
      }
    }
    const bytes = await this.bytesOf(input, signal);
    if ('code' in bytes) return bytes;
    const { checkFile } = await import('./check/check-file.js');
    return checkFile({ bytes, language, today }, signal, onProgress);
  }

  private async bytesOf(
    input: Exclude<CheckInput, { report: unknown }>,
    signal: AbortSignal,
  ): Promise<Uint8Array | LoadFailure> {
    if ('src' in input) return this.loaded(input.src, signal);
    if ('text' in input) return new TextEncoder().encode(input.text);
    if (input.file.size > MOST_MEGABYTES * 1024 * 1024)
      return {
        code: 'too-large',
        message: `the file has ${String(input.file.size)} bytes`,
        retryable: false,
      };
    return new Uint8Array(await input.file.arrayBuffer());
  }

  private async loaded(src: string, signal: AbortSignal): Promise<Uint8Array | LoadFailure> {
    const [{ loadBytes }, { failureText }, { LoadingLanguage }] = await Promise.all([
      import('../internal/load/load-json.js'),
      import('../internal/load/load-panel.js'),
      import('../internal/load/loading-language.js'),
    ]);
    const result = await loadBytes(src, { base: this.host.element.baseURI, signal, fresh: true });
    if ('bytes' in result) return result.bytes;
    if (!('failure' in result)) return { code: 'network', message: 'nothing came', retryable: true };
    const language = new LoadingLanguage(this.host.onNews);
    this.failureWords = (texts) => {
      const locale = language.of(texts);
      return locale === undefined ? undefined : failureText(result.failure, locale);
    };
    return result.failure;
  }
}

function failureOf(error: unknown): LoadFailure {
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'network', message, retryable: false };
}

function nameOf(input: CheckInput): string | undefined {
  if ('file' in input) return input.file.name;
  return 'src' in input ? input.src : undefined;
}

/** A day that the page gives, else the reader's. */
function dayOf(given: string | undefined): string {
  if (typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given)) return given;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
