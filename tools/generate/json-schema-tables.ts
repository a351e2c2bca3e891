/** What the generator of JSON Schema reads from the sources of the core. */
export { COUNTRY_CODES } from '../../packages/core/src/countries/index.js';
export { datasetHeader, schemas } from '../../packages/core/src/models/dataset.js';
export { LISTS } from '../../packages/core/src/models/lists.js';
