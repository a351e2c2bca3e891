import type { FacetName, SearchSort } from '@comity/core/search';

/** What a reader asked a list for. */
export interface ListState {
  readonly text: string;
  /** The codes that are wanted in each facet; a facet without one is no key. */
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Absent: the best match when there is a text, else the newest first. */
  readonly sort?: SearchSort | undefined;
}

export const NOTHING_ASKED: ListState = { text: '', filters: {} };

/** The same with one code more or less. */
export function toggled(state: ListState, facet: FacetName, code: string): ListState {
  const codes = state.filters[facet] ?? [];
  const others = codes.filter((one) => one !== code);
  return {
    ...state,
    filters: withCodes(state.filters, facet, others.length < codes.length ? others : [...codes, code]),
  };
}

function withCodes(
  filters: ListState['filters'],
  facet: FacetName,
  codes: readonly string[],
): ListState['filters'] {
  const { [facet]: _before, ...others } = filters;
  return codes.length === 0 ? others : { ...others, [facet]: codes };
}

/** The codes that are wanted, one after the other, in the order of the facets. */
export function chosen(
  { filters }: ListState,
  facets: readonly FacetName[],
): readonly { readonly facet: FacetName; readonly code: string }[] {
  return facets.flatMap((facet) => (filters[facet] ?? []).map((code) => ({ facet, code })));
}

/** True when both ask for the same. */
export function sameState(a: ListState, b: ListState, facets: readonly FacetName[]): boolean {
  const key = ({ text, filters, sort }: ListState): string =>
    JSON.stringify([text, sort, facets.map((facet) => filters[facet] ?? [])]);
  return key(a) === key(b);
}

/** All orders; the search, which knows them too, comes later than the address is read. */
const SORTS: Readonly<Record<SearchSort, true>> = {
  relevance: true,
  newest: true,
  oldest: true,
  title: true,
};

/** More codes than these in an address were not put there by a list. */
const MOST_CODES = 100;

/** The state that stands in the query of an address: `v.q=energy&v.kind=visit%3Astate`. */
export function stateFromQuery(
  query: URLSearchParams,
  prefix: string,
  facets: readonly FacetName[],
): ListState {
  const sort = query.get(`${prefix}.sort`) ?? '';
  let state: ListState = {
    text: query.get(`${prefix}.q`) ?? '',
    filters: {},
    sort: Object.hasOwn(SORTS, sort) ? (sort as SearchSort) : undefined,
  };
  for (const facet of facets) {
    const codes = [...new Set(query.getAll(`${prefix}.${facet}`))].slice(0, MOST_CODES);
    state = { ...state, filters: withCodes(state.filters, facet, codes) };
  }
  return state;
}

/** The query with this state in place of the one before; what else stands in it stays. */
export function queryWithState(
  query: URLSearchParams,
  prefix: string,
  facets: readonly FacetName[],
  { text, filters, sort }: ListState,
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of ['q', 'sort', ...facets]) next.delete(`${prefix}.${name}`);
  if (text !== '') next.set(`${prefix}.q`, text);
  if (sort !== undefined) next.set(`${prefix}.sort`, sort);
  for (const facet of facets)
    for (const code of filters[facet] ?? []) next.append(`${prefix}.${facet}`, code);
  return next;
}
