/**
 * Tells what a file is.
 *
 * @packageDocumentation
 */
export { detectFormat } from './detect.js';
export type { FileFormat } from './detect.js';
