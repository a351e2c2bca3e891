import type { FacetName, SearchSort } from '@comity/core/search';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DatasetIndex, ListLocale } from '@comity/core/view';
import { facetLabel, yearLabel } from './facet-labels.js';
import type { ListResults } from './results.js';

type Part = TemplateResult | typeof nothing;

/** The field for a text, and the order. */
export function searchBar(
  {
    text,
    sort,
    onText,
    onSort,
  }: {
    readonly text: string;
    readonly sort: SearchSort;
    readonly onText: (text: string) => void;
    readonly onSort: (sort: SearchSort) => void;
  },
  { lists }: ListLocale,
): TemplateResult {
  // The best match is an order only where there is a text to match.
  const orders = (['relevance', 'newest', 'oldest', 'title'] as const).filter(
    (order) => order !== 'relevance' || sort === 'relevance' || text.trim() !== '',
  );
  return html`<search class="bar">
    <label class="control grow"
      ><span class="term">${lists.search}</span
      ><input
        class="field text"
        part="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${live(text)}
        @input=${(event: Event) => {
          onText((event.target as HTMLInputElement).value);
        }}
    /></label>
    <label class="control"
      ><span class="term">${lists.order}</span
      ><select
        class="field"
        @change=${(event: Event) => {
          onSort((event.target as HTMLSelectElement).value as SearchSort);
        }}
      >
        ${orders.map(
          (order) =>
            html`<option value=${order} .selected=${live(order === sort)}>${lists.sorts[order]}</option>`,
        )}
      </select></label
    >
  </search>`;
}

/** What the list is narrowed by, each to be taken away. */
export function chips(
  chosen: readonly { readonly facet: FacetName; readonly code: string }[],
  { remove, clear }: { readonly remove: (at: number) => void; readonly clear: () => void },
  index: DatasetIndex,
  locale: ListLocale,
): Part {
  if (chosen.length === 0) return nothing;
  const { lists } = locale;
  return html`<ul class="chips" part="chips" aria-label=${lists.filters}>
    ${chosen.map(({ facet, code }, at) => {
      const label = facetLabel(facet, code, index, locale);
      const facetName = lists.facets[facet as keyof typeof lists.facets];
      return html`<li>
        <button
          type="button"
          class="chip"
          aria-label=${`${lists.remove}: ${facetName}: ${label}`}
          @click=${() => {
            remove(at);
          }}
        >
          <span class="aside">${facetName}</span> ${label} <span class="cross" aria-hidden="true">×</span>
        </button>
      </li>`;
    })}
    <li><button type="button" class="link" @click=${clear}>${lists.clear}</button></li>
  </ul>`;
}

/**
 * Years to go to; hidden where the list is not in the order of time or has but one. All years stay in it, the newest
 * first, since taking options out of a field costs a browser more than all rows.
 */
export function yearJump(
  { years, allFacets }: ListResults,
  current: string | undefined,
  go: (year: string) => void,
  locale: ListLocale,
): TemplateResult {
  const { lists } = locale;
  const found = new Set(years.map(({ year }) => year));
  const codes = (allFacets.year ?? []).map(({ code }) => code).reverse();
  return html`<label class="control inline" ?hidden=${years.length < 2}
    ><span class="term">${lists.goToYear}</span
    ><select
      class="field"
      @change=${(event: Event) => {
        go((event.target as HTMLSelectElement).value);
      }}
    >
      ${codes.map(
        (code) =>
          html`<option value=${code} ?disabled=${!found.has(code)} .selected=${live(code === current)}>
            ${yearLabel(code, locale)}
          </option>`,
      )}
    </select></label
  >`;
}
