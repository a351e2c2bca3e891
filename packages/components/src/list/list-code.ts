/*
 * What a list needs once there are records to be shown. It comes with the first of them, as a file of its own: a page
 * has its cards before, and the other half of a page may have no list in sight.
 */
export { prepareSearch } from '@comity/core/search';
export { ListView } from './list-view.js';
export { resultStyles } from './results.styles.js';
