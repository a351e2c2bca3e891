export { isPlainObject } from './plain-object.js';
export { list, map, object, optional, shortForm } from './containers.js';
export type { Extensions } from './containers.js';
export { check } from './schema.js';
export type { Infer, Schema, SchemaMeta } from './schema.js';
export { rememberedNearest } from './remembered.js';
export { nearest } from './suggest.js';
export { countOf, fieldsOf, listOf, textOf } from './unchecked.js';
export { anything, boolean, choice, excerpt, format, literal, number, text, typeName } from './values.js';
