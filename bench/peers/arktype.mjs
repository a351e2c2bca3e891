/** arktype, which compiles at run time and falls back to an interpreter where that is forbidden. */
import { ArkErrors, type } from 'arktype';
import { formatOf, TEXT } from './formats.mjs';

/** @param {any} meta */
export function arktype(meta) {
  const schema = convert(meta, new Map());
  return {
    name: 'arktype',
    accepts: (/** @type {unknown} */ value) => schema.allows(value),
    issues: (/** @type {unknown} */ value) => {
      const result = schema(value);
      return result instanceof ArkErrors ? [...result] : [];
    },
  };
}

/** @param {any} meta @param {Map<unknown, any>} made @returns {any} */
function convert(meta, made) {
  let schema = made.get(meta);
  if (schema === undefined) made.set(meta, (schema = make(meta, made)));
  return schema;
}

/** @param {any} meta @param {Map<unknown, any>} made */
function make(meta, made) {
  switch (meta.kind) {
    case 'text':
      return textOf(TEXT);
    case 'format':
      return textOf(formatOf(meta.name));
    case 'choice':
      return type.enumerated(...meta.codes);
    case 'literal':
      return type.unit(meta.value);
    case 'boolean':
      return type('boolean');
    case 'anything':
      return type('unknown');
    case 'number':
      return numberOf(meta);
    case 'list':
      return convert(meta.item, made).array();
    case 'map':
      return type({ '[string]': convert(meta.value, made) }).narrow((entries) => {
        const keys = Object.keys(entries);
        const { pattern } = formatOf(meta.key.name ?? 'sector code');
        return keys.length > 0 && keys.every((key) => new RegExp(pattern).test(key));
      });
    case 'short-form':
      return convert(meta.short, made).or(convert(meta.long, made));
    case 'object':
      return objectOf(meta, made);
    default:
      throw new Error(`Unknown kind of schema: ${meta.kind}`);
  }
}

/** @param {{ pattern: string, maxLength?: number }} format */
function textOf({ pattern, maxLength }) {
  const text = type(new RegExp(pattern));
  return maxLength === undefined ? text : text.and(type('string').atMostLength(maxLength));
}

/** @param {any} meta */
function numberOf({ integer, minimum, maximum }) {
  let number = type(integer ? 'number.integer' : 'number');
  if (minimum !== undefined) number = number.atLeast(minimum);
  return maximum === undefined ? number : number.atMost(maximum);
}

/** @param {any} meta @param {Map<unknown, any>} made */
function objectOf({ fields, someOf }, made) {
  const entries = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      /** @type {any} */ (field).required ? key : `${key}?`,
      convert(/** @type {any} */ (field).meta, made),
    ]),
  );
  const schema = type({ '+': 'reject', ...entries });
  if (someOf.length === 0) return schema;
  return schema.narrow((/** @type {any} */ value) =>
    someOf.every((/** @type {string[]} */ group) => group.some((key) => value[key] !== undefined)),
  );
}
