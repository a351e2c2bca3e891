import { html, type TemplateResult } from 'lit';

/** A heading of the wanted level; 3 for a level that is none. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class="title" part="heading">${content}</h1>`;
    case 2:
      return html`<h2 class="title" part="heading">${content}</h2>`;
    case 4:
      return html`<h4 class="title" part="heading">${content}</h4>`;
    case 5:
      return html`<h5 class="title" part="heading">${content}</h5>`;
    case 6:
      return html`<h6 class="title" part="heading">${content}</h6>`;
    default:
      return html`<h3 class="title" part="heading">${content}</h3>`;
  }
}
