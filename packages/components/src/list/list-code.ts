/*
 * What a list needs once there are records to be shown. It comes with the first of them, as a file of its own: a page
 * has its cards before, and the other half of a page may have no list in sight.
 */
export { prepareSearch } from '@comity/core/search';
export { download } from '../internal/csv.js';
export { recordsAsDataset, rowsAsCsv } from './export.js';
export { facetGroup } from './facet-template.js';
export { filters } from './filters-template.js';
export { foot } from './foot-template.js';
export { nothingFound } from './nothing-found.js';
export { resultsOf } from './results.js';
export { resultStyles } from './results.styles.js';
export { rowNode } from './row-node.js';
export { rows } from './rows-template.js';
export { chips, searchBar, yearJump } from './toolbar-template.js';
