import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type ListLocale } from '@comity/core/view';

/** How the filters are shown at the moment, and what their buttons do. */
interface FiltersUse {
  readonly isOpen: boolean;
  /** How many values are chosen in all of them. */
  readonly active: number;
  readonly toggle: () => void;
  readonly skip: () => void;
}

/** All facets: beside the rows where there is room, else behind a button. */
export function filters(
  { isOpen, active, toggle, skip }: FiltersUse,
  groups: readonly (TemplateResult | typeof nothing)[],
  texts: ListLocale,
): TemplateResult | typeof nothing {
  if (groups.every((group) => group === nothing)) return nothing;
  const { lists } = texts;
  return html`<div class=${isOpen ? 'filters open' : 'filters'} part="facets">
    <button
      type="button"
      class="button opener"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="facets"
      @click=${toggle}
    >
      ${lists.filters}${active === 0 ? nothing : html` <span class="number">${formatNumber(active, texts)}</span>`}
    </button>
    <div id="facets" class="facets" role="group" aria-label=${lists.filters}>
      <button type="button" class="button skip" @click=${skip}>${lists.skipFilters}</button>
      ${groups}
    </div>
  </div>`;
}
