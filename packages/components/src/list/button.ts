import { html, type TemplateResult } from 'lit';

/** A button with a text, as lists have them. */
export function button(label: string, action: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${action}>${label}</button>`;
}
