import type { PreparedSearch } from '@comity/core/search';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListLocale } from '@comity/core/view';
import { button } from './button.js';
import { nearSuggestions } from './near-suggestions.js';
import type { ListResults } from './results.js';

/** Nothing is found: words that are like those that were typed, and a way back to everything. */
export function nothingFound(
  {
    prepared,
    text,
    near,
  }: { readonly prepared: PreparedSearch; readonly text: string } & Pick<ListResults, 'near'>,
  { search, clear }: { readonly search: (text: string) => void; readonly clear: () => void },
  { lists }: ListLocale,
): TemplateResult {
  const suggestions = nearSuggestions(prepared, text, near);
  return html`<div class="nothing">
    ${
      suggestions.length === 0
        ? nothing
        : html`<p>
            ${lists.didYouMean}
            ${suggestions.map(
              (suggestion) =>
                html`<button
                  type="button"
                  class="button"
                  @click=${() => {
                    search(suggestion.text);
                  }}
                >
                  ${suggestion.word}
                </button> `,
            )}
          </p>`
    }
    ${button(lists.clear, clear)}
  </div>`;
}
