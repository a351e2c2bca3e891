import { html, nothing, type TemplateResult } from 'lit';

/** An icon of one path, drawn in the colour of the text; it says nothing that the text beside it does not say. */
export function icon(path: string | undefined): TemplateResult | typeof nothing {
  if (path === undefined) return nothing;
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;
}
