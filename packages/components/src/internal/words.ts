import { html, type TemplateResult } from 'lit';
import { isTurning, type Words } from '@comity/core/view';

/** A text; marked with its language where that is not the page's. `bdi` keeps its direction to itself. */
export function words({ text, lang }: Words): TemplateResult | string {
  const shown = breakable(text);
  if (lang === undefined) return isTurning(text) ? html`<bdi>${shown}</bdi>` : shown;
  return html`<bdi lang=${lang}>${shown}</bdi>`;
}

/** No word of any language is so long: a browser that has to break it anywhere tries each place anew, for minutes. */
const NO_WORD = 1000;
const PIECES = /\S{200}/gu;

/** The text with places to break what is too long to be a word. Others are given back as they are. */
export function breakable(text: string): string {
  return text.length > NO_WORD && /\S{1000}/.test(text) ? text.replace(PIECES, '$&\u200b') : text;
}
