/**
 * The mapping of foreign registers: a small JSON file that says which column, element or path becomes which field.
 *
 * @packageDocumentation
 */
export { convert, convertRows } from './convert.js';
export type {
  Conversion,
  ConversionResult,
  ConversionSum,
  ConvertedRow,
  ConvertOptions,
  RefusedRow,
  Rows,
} from './convert.js';
export { readJsonRows } from './json-rows.js';
export type { JsonRowOptions } from './json-rows.js';
export { MappingError, pathText } from './finding.js';
export type { CellPosition, MappingFinding, RowFinding } from './finding.js';
export type {
  Chain,
  Condition,
  DateReading,
  Each,
  FieldMapping,
  Find,
  ImportRuleSetting,
  Mapping,
  Match,
  RecordMapping,
  Refusal,
  SourceMapping,
  Split,
  ValueMapping,
} from './mapping.js';
export type { MappingWords } from './problems.js';
export { readMapping } from './read-mapping.js';
export type { MappingResult } from './read-mapping.js';
export { mappingJsonSchema } from './mapping-schema.generated.js';
export { suggestMapping } from './suggest-mapping.js';
