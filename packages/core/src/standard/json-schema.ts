/**
 * JSON Schema (2020-12) of a file and of each record, and schemas that hand theirs out by the interface Standard
 * JSON Schema. A module of its own: it is large, and checking a record does not need it.
 *
 * @packageDocumentation
 */
import type { RecordType, RecordTypes } from '../models/dataset.js';
import { datasetJsonSchema, type JsonSchema } from './dataset-schema.generated.js';
import * as records from './records.js';
import type { StandardProperties, StandardSchema } from './standard-schema.js';

export { datasetJsonSchema };
export type { JsonSchema };

/** A schema of Standard Schema that can also say what it accepts as JSON Schema. */
export interface StandardJsonSchema<T> extends StandardSchema<T> {
  readonly '~standard': StandardJsonProperties<T>;
}

export interface StandardJsonProperties<T> extends StandardProperties<T> {
  readonly jsonSchema: {
    /** What may be handed in. @throws {RangeError} for a dialect that Comity cannot write */
    readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
    /** What comes out: the same, since nothing is transformed. */
    readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
  };
}

export interface JsonSchemaOptions {
  /** The dialect: `draft-2020-12` or `draft-07`. */
  readonly target: string;
}

type Definitions = Readonly<Record<string, JsonSchema>>;

/**
 * The JSON Schema of one record, with the definitions that it needs; the same as the file
 * `@comity/core/schemas/<type>.schema.json`.
 */
export function jsonSchemaOf(type: RecordType): JsonSchema {
  const all = datasetJsonSchema.$defs as Definitions;
  const root = all[type.charAt(0).toUpperCase() + type.slice(1)] as JsonSchema;
  const used = new Set<string>();
  const collect = (schema: JsonSchema): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      collect(all[name] as JsonSchema);
    }
  };
  collect(root);
  const $defs = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
  return { $schema: datasetJsonSchema.$schema, $id: `urn:comity:1:${type}`, ...root, $defs };
}

/** The schema of each record by its name, with its JSON Schema. */
export const schemas = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(records.schemas).map(([type, schema]) => [
    type,
    withJsonSchema(schema as StandardSchema<unknown>, type as RecordType),
  ]),
) as unknown as { readonly [T in RecordType]: StandardJsonSchema<RecordTypes[T]> };

function withJsonSchema<T>(schema: StandardSchema<T>, type: RecordType): StandardJsonSchema<T> {
  const write = ({ target }: JsonSchemaOptions): Record<string, unknown> =>
    inDialect(jsonSchemaOf(type), target);
  return { ...schema, '~standard': { ...schema['~standard'], jsonSchema: { input: write, output: write } } };
}

/** A copy of its own for whoever asks, in the dialect that they ask for. */
function inDialect(schema: JsonSchema, target: string): Record<string, unknown> {
  const text = JSON.stringify(schema);
  if (target === 'draft-2020-12') return JSON.parse(text) as Record<string, unknown>;
  if (target !== 'draft-07') throw new RangeError(`JSON Schema cannot be written as ${target}.`);
  const { $defs, ...rest } = JSON.parse(text.replaceAll('"#/$defs/', '"#/definitions/')) as JsonSchema;
  return { ...rest, $schema: 'http://json-schema.org/draft-07/schema#', definitions: $defs };
}
