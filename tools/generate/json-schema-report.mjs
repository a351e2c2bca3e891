// @ts-check
import ts from 'typescript';
import { inRepository } from './files.mjs';
import { titleOf } from './json-schema-meta.mjs';

/** @typedef {import('./json-schema-formats.mjs').JsonSchema} JsonSchema */

/** Where the types of a report are. */
const FINDINGS = 'packages/core/src/findings/finding.ts';

/**
 * The JSON Schema of an exported interface and of what it is made of, read from its type. All of its numbers are
 * counts and positions: whole and never below zero.
 *
 * @param {string} name
 * @returns {{ root: JsonSchema, definitions: Map<string, JsonSchema> }}
 */
export function reportSchema(name = 'ValidationReport') {
  const file = inRepository(FINDINGS);
  const program = ts.createProgram([file], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((found) => found.name === name);
  if (symbol === undefined) throw new Error(`${FINDINGS} exports no ${name}`);
  const converter = new TypeConverter(checker);
  const root = converter.object(checker.getDeclaredTypeOfSymbol(symbol));
  return { root: { ...converter.describe(symbol), ...root }, definitions: converter.definitions };
}

class TypeConverter {
  /** @type {Map<string, JsonSchema>} */
  definitions = new Map();

  /** @param {ts.TypeChecker} checker */
  constructor(checker) {
    this.checker = checker;
  }

  /**
   * @param {ts.Type} type
   * @returns {JsonSchema}
   */
  convert(type) {
    if (type.flags & ts.TypeFlags.Unknown) return {};
    if (type.flags & ts.TypeFlags.BooleanLike) return booleanSchema(type, this.checker);
    if (type.isUnion()) return this.#union(type);
    if (type.isStringLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'integer', minimum: 0 };
    if (this.checker.isArrayLikeType(type)) {
      const [item] = this.checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
      return { type: 'array', items: item === undefined ? {} : this.convert(item) };
    }
    const symbol = type.getSymbol();
    if (symbol === undefined || !(symbol.flags & ts.SymbolFlags.Interface)) return this.object(type);
    if (!this.definitions.has(symbol.name)) {
      this.definitions.set(symbol.name, {});
      this.definitions.set(symbol.name, {
        title: titleOf(symbol.name),
        ...this.describe(symbol),
        ...this.object(type),
      });
    }
    return { $ref: `#/$defs/${symbol.name}` };
  }

  /**
   * @param {ts.Type} type
   * @returns {JsonSchema}
   */
  object(type) {
    const index = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index !== undefined) return { type: 'object', additionalProperties: this.convert(index) };
    const properties = type.getProperties();
    const isOptional = (/** @type {ts.Symbol} */ property) =>
      (property.flags & ts.SymbolFlags.Optional) !== 0;
    const entries = properties.map((property) => {
      const declared = this.checker.getTypeOfSymbol(property);
      const present = isOptional(property) ? this.checker.getNonNullableType(declared) : declared;
      return [property.name, { ...this.describe(property), ...this.convert(present) }];
    });
    return {
      type: 'object',
      properties: Object.fromEntries(entries),
      additionalProperties: false,
      required: properties.filter((property) => !isOptional(property)).map(({ name }) => name),
    };
  }

  /**
   * @param {ts.UnionType} type
   * @returns {JsonSchema}
   */
  #union(type) {
    if (type.types.every((member) => member.isStringLiteral())) {
      return { type: 'string', enum: type.types.map((member) => member.value) };
    }
    return { anyOf: type.types.map((member) => this.convert(member)) };
  }

  /**
   * @param {ts.Symbol} symbol
   * @returns {JsonSchema}
   */
  describe(symbol) {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.checker));
    const description = text.replaceAll(/\s+/g, ' ').trim();
    return description === '' ? {} : { description };
  }
}

/**
 * @param {ts.Type} type
 * @param {ts.TypeChecker} checker
 * @returns {JsonSchema}
 */
function booleanSchema(type, checker) {
  return type.flags & ts.TypeFlags.BooleanLiteral
    ? { const: checker.typeToString(type) === 'true' }
    : { type: 'boolean' };
}
