import { html, type TemplateResult } from 'lit';
import type { Words } from '@comity/core/view';

/** A text; marked with its language where that is not the page's. */
export function words({ text, lang }: Words): TemplateResult | string {
  return lang === undefined ? text : html`<bdi lang=${lang}>${text}</bdi>`;
}
