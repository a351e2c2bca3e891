import { onServer } from '../internal/on-server.js';
import type { LitElement } from 'lit';

/** So many pages come by themselves as one scrolls; then the foot of the page can be reached, and a button gives more. */
const PAGES_BY_THEMSELVES = 4;
/** So many rows are drawn between two frames when all are wanted. */
const ROWS_PER_FRAME = 250;

/** Which of the results are drawn: a page of them at first, more as one scrolls to their end. */
export class Paging {
  /** The place of the first result that is drawn. */
  from = 0;
  /** The place behind the last one; it may lie behind the end of the results. */
  to: number;

  private pagesLeft = PAGES_BY_THEMSELVES;
  private isShowingAll = false;
  private end: Element | undefined;
  private readonly observer = onServer
    ? undefined
    : new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) this.reachedEnd();
        },
        { rootMargin: '600px 0px' },
      );

  /** @param page How many results a page has. */
  constructor(
    private readonly element: LitElement,
    private readonly page: () => number,
  ) {
    this.to = page();
  }

  /** Begins with the first page again, or with the one that begins at this place. */
  startAt(from = 0): void {
    this.from = from;
    this.to = from + this.page();
    this.pagesLeft = PAGES_BY_THEMSELVES;
    this.element.requestUpdate();
  }

  /** Sees to it, before a drawing, that something of so many results is drawn. */
  fit(length: number): void {
    if (this.from >= length) this.from = 0;
    this.to = Math.max(this.to, this.from + this.page());
  }

  /** One more page, because the reader asks for it. */
  more(): void {
    this.pagesLeft = PAGES_BY_THEMSELVES;
    this.to += this.page();
    this.element.requestUpdate();
  }

  /** The page before the first one that is drawn. */
  earlier(): void {
    this.from -= Math.min(this.page(), this.from);
    this.element.requestUpdate();
  }

  /** Draws all results, some in each frame; gives what draws as many as before. */
  async showAll(length: number): Promise<() => void> {
    const { from, to, element } = this;
    this.isShowingAll = true;
    this.from = 0;
    for (let drawn = this.page(); drawn < length && element.isConnected; drawn += ROWS_PER_FRAME) {
      this.to = drawn;
      element.requestUpdate();
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    this.to = length;
    element.requestUpdate();
    await element.updateComplete;
    return () => {
      this.isShowingAll = false;
      this.from = from;
      this.to = to;
      element.requestUpdate();
    };
  }

  /** Watches the element that stands at the end of the rows. */
  watch(end: Element | undefined): void {
    if (end === this.end) return;
    this.observer?.disconnect();
    this.end = end;
    if (end !== undefined) this.observer?.observe(end);
  }

  private reachedEnd(): void {
    if (this.pagesLeft <= 0 || this.isShowingAll) return;
    // More rows would push what has the focus out of sight.
    if (this.element.shadowRoot?.activeElement?.closest('.more, .foot')) return;
    this.pagesLeft -= 1;
    this.to += this.page();
    this.element.requestUpdate();
    // The end may still be in sight when the rows have come: it has to be looked at anew.
    void this.element.updateComplete.then(() => {
      if (this.end === undefined) return;
      this.observer?.unobserve(this.end);
      this.observer?.observe(this.end);
    });
  }
}
