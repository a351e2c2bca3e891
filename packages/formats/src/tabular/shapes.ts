import type { RecordType } from '@comity/core';
import { datasetJsonSchema, type JsonSchema } from '@comity/core/json-schema';

/*
 * What the fields of records may hold, read from the JSON Schema of the dataset, so that a new field needs no word
 * here.
 */

type Shape = JsonSchema;

const definitions = datasetJsonSchema.$defs as Readonly<Record<string, Shape>>;

/** The shape of a field that belongs to the author of the file: any JSON. */
const ANYTHING: Shape = {};

/** The shape of a record. */
export function shapeOfRecord(type: RecordType): Shape {
  return definitions[type.charAt(0).toUpperCase() + type.slice(1)] ?? ANYTHING;
}

/** The shape of what stands above the lists of records. */
export const shapeOfHeader: Shape = datasetJsonSchema;

/** The alternatives of a shape, with references followed. */
function alternatives(shape: Shape): Shape[] {
  if (typeof shape.$ref === 'string') {
    return alternatives(definitions[shape.$ref.replace('#/$defs/', '')] ?? ANYTHING);
  }
  // Shapes with a type of their own use `anyOf` for the fields of which one must be there.
  return Array.isArray(shape.anyOf) && shape.type === undefined
    ? (shape.anyOf as Shape[]).flatMap(alternatives)
    : [shape];
}

const JSON_TYPES = ['string', 'number', 'boolean', 'array', 'object'] as const;
export type JsonType = (typeof JSON_TYPES)[number];

/** The JSON types that a shape allows; all of them for what is anybody's own. */
export function typesOf(shape: Shape): ReadonlySet<JsonType> {
  const known = remembered.get(shape);
  if (known !== undefined) return known;
  const types = new Set<JsonType>();
  for (const alternative of alternatives(shape)) {
    const { type } = alternative;
    if (type === 'integer') types.add('number');
    else if (typeof type === 'string' && (JSON_TYPES as readonly string[]).includes(type))
      types.add(type as JsonType);
    else if (Array.isArray(alternative.enum) || 'const' in alternative) {
      for (const value of [alternative.const, ...((alternative.enum as unknown[] | undefined) ?? [])]) {
        if (value !== undefined) types.add(typeof value as JsonType);
      }
    } else for (const each of JSON_TYPES) types.add(each);
  }
  remembered.set(shape, types);
  return types;
}

const remembered = new WeakMap<object, ReadonlySet<JsonType>>();

/** True when a shape allows text and nothing else. */
export function isTextOnly(shape: Shape): boolean {
  const types = typesOf(shape);
  return types.size === 1 && types.has('string');
}

/** True for a field that may hold any JSON. */
export function isAnything(shape: Shape): boolean {
  return typesOf(shape).size === JSON_TYPES.length;
}

/** The shape of a field of an object. */
export function fieldOf(shape: Shape, name: string): Shape {
  for (const alternative of alternatives(shape)) {
    const properties = alternative.properties as Readonly<Record<string, Shape>> | undefined;
    if (properties !== undefined && Object.hasOwn(properties, name)) return properties[name] ?? ANYTHING;
    const { additionalProperties } = alternative;
    if (typeof additionalProperties === 'object' && additionalProperties !== null) {
      return additionalProperties as Shape;
    }
  }
  return ANYTHING;
}

/** True when an object of this shape has a field of its own of this name. */
export function hasField(shape: Shape, name: string): boolean {
  return !isAnything(fieldOf(shape, name)) || namesOf(shape).includes(name);
}

/** The names of the fields of an object, in their order. */
export function namesOf(shape: Shape): string[] {
  return alternatives(shape).flatMap(({ properties }) =>
    typeof properties === 'object' && properties !== null ? Object.keys(properties) : [],
  );
}

/** The shape of the entries of a list. */
export function itemOf(shape: Shape): Shape {
  for (const { items } of alternatives(shape)) {
    if (typeof items === 'object' && items !== null) return items as Shape;
  }
  return ANYTHING;
}

/** True for an object whose names are the author's choice, such as languages or registers. */
export function isMap(shape: Shape): boolean {
  return mapOf(shape) !== undefined;
}

/** True for a text in several languages. */
export function isLanguageMap(shape: Shape): boolean {
  const { propertyNames } = mapOf(shape) ?? ANYTHING;
  return typeof propertyNames === 'object' && JSON.stringify(propertyNames).includes('LanguageTag');
}

function mapOf(shape: Shape): Shape | undefined {
  return alternatives(shape).find(({ additionalProperties }) => typeof additionalProperties === 'object');
}
