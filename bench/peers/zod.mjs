/** zod and zod/mini, which build the same schema with other words for the checks. */
import { z } from 'zod';
import * as mini from 'zod/mini';
import { formatOf, TEXT } from './formats.mjs';

/** @typedef {{ pattern: string, maxLength?: number }} Format */

const zodWords = {
  library: z,
  optional: (/** @type {any} */ schema) => schema.optional(),
  refine: (/** @type {any} */ schema, /** @type {(value: any) => boolean} */ test) => schema.refine(test),
  text: ({ pattern, maxLength }, schema = z.string().regex(new RegExp(pattern))) =>
    maxLength === undefined ? schema : schema.max(maxLength),
  number: ({ integer, minimum, maximum }) => {
    let schema = integer ? z.number().int() : z.number();
    if (minimum !== undefined) schema = schema.min(minimum);
    return maximum === undefined ? schema : schema.max(maximum);
  },
};

const miniWords = {
  library: mini,
  optional: (/** @type {any} */ schema) => mini.optional(schema),
  refine: (/** @type {any} */ schema, /** @type {(value: any) => boolean} */ test) =>
    schema.check(mini.refine(test)),
  text: ({ pattern, maxLength }) =>
    mini
      .string()
      .check(
        mini.regex(new RegExp(pattern)),
        ...(maxLength === undefined ? [] : [mini.maxLength(maxLength)]),
      ),
  number: ({ integer, minimum, maximum }) =>
    mini
      .number()
      .check(
        ...(integer ? [mini.int()] : []),
        ...(minimum === undefined ? [] : [mini.minimum(minimum)]),
        ...(maximum === undefined ? [] : [mini.maximum(maximum)]),
      ),
};

/** @param {any} meta */
export const zod = (meta) => contender('zod', meta, zodWords);
/** @param {any} meta */
export const zodMini = (meta) => contender('zod/mini', meta, miniWords);

/** @param {string} name @param {any} meta @param {any} words */
function contender(name, meta, words) {
  const schema = convert(meta, words, new Map());
  return {
    name,
    accepts: (/** @type {unknown} */ value) => schema.safeParse(value).success,
    issues: (/** @type {unknown} */ value) => schema.safeParse(value).error?.issues ?? [],
  };
}

/** @param {any} meta @param {any} words @param {Map<unknown, any>} made @returns {any} */
function convert(meta, words, made) {
  let schema = made.get(meta);
  if (schema === undefined) made.set(meta, (schema = make(meta, words, made)));
  return schema;
}

/** @param {any} meta @param {any} words @param {Map<unknown, any>} made */
function make(meta, words, made) {
  const { library } = words;
  switch (meta.kind) {
    case 'text':
      return words.text(TEXT);
    case 'format':
      return words.text(formatOf(meta.name));
    case 'choice':
      return library.enum(meta.codes);
    case 'literal':
      return library.literal(meta.value);
    case 'boolean':
      return library.boolean();
    case 'anything':
      return library.unknown();
    case 'number':
      return words.number(meta);
    case 'list':
      return library.array(convert(meta.item, words, made));
    case 'map':
      return words.refine(
        library.record(convert(meta.key, words, made), convert(meta.value, words, made)),
        (/** @type {object} */ entries) => Object.keys(entries).length > 0,
      );
    case 'short-form':
      return library.union([convert(meta.short, words, made), convert(meta.long, words, made)]);
    case 'object':
      return objectOf(meta, words, made);
    default:
      throw new Error(`Unknown kind of schema: ${meta.kind}`);
  }
}

/** @param {any} meta @param {any} words @param {Map<unknown, any>} made */
function objectOf({ fields, someOf }, words, made) {
  const entries = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const schema = convert(/** @type {any} */ (field).meta, words, made);
      return [key, /** @type {any} */ (field).required ? schema : words.optional(schema)];
    }),
  );
  const schema = words.library.strictObject(entries);
  if (someOf.length === 0) return schema;
  return words.refine(schema, (/** @type {any} */ value) =>
    someOf.every((/** @type {string[]} */ group) => group.some((key) => value[key] !== undefined)),
  );
}
