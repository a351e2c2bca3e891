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
interface FacetUse {
  readonly facet: FacetName;
  readonly chosen: readonly string[];
  /** Whether its values are shown; those of a closed one are not even counted. */
  readonly isOpen: boolean;
  /** All values are shown, those that a text narrows; absent: the first few. */
  readonly narrowedBy: string | undefined;
  readonly toggle: (code: string) => void;
  readonly open: (isOpen: boolean) => void;
  /** Shows all values, those with a text in them, or the first few again. */
  readonly narrow: (by: string | undefined) => void;
}

/** One facet as checkboxes with their counts; nothing where there is nothing to choose. */
export function facetGroup(
  use: FacetUse,
  results: ListResults,
  index: DatasetIndex,
  locale: ListLocale,
): Part {
  const codes = codesOf(use, results);
  if (codes.length < (use.facet === 'lapsing' ? 1 : 2) && use.chosen.length === 0) return nothing;
  const name = locale.lists.facets[use.facet as keyof ListLocale['lists']['facets']];
  return html`<details
    class="facet"
    part="facet"
    ?open=${use.isOpen}
    @toggle=${(event: Event) => {
      use.open((event.target as HTMLDetailsElement).open);
    }}
  >
    <summary
      @click=${(event: Event) => {
        // The browser would open it before there are values in it.
        event.preventDefault();
        use.open(!use.isOpen);
      }}
    >
      ${name}
    </summary>
    ${use.isOpen ? values(use, codes, name, results, index, locale) : nothing}
  </details>`;
}

function values(
  use: FacetUse,
  codes: readonly string[],
  name: string,
  results: ListResults,
  index: DatasetIndex,
  locale: ListLocale,
): TemplateResult {
  const labelOf = (code: string): string => facetLabel(use.facet, code, index, locale);
  const counts = new Map((results.facets[use.facet] ?? []).map(({ code, count }) => [code, count]));
  return html`${finder(use, codes.length, name, locale)}
    <div
      class=${use.narrowedBy !== undefined && codes.length > LONG ? 'values long' : 'values'}
      role="group"
      aria-label=${name}
    >
      ${visible(use, codes, labelOf, locale).map((code) =>
        valueRow(use, { code, label: labelOf(code), count: counts.get(code) ?? 0 }, index, locale),
      )}
    </div>
    ${allOrFew(use, codes.length, locale)}`;
}

/** What all records have tells none from the others, nor does the lack of an end that is near. */
function codesOf({ facet, chosen }: FacetUse, { allFacets, size }: ListResults): readonly string[] {
  const all = allFacets[facet] ?? [];
  let codes = ordered.get(all);
  if (codes === undefined) {
    const telling = all.filter(({ code, count }) => count < size && (facet !== 'lapsing' || code !== ''));
    ordered.set(all, (codes = inOrder(facet, telling).map(({ code }) => code)));
  }
  const known = codes;
  // What an address asked for may be in no record.
  return [...known, ...chosen.filter((code) => !known.includes(code))];
}

/** There may be a thousand parties, and their order stays while one types and chooses. */
const ordered = new WeakMap<readonly FacetCount[], readonly string[]>();

/** Years from the newest, others by how many have them; what is not stated stands last. */
function inOrder(facet: FacetName, counts: readonly FacetCount[]): readonly FacetCount[] {
  return facet === 'year'
    ? [...counts].reverse()
    : [...counts].sort((a, b) => Number(a.code === '') - Number(b.code === '') || b.count - a.count);
}

function visible(
  { chosen, narrowedBy }: FacetUse,
  codes: readonly string[],
  labelOf: (code: string) => string,
  { language }: ListLocale,
): readonly string[] {
  if (narrowedBy === undefined) {
    // One more is no longer than the button would be.
    if (codes.length <= FEW + 1) return codes;
    return codes.filter((code, at) => at < FEW || chosen.includes(code));
  }
  const wanted = narrowedBy.toLocaleLowerCase(language);
  return wanted === ''
    ? codes
    : codes.filter((code) => labelOf(code).toLocaleLowerCase(language).includes(wanted));
}

interface Value {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

function valueRow(
  { facet, chosen, toggle }: FacetUse,
  value: Value,
  index: DatasetIndex,
  locale: ListLocale,
): TemplateResult {
  const { code, label, count } = value;
  return html`<label class=${count === 0 ? 'value none' : 'value'}>
    <input
      type="checkbox"
      .checked=${live(chosen.includes(code))}
      @change=${() => {
        toggle(code);
      }}
    />
    ${mark(facet, code, index, locale)}<span class="value-label">${label}</span>
    <span class="number">${formatNumber(count, locale)}</span>
  </label>`;
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
