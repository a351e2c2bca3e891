/** valibot. A text or an object is chosen by `lazy`, which is cheaper than a union that tries both. */
import * as v from 'valibot';
import { formatOf, TEXT } from './formats.mjs';

/** @param {any} meta */
export function valibot(meta) {
  const schema = convert(meta, new Map());
  return {
    name: 'valibot',
    accepts: (/** @type {unknown} */ value) => v.safeParse(schema, value, { abortEarly: true }).success,
    issues: (/** @type {unknown} */ value) => v.safeParse(schema, value).issues ?? [],
  };
}

/**
 * @param {any} meta
 * @param {Map<unknown, any>} made
 */
function convert(meta, made) {
  let schema = made.get(meta);
  if (schema === undefined) made.set(meta, (schema = make(meta, made)));
  return schema;
}

/** @param {any} meta @param {Map<unknown, any>} made @returns {any} */
function make(meta, made) {
  switch (meta.kind) {
    case 'text':
      return textOf(TEXT);
    case 'format':
      return textOf(formatOf(meta.name));
    case 'choice':
      return v.picklist(meta.codes);
    case 'literal':
      return v.literal(meta.value);
    case 'boolean':
      return v.boolean();
    case 'anything':
      return v.unknown();
    case 'number':
      return numberOf(meta);
    case 'list':
      return v.array(convert(meta.item, made));
    case 'map':
      return v.pipe(
        v.record(convert(meta.key, made), convert(meta.value, made)),
        v.check((entries) => Object.keys(entries).length > 0),
      );
    case 'short-form': {
      const [short, long] = [convert(meta.short, made), convert(meta.long, made)];
      return v.lazy((value) => (typeof value === 'string' ? short : long));
    }
    case 'object':
      return objectOf(meta, made);
    default:
      throw new Error(`Unknown kind of schema: ${meta.kind}`);
  }
}

/** @param {{ pattern: string, maxLength?: number }} format */
function textOf({ pattern, maxLength }) {
  const regex = v.regex(new RegExp(pattern));
  return maxLength === undefined
    ? v.pipe(v.string(), regex)
    : v.pipe(v.string(), v.maxLength(maxLength), regex);
}

/** @param {any} meta */
function numberOf({ integer, minimum = -Infinity, maximum = Infinity }) {
  const checks = [
    ...(integer ? [v.integer()] : []),
    ...(minimum > -Infinity ? [v.minValue(minimum)] : []),
    ...(maximum < Infinity ? [v.maxValue(maximum)] : []),
  ];
  return checks.length === 0 ? v.number() : v.pipe(v.number(), ...checks);
}

/** @param {any} meta @param {Map<unknown, any>} made */
function objectOf({ fields, someOf }, made) {
  const entries = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const schema = convert(/** @type {any} */ (field).meta, made);
      return [key, /** @type {any} */ (field).required ? schema : v.optional(schema)];
    }),
  );
  const schema = v.strictObject(entries);
  if (someOf.length === 0) return schema;
  return v.pipe(
    schema,
    v.check((/** @type {any} */ value) =>
      someOf.every((/** @type {string[]} */ group) => group.some((key) => value[key] !== undefined)),
    ),
  );
}
