import {
  search,
  type FacetCount,
  type FacetName,
  type NearWord,
  type PreparedSearch,
  type SearchSort,
} from '@comity/core/search';
import type { ListState } from './list-state.js';

/** The results of one year that stand below each other. */
export interface YearRun {
  /** The year; empty when it is not known. */
  readonly year: string;
  /** The place of the first of them among the hits. */
  readonly start: number;
  readonly length: number;
}

/** Everything that a list shows of a state. */
export interface ListResults {
  /** The places of the records, all of them, in their order. */
  readonly hits: Uint32Array;
  /** The counts of the facets that are open. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;
  /** All codes with how many records have them, whatever the state is. */
  readonly allFacets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;
  /** How many records there are, whatever the state is. */
  readonly size: number;
  readonly near: readonly NearWord[];
  readonly sort: SearchSort;
  /** The years of the hits; empty when they are in another order than that of time. */
  readonly years: readonly YearRun[];
}

/** @param type The type of the records; undefined when there is no other. */
export function resultsOf(
  prepared: PreparedSearch,
  type: string | undefined,
  facets: { readonly all: readonly FacetName[]; readonly open: readonly FacetName[] },
  state: ListState,
): ListResults {
  const only = type === undefined ? {} : { type: [type] };
  const base = baseOf(prepared, type, facets.all, only);
  const sort = state.sort ?? (state.text.trim() === '' ? 'newest' : 'relevance');
  const {
    hits,
    facets: counts,
    near,
  } = search(prepared, {
    text: state.text,
    filters: { ...state.filters, ...only },
    sort,
    limit: prepared.size,
    facets: facets.open,
  });
  const byTime = sort === 'newest' || sort === 'oldest';
  return {
    hits,
    near,
    sort,
    facets: counts,
    allFacets: base.facets,
    size: base.total,
    years: byTime ? yearsOf(prepared, hits) : [],
  };
}

type Base = Pick<ReturnType<typeof search>, 'facets' | 'total'>;
const bases = new WeakMap<PreparedSearch, Map<string, Base>>();

/** What there is without any filter, found out once. */
function baseOf(
  prepared: PreparedSearch,
  type: string | undefined,
  facets: readonly FacetName[],
  filters: { type?: readonly string[] },
): Base {
  let byType = bases.get(prepared);
  if (byType === undefined) bases.set(prepared, (byType = new Map<string, Base>()));
  let base = byType.get(type ?? '');
  if (base === undefined) byType.set(type ?? '', (base = search(prepared, { filters, limit: 0, facets })));
  return base;
}

/** One pass over the hits: a record stands in the year that its date begins in. */
function yearsOf({ facets: { year } }: PreparedSearch, hits: Uint32Array): YearRun[] {
  const { codes, starts, values } = year;
  const runs: { year: string; start: number; length: number }[] = [];
  let last = -1;
  for (let at = 0; at < hits.length; at++) {
    const code = values[starts[hits[at] ?? 0] ?? 0] ?? 0;
    if (code !== last) runs.push({ year: codes[code] ?? '', start: at, length: 0 });
    last = code;
    const run = runs.at(-1);
    if (run !== undefined) run.length++;
  }
  return runs;
}
