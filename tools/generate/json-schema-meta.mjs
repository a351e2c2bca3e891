// @ts-check
import ts from 'typescript';
import { FORMATS, NEEDED_BY } from './json-schema-formats.mjs';

/**
 * @typedef {import('../../packages/core/src/schema/schema.js').SchemaMeta} SchemaMeta
 * @typedef {Extract<SchemaMeta, { kind: 'object' }>} ObjectMeta
 * @typedef {import('./json-schema-docs.mjs').Declarations} Declarations
 * @typedef {import('./json-schema-formats.mjs').JsonSchema} JsonSchema
 */

/** No field may be null: what is not stated is absent. */
const ANYTHING = { not: { type: 'null' } };

/** A text of at least one character that is no blank. */
const TEXT = { type: 'string', pattern: '\\S' };

/** Turns the metadata of schemas into JSON Schema, with names and descriptions of the types beside them. */
export class Converter {
  /** @type {Map<string, JsonSchema>} */
  definitions = new Map();

  /**
   * @param {Declarations} declarations
   * @param {readonly string[]} countries the codes of ISO 3166-1
   */
  constructor(declarations, countries) {
    this.declarations = declarations;
    this.countries = countries;
  }

  /**
   * An object under the name of its interface.
   * @param {string} name
   * @param {ObjectMeta} meta
   * @returns {JsonSchema}
   */
  object(name, meta) {
    return this.#define(name, () => {
      const types = this.declarations.fields(name);
      const entries = Object.entries(meta.fields).map(([key, field]) => {
        const type = types.get(key);
        if (type === undefined) throw new Error(`${name} has no field ${key}`);
        const schema = this.convert(field.meta, type.type);
        return [key, type.doc === undefined ? schema : { description: type.doc, ...schema }];
      });
      const required = Object.keys(meta.fields).filter((key) => meta.fields[key]?.required);
      return {
        type: 'object',
        properties: Object.fromEntries(entries),
        patternProperties: { '^x-': true },
        additionalProperties: false,
        ...(required.length > 0 ? { required } : {}),
        ...someOf(meta.someOf),
      };
    });
  }

  /**
   * @param {SchemaMeta} meta
   * @param {ts.TypeNode} node the type that the interface gives to the same place
   * @returns {JsonSchema}
   */
  convert(meta, node) {
    const type = ts.isParenthesizedTypeNode(node) ? node.type : node;
    switch (meta.kind) {
      case 'text':
        return TEXT;
      case 'boolean':
        return { type: 'boolean' };
      case 'anything':
        return ANYTHING;
      case 'literal':
        return { const: meta.value };
      case 'number':
        return numberSchema(meta);
      case 'list':
        return { type: 'array', items: this.convert(meta.item, itemOf(type)) };
      case 'choice':
        return this.#define(nameOf(type), () => ({ type: 'string', enum: meta.codes }));
      case 'format':
        return this.#format(meta.name);
      case 'map':
        return this.#map(meta, type);
      case 'short-form':
        return this.#shortForm(meta, type);
      case 'object':
        return this.object(nameOf(type), meta);
      default:
        throw new Error(`no JSON Schema for ${JSON.stringify(meta)}`);
    }
  }

  /**
   * @param {string} format
   * @returns {JsonSchema}
   */
  #format(format) {
    if (format === 'country') return this.#define('CountryCode', () => this.#countryCode());
    const known = FORMATS[format];
    if (known === undefined) throw new Error(`no JSON Schema for the format "${format}"`);
    for (const needed of Object.entries(NEEDED_BY).find(([name]) => name === known.name)?.[1] ?? []) {
      this.#format(needed);
    }
    return this.#define(known.name, () => known.schema, known.description);
  }

  #countryCode() {
    return { type: 'string', enum: this.countries };
  }

  /**
   * @param {Extract<SchemaMeta, { kind: 'map' }>} meta
   * @param {ts.TypeNode} type
   * @returns {JsonSchema}
   */
  #map(meta, type) {
    const [key, value] = ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
    if (key === undefined || value === undefined) throw new Error(`${type.getText()} is no record`);
    return {
      type: 'object',
      minProperties: 1,
      propertyNames: this.convert(meta.key, key),
      additionalProperties: this.convert(meta.value, value),
    };
  }

  /**
   * @param {Extract<SchemaMeta, { kind: 'short-form' }>} meta
   * @param {ts.TypeNode} type
   * @returns {JsonSchema}
   */
  #shortForm(meta, type) {
    const alias = ts.isTypeReferenceNode(type) ? this.declarations.find(nameOf(type)) : undefined;
    const build = (/** @type {ts.TypeNode} */ union) => {
      const [short, long] = ts.isUnionTypeNode(union) ? union.types : [];
      if (short === undefined || long === undefined) throw new Error(`${union.getText()} is no union of two`);
      return { anyOf: [this.convert(meta.short, short), this.convert(meta.long, long)] };
    };
    if (alias === undefined) return build(type);
    if (!ts.isTypeAliasDeclaration(alias.node)) throw new Error(`${alias.name} is no short form`);
    const union = alias.node.type;
    return this.#define(alias.name, () => build(union));
  }

  /**
   * Keeps a definition under its name and refers to it.
   * @param {string} name
   * @param {() => JsonSchema} build
   * @param {string} [description] where no type has a doc comment
   * @returns {JsonSchema}
   */
  #define(name, build, description = this.declarations.find(name)?.doc) {
    const schema = {
      title: titleOf(name),
      ...(description === undefined ? {} : { description }),
      ...build(),
    };
    const known = this.definitions.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`two schemas for ${name}`);
    }
    this.definitions.set(name, schema);
    return { $ref: `#/$defs/${name}` };
  }
}

/**
 * @param {Extract<SchemaMeta, { kind: 'number' }>} meta
 * @returns {JsonSchema}
 */
function numberSchema({ integer, minimum, maximum }) {
  return {
    type: integer ? 'integer' : 'number',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/**
 * @param {readonly (readonly string[])[]} groups
 * @returns {JsonSchema}
 */
function someOf(groups) {
  // Naming the property once more is what strict readers of schemas ask for.
  const alternatives = groups.map((group) => ({
    anyOf: group.map((key) => ({ properties: { [key]: true }, required: [key] })),
  }));
  if (alternatives.length === 0) return {};
  return alternatives.length === 1 ? { ...alternatives[0] } : { allOf: alternatives };
}

/** @param {ts.TypeNode} type */
function itemOf(type) {
  if (!ts.isArrayTypeNode(type)) throw new Error(`${type.getText()} is no list`);
  return type.elementType;
}

/** @param {ts.TypeNode} type */
function nameOf(type) {
  if (!ts.isTypeReferenceNode(type)) throw new Error(`${type.getText()} has no name`);
  return type.typeName.getText();
}

/**
 * `PartyLink` as people write it: "Party link".
 * @param {string} name
 */
export function titleOf(name) {
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
