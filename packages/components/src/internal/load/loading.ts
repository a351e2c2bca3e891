import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { isPlainObject, type DatasetIndex, type CardLocale } from '@comity/core/view';
import { indexed } from '../indexed.js';
import type { LoadFailure, LoadProgress } from './load-failure.js';
import { loadJson } from './load-json.js';
import { loadPanel, staleNote } from './load-panel.js';
import { loadStyles } from './load.styles.js';
import { LoadingLanguage } from './loading-language.js';

/** So many milliseconds a loading may last before anything is said of it. */
const QUICK = 1000;
/** So many milliseconds pass between two news of a long loading. */
const NEWS_EVERY = 200;

/** Who shows what is loaded. */
export interface LoadingHost {
  readonly element: LitElement;
  /** There is something new to be drawn. */
  readonly onNews: () => void;
  readonly onFailure: (failure: LoadFailure) => void;
}

/**
 * The loading of one element: the last address that was asked for counts, and what was there before stays when it
 * fails. Nothing is tried again unless somebody asks.
 */
export class Loading {
  index: DatasetIndex | undefined;
  failure: LoadFailure | undefined;
  progress: LoadProgress | undefined;
  loadedAt: Date | undefined;

  private src = '';
  private etag: string | undefined;
  private request: AbortController | undefined;
  private wasRetried = false;
  private readonly language: LoadingLanguage;

  constructor(private readonly host: LoadingHost) {
    this.language = new LoadingLanguage(host.onNews);
  }

  get busy(): boolean {
    return this.request !== undefined;
  }

  readonly retry = (): void => {
    this.wasRetried = true;
    void this.load(this.src, true);
  };

  /** Ends what is under way. */
  stop(): void {
    this.request?.abort();
    this.request = undefined;
    this.progress = undefined;
  }

  async load(src: string, fresh: boolean): Promise<void> {
    this.stop();
    const request = new AbortController();
    this.request = request;
    const isSame = src === this.src;
    this.src = src;
    if (!isSame) this.failure = undefined;
    const soon = setTimeout(() => {
      if (this.request !== request) return;
      this.progress ??= { loaded: 0 };
      this.host.onNews();
    }, QUICK);
    // Whoever tries again sees at once that something is done.
    if (this.wasRetried) this.host.onNews();
    const result = await loadJson(src, {
      base: this.host.element.baseURI,
      signal: request.signal,
      fresh,
      etag: isSame && this.index !== undefined ? this.etag : undefined,
      onProgress: this.teller(request),
    });
    clearTimeout(soon);
    if (this.request !== request) return;
    this.request = undefined;
    this.progress = undefined;
    if ('failure' in result) this.failed(result.failure);
    else this.arrived(result);
  }

  /** What stands in the place of data; undefined while there is nothing to say. */
  panel(texts: CardLocale): TemplateResult | undefined {
    if (this.failure === undefined && this.progress === undefined) return undefined;
    return this.draw(loadPanel, texts);
  }

  /** What stands beside data that could not be renewed; undefined when they could. */
  note(texts: CardLocale): TemplateResult | undefined {
    return this.failure === undefined || this.index === undefined ? undefined : this.draw(staleNote, texts);
  }

  private draw(panel: typeof loadPanel, texts: CardLocale): TemplateResult | undefined {
    const locale = this.language.of(texts);
    if (locale === undefined) return undefined;
    adopt(this.host.element, loadStyles);
    return panel(this, locale);
  }

  private arrived(result: { value: unknown; etag: string | undefined } | { unchanged: true }): void {
    if ('value' in result) {
      if (!isPlainObject(result.value)) {
        this.failed({ code: 'not-a-dataset', message: 'a dataset is an object', retryable: false });
        return;
      }
      this.index = indexed(result.value);
      this.etag = result.etag;
    }
    this.failure = undefined;
    this.loadedAt = new Date();
    this.host.onNews();
    if (this.wasRetried) void keepFocus(this.host.element);
    this.wasRetried = false;
  }

  private failed(failure: LoadFailure): void {
    this.failure = failure;
    this.host.onNews();
    this.host.onFailure(failure);
  }

  private teller(request: AbortController): (progress: LoadProgress) => void {
    const start = performance.now();
    let last = start;
    return (progress) => {
      const now = performance.now();
      if (this.request !== request || now - start < QUICK || now - last < NEWS_EVERY) return;
      last = now;
      this.progress = progress;
      this.host.onNews();
    };
  }
}

function adopt({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (shadowRoot === null || styleSheet === undefined) return;
  if (!shadowRoot.adoptedStyleSheets.includes(styleSheet)) shadowRoot.adoptedStyleSheets.push(styleSheet);
}

/** The button that was pressed is gone: the focus goes to what came in its place, and not to the top of the page. */
async function keepFocus(element: LitElement): Promise<void> {
  const hadFocus = element.shadowRoot?.activeElement ?? null;
  if (hadFocus === null) return;
  await element.updateComplete;
  if (element.shadowRoot?.activeElement !== null) return;
  const target = element.renderRoot.querySelector<HTMLElement>('[part~=base]') ?? element;
  if (target.hasAttribute('tabindex')) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.addEventListener(
    'blur',
    () => {
      target.removeAttribute('tabindex');
    },
    { once: true },
  );
}
