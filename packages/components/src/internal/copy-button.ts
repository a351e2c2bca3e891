import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CardLocale } from '@comity/core/view';
import { icon } from './icon.js';
import { checkIcon, copyIcon, warningIcon } from './icons.generated.js';

/** How long the button says what became of it: long enough to be read, in milliseconds. */
const SAID_FOR = 3000;

/**
 * A quiet button that copies a text, after an event that the page may prevent. What became of it is said by the text
 * of the button itself: it has the focus, so it is read, and cards in a list need no live region each.
 */
export class CopyButton implements ReactiveController {
  private said: 'copied' | 'notCopied' | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.say(undefined);
  }

  /** @param text Made only when it is wanted. */
  template({ phrases }: CardLocale, text: () => string): TemplateResult {
    const { said } = this;
    const sign = said === undefined ? copyIcon : said === 'copied' ? checkIcon : warningIcon;
    return html`<div class="actions" part="actions">
      <button type="button" class="copy" part="copy" @click=${() => this.copy(text())}>
        ${icon(sign)}<span>${phrases[said ?? 'copyCitation']}</span>
      </button>
    </div>`;
  }

  private async copy(text: string): Promise<void> {
    const event = new CustomEvent('comity-copy', {
      detail: { text },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.host.dispatchEvent(event)) return;
    try {
      await navigator.clipboard.writeText(text);
      this.say('copied');
    } catch {
      // No permission, or a page that was not loaded over https.
      this.say('notCopied');
    }
  }

  private say(what: 'copied' | 'notCopied' | undefined): void {
    clearTimeout(this.timer);
    this.said = what;
    if (what === undefined) return;
    this.host.requestUpdate();
    this.timer = setTimeout(() => {
      this.said = undefined;
      this.host.requestUpdate();
    }, SAID_FOR);
  }
}
