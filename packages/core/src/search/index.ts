/**
 * Text search, facets and sorting over the visits, agreements and outcomes of a dataset.
 *
 * @packageDocumentation
 */
export type { FacetCount } from './count-facets.js';
export { FACETS } from './facets.js';
export type { FacetColumn, FacetName } from './facets.js';
export type { NearWord } from './near-words.js';
export { packSearch, unpackSearch } from './pack-search.js';
export type { PackedSearch } from './pack-search.js';
export { prepareSearch } from './prepare-search.js';
export type { PrepareOptions } from './prepare-search.js';
export type { PreparedSearch } from './prepared-search.js';
export { search, SEARCH_SORTS } from './search.js';
export type { SearchQuery, SearchResult, SearchSort } from './search.js';
