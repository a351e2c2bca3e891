import type { FacetCount, FacetName } from '@comity/core/search';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, sectorView, type DatasetIndex, type ListLocale } from '@comity/core/view';
import { icon } from '../internal/icon.js';
import {
  sectorIcons,
  strengthIcons,
  type SectorIconName,
  type StrengthIconName,
} from '../internal/icons.generated.js';
import { facetLabel } from './facet-labels.js';
import type { ListResults } from './results.js';

type Part = TemplateResult | typeof nothing;

/** So many values are shown before all are asked for. */
const FEW = 8;
/** A list of more values than these has a field to find one. */
const LONG = 20;

/** How a facet is shown at the moment, and what it does. */
export interface FacetUse {
  readonly facet: FacetName;
  readonly chosen: readonly string[];
  /** Opened before the reader has touched it. */
  readonly open: boolean;
  /** All values are shown, those that a text narrows; absent: the first few. */
  readonly narrowedBy: string | undefined;
  readonly toggle: (code: string) => void;
  /** Shows all values, those with a text in them, or the first few again. */
  readonly narrow: (by: string | undefined) => void;
}

interface Value {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

/** One facet as checkboxes with their counts; nothing where there is nothing to choose. */
export function facetGroup(
  use: FacetUse,
  results: ListResults,
  index: DatasetIndex,
  locale: ListLocale,
): Part {
  const values = valuesOf(use, results, index, locale);
  if (values.length < (use.facet === 'lapsing' ? 1 : 2) && use.chosen.length === 0) return nothing;
  const name = locale.lists.facets[use.facet as keyof ListLocale['lists']['facets']];
  return html`<details class="facet" part="facet" ?open=${use.open}>
    <summary>${name}</summary>
    ${finder(use, values.length, name, locale)}
    <ul
      class=${use.narrowedBy !== undefined && values.length > LONG ? 'values long' : 'values'}
      role="group"
      aria-label=${name}
    >
      ${visible(use, values, locale).map((value) => valueRow(use, value, index, locale))}
    </ul>
    ${allOrFew(use, values.length, locale)}
  </details>`;
}

/** All values in an order that does not change while one chooses: years from the newest, others by how many have them. */
function valuesOf(
  { facet, chosen }: FacetUse,
  { facets, allFacets, size }: ListResults,
  index: DatasetIndex,
  locale: ListLocale,
): Value[] {
  const counts = new Map((facets[facet] ?? []).map(({ code, count }) => [code, count]));
  // What all records have tells none from the others, nor does the lack of an end that is near.
  const all = (allFacets[facet] ?? []).filter(
    ({ code, count }) => count < size && (facet !== 'lapsing' || code !== ''),
  );
  const known = inOrder(facet, all);
  const codes = known.map(({ code }) => code);
  // What an address asked for may be in no record.
  return [...codes, ...chosen.filter((code) => !codes.includes(code))].map((code) => ({
    code,
    label: facetLabel(facet, code, index, locale),
    count: counts.get(code) ?? 0,
  }));
}

function inOrder(facet: FacetName, counts: readonly FacetCount[]): readonly FacetCount[] {
  return facet === 'year'
    ? [...counts].reverse()
    : [...counts].sort((a, b) => Number(a.code === '') - Number(b.code === '') || b.count - a.count);
}

function visible(
  { chosen, narrowedBy }: FacetUse,
  values: readonly Value[],
  locale: ListLocale,
): readonly Value[] {
  if (narrowedBy === undefined) {
    // One more is no longer than the button would be.
    if (values.length <= FEW + 1) return values;
    return values.filter(({ code }, at) => at < FEW || chosen.includes(code));
  }
  const wanted = narrowedBy.toLocaleLowerCase(locale.language);
  return wanted === ''
    ? values
    : values.filter(({ label }) => label.toLocaleLowerCase(locale.language).includes(wanted));
}

function valueRow(
  { facet, chosen, toggle }: FacetUse,
  value: Value,
  index: DatasetIndex,
  locale: ListLocale,
): TemplateResult {
  const { code, label, count } = value;
  return html`<li>
    <label class=${count === 0 ? 'value none' : 'value'}>
      <input
        type="checkbox"
        .checked=${live(chosen.includes(code))}
        @change=${() => {
          toggle(code);
        }}
      />
      ${mark(facet, code, index, locale)}<span class="value-label">${label}</span>
      <span class="number">${formatNumber(count, locale)}</span>
    </label>
  </li>`;
}

/** The icon of a sector or of a strength. */
function mark(facet: FacetName, code: string, index: DatasetIndex, locale: ListLocale): Part {
  if (facet === 'strength') {
    return html`<span class="mark" data-strength=${code}
      >${icon(strengthIcons[code as StrengthIconName])}</span
    >`;
  }
  const sector = facet === 'sector' && code !== '' ? sectorView(code, index, locale) : undefined;
  if (sector === undefined) return nothing;
  return html`<span class="mark" data-sector=${sector.main}
    >${icon(sectorIcons[sector.main as SectorIconName])}</span
  >`;
}

function finder({ narrowedBy, narrow }: FacetUse, size: number, name: string, { lists }: ListLocale): Part {
  if (narrowedBy === undefined || size <= LONG) return nothing;
  return html`<input
    class="field finder"
    type="search"
    autocomplete="off"
    aria-label=${lists.findValue(name)}
    .value=${live(narrowedBy)}
    @input=${(event: Event) => {
      narrow((event.target as HTMLInputElement).value);
    }}
  />`;
}

function allOrFew({ narrowedBy, narrow }: FacetUse, size: number, locale: ListLocale): Part {
  if (size <= FEW + 1) return nothing;
  const { showAllValues, showFewerValues } = locale.lists;
  const isFew = narrowedBy === undefined;
  return html`<button
    type="button"
    class="link"
    aria-expanded=${isFew ? 'false' : 'true'}
    @click=${() => {
      narrow(isFew ? '' : undefined);
    }}
  >
    ${isFew ? showAllValues(formatNumber(size, locale)) : showFewerValues}
  </button>`;
}
