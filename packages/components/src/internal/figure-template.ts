import { html, nothing, type TemplateResult } from 'lit';
import type { FigureLocale, FigureView } from '@comity/core/view';
import { source } from './card-template.js';
import { heading } from './heading.js';
import { words } from './words.js';

type Part = TemplateResult | typeof nothing;

/** What is read first: what the figure shows, and its totals in one sentence. */
export function figureHead({ title, summary }: FigureView, level: number): TemplateResult {
  return html`${heading(level, words(title))}
  ${summary === undefined ? nothing : html`<p class="summary" part="summary">${summary}</p>`}`;
}

/** What must be known to read it, where it comes from, and the numbers as a file. */
export function figureFoot(
  { notes, sources }: FigureView,
  { facts: labels, figures }: FigureLocale,
  download?: () => void,
): TemplateResult {
  const shown = sources.length > 0 || download !== undefined;
  return html`${remarks(notes)}
  ${
    shown
      ? html`<div class="foot">
          ${sourceLine(sources, labels.sources)}${button(figures.downloadCsv, download)}
        </div>`
      : nothing
  }`;
}

function sourceLine(sources: FigureView['sources'], label: string): Part {
  if (sources.length === 0) return nothing;
  return html`<p class="source" part="source">
    <span class="term">${label}:</span>
    ${sources.map((one, at) => html`${at === 0 ? nothing : '; '}${source(one)}`)}
  </p>`;
}

/** Short remarks below each other. */
function remarks(notes: readonly string[]): Part {
  if (notes.length === 0) return nothing;
  return html`<div class="notes">${notes.map((note) => html`<p class="note">${note}</p>`)}</div>`;
}

/** A button that does something; nothing without what it does. */
export function button(label: string, action: (() => void) | undefined): Part {
  if (action === undefined) return nothing;
  return html`<button type="button" class="button" part="button" @click=${action}>${label}</button>`;
}
