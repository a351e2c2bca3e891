import schema from '../../../packages/core/schemas/dataset.schema.json';

/** A field as the table of its record shows it. */
interface FieldRow {
  readonly name: string;
  /** Its form in words: a type, a list of a type, the codes that it may be. */
  readonly form: readonly FormPart[];
  readonly required: boolean;
  readonly description: string;
}

/** A piece of a form: plain words, or the name of a type that has a section of its own. */
interface FormPart {
  readonly text: string;
  /** Anchor of the type on the page; absent for plain words. */
  readonly type?: string;
}

/** A record or a value type with its fields; a type that is a list of codes has codes instead. */
export interface TypeSection {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly FieldRow[];
  readonly codes: readonly string[];
  /** What it may be, for a type that is neither an object nor a list of codes. */
  readonly form: readonly FormPart[];
}

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly required?: readonly string[];
}

const dataset = schema as unknown as Node & { readonly $defs: Readonly<Record<string, Node>> };

/** The records in the order in which a file lists them. */
const RECORDS = Object.values(dataset.properties ?? {}).flatMap(({ items }) => refName(items) ?? []);

/** The file itself. */
export const fileSection: TypeSection = section('Dataset', dataset);

/** Every record of the model, from its schema. */
export const recordSections: readonly TypeSection[] = RECORDS.map((name) => section(name, definition(name)));

/** Every other type that a record uses, in alphabetical order. */
export const valueSections: readonly TypeSection[] = Object.keys(dataset.$defs)
  .filter((name) => !RECORDS.includes(name))
  .sort()
  .map((name) => section(name, definition(name)));

function definition(name: string): Node {
  return dataset.$defs[name] ?? {};
}

function section(name: string, node: Node): TypeSection {
  const { description = '', properties = {}, required = [] } = node;
  return {
    name,
    description,
    codes: (node.enum ?? []).map(String),
    form: node.properties === undefined && node.enum === undefined ? formOf(node) : [],
    fields: Object.entries(properties).map(([field, value]) => ({
      name: field,
      form: formOf(value),
      required: required.includes(field),
      description: value.description ?? '',
    })),
  };
}

function refName(node: Node | undefined): string | undefined {
  return node?.$ref?.replace('#/$defs/', '');
}

function formOf(node: Node): FormPart[] {
  const type = refName(node);
  if (type !== undefined) return [{ text: type, type }];
  const choices = node.anyOf ?? node.oneOf;
  if (choices !== undefined && node.properties === undefined) return joined(choices.map(formOf), ' or ');
  if (node.enum !== undefined) return [{ text: node.enum.map((code) => JSON.stringify(code)).join(', ') }];
  if (node.const !== undefined) return [{ text: JSON.stringify(node.const) }];
  if (node.items !== undefined) return [{ text: 'list of ' }, ...formOf(node.items)];
  if (typeof node.additionalProperties === 'object')
    return [{ text: 'object of ' }, ...formOf(node.additionalProperties)];
  return [{ text: [node.type ?? 'any'].flat().join(' or ') }];
}

function joined(parts: readonly FormPart[][], between: string): FormPart[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part]));
}
