/**
 * Large files in parts that can be parsed one at a time, so that a page stays fluid while it reads them. A worker may
 * cut, and the page parse; or the page does both, with a pause now and then.
 *
 * @packageDocumentation
 */
export { BatchAssembly } from './dataset/batch-assembly.js';
export { BatchSplitter } from './dataset/batches.js';
export type { Batch } from './dataset/batches.js';
export { startsLines } from './dataset/parse-input.js';
