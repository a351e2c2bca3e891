/**
 * What every format of `@comity/formats` shares. Each format is a module of its own, so that its parser is loaded
 * only where it is used: `@comity/formats/csv`, `/xlsx`, `/xml`, `/ics`, `/geojson`, `/datapackage`.
 *
 * @packageDocumentation
 */
export { FORMAT_CODES } from './codes.js';
export type { FormatCode } from './codes.js';
export type { FormatMessages } from './messages/messages.js';
export type { TableFinding } from './finding.js';
export { groupLosses } from './loss.js';
export type { Loss, LossGroup, LossOptions } from './loss.js';
export type { RowPosition, SourceRow } from './row.js';
export type { ReadDatasetResult, TableReport } from './tabular/assemble.js';
