import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

/**
 * Tabs of the documentation: one for each child, named by its `title`. Arrow keys, Home and End move between them, as
 * the pattern of the ARIA Authoring Practices has it; the choice is remembered, so that whoever reads for React sees
 * React on every page.
 *
 * @element docs-tabs
 */
export class DocsTabs extends LitElement {
  static override styles = css`
    :host {
      display: block;
      margin-block: 1rem;
    }
    [role='tablist'] {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent);
    }
    button {
      min-block-size: 36px;
      padding: 4px 12px;
      border: 0;
      border-block-end: 3px solid transparent;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button[aria-selected='true'] {
      border-block-end-color: currentColor;
      font-weight: 600;
    }
    button:focus-visible {
      outline: 2px solid currentColor;
      outline-offset: -2px;
    }
  `;

  /** Tabs with the same group follow each other over all pages. */
  @property() group = 'install';

  @state() private chosen = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.chosen = remembered(this.group);
    window.addEventListener('docs-tab', this.follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('docs-tab', this.follow);
  }

  protected override render(): TemplateResult {
    const panels = [...this.children] as HTMLElement[];
    const titles = panels.map((panel) => panel.title || (panel.dataset['tab'] ?? ''));
    const current = Math.max(0, titles.indexOf(this.chosen));
    panels.forEach((panel, at) => {
      panel.dataset['tab'] = titles[at];
      // A title would be shown as a tooltip over the whole panel.
      panel.removeAttribute('title');
      panel.hidden = at !== current;
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-label', titles[at] ?? '');
    });
    return html`<div role="tablist" @keydown=${this.move}>
        ${titles.map(
          (title, at) =>
            html`<button
              role="tab"
              type="button"
              aria-selected=${at === current ? 'true' : 'false'}
              tabindex=${at === current ? 0 : -1}
              @click=${() => {
                this.choose(title);
              }}
            >
              ${title}
            </button>`,
        )}
      </div>
      <slot
        @slotchange=${() => {
          this.requestUpdate();
        }}
      ></slot>`;
  }

  private choose(title: string): void {
    remember(this.group, title);
    window.dispatchEvent(new CustomEvent('docs-tab', { detail: { group: this.group, title } }));
  }

  private readonly follow = (event: Event): void => {
    const { group, title } = (event as CustomEvent<{ group: string; title: string }>).detail;
    if (group === this.group) this.chosen = title;
  };

  private readonly move = (event: KeyboardEvent): void => {
    const tabs = [...this.renderRoot.querySelectorAll('button')];
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(step + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  };
}

const key = (group: string): string => `comity-docs-tab-${group}`;

/** Storage may be switched off: then nothing is remembered. */
function remembered(group: string): string {
  try {
    return localStorage.getItem(key(group)) ?? '';
  } catch {
    return '';
  }
}

function remember(group: string, title: string): void {
  try {
    localStorage.setItem(key(group), title);
  } catch {
    // See above.
  }
}

if (!customElements.get('docs-tabs')) customElements.define('docs-tabs', DocsTabs);
