/**
 * What every format of `@comity/formats` shares. Each format is a module of its own, so that its parser is loaded
 * only where it is used: `@comity/formats/csv`, `/xlsx`, `/xml`, `/ics`, `/geojson`, `/datapackage`.
 *
 * @packageDocumentation
 */
export type { RowPosition, SourceRow } from './row.js';
