/**
 * XML: rows of any file, and datasets in a form of Comity's own.
 *
 * @packageDocumentation
 */
export { readXmlRows } from './read-rows.js';
export type { XmlReadOptions, XmlRows } from './read-rows.js';
