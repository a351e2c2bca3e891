/**
 * XML: rows of any file, and datasets in a form of Comity's own.
 *
 * @packageDocumentation
 */
export { readXml } from './read.js';
export type { XmlDatasetOptions } from './read.js';
export { readXmlRows } from './read-rows.js';
export type { XmlReadOptions, XmlRows } from './read-rows.js';
export { NAMESPACE, writeXml } from './write.js';
export type { XmlFile } from './write.js';
