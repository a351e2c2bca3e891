// @ts-check
import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { inRepository } from './files.mjs';

/**
 * A named type of the sources.
 * @typedef {object} Declaration
 * @property {string} name
 * @property {string | undefined} doc its doc comment as plain text
 * @property {ts.InterfaceDeclaration | ts.TypeAliasDeclaration} node
 * @property {string} file
 */

/** @typedef {{ name: string, doc: string | undefined, type: ts.TypeNode }} Field */

/** The interfaces and type aliases of some modules, with their doc comments. */
export class Declarations {
  /** @type {Map<string, Declaration>} */
  #byName = new Map();

  /** @param {Record<string, string>} sources text of each module by its path */
  constructor(sources) {
    for (const [file, text] of Object.entries(sources)) {
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
      const lists = docsOfLists(source);
      for (const node of source.statements) {
        if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
        const name = node.name.text;
        if (this.#byName.has(name)) throw new Error(`${name} is declared twice: ${file}`);
        this.#byName.set(name, { name, doc: docOf(node) ?? lists.get(listOf(node)), node, file });
      }
    }
  }

  /** @param {string} name */
  find(name) {
    return this.#byName.get(name);
  }

  /** Every exported interface. */
  interfaces() {
    return [...this.#byName.values()].filter(
      ({ node }) => ts.isInterfaceDeclaration(node) && node.modifiers?.some(isExport),
    );
  }

  /**
   * The fields that an interface declares itself.
   * @param {string} name
   * @returns {Field[]}
   */
  ownFields(name) {
    const node = this.#interface(name);
    return node.members.filter(ts.isPropertySignature).flatMap((member) => {
      if (member.type === undefined) return [];
      return [{ name: member.name.getText(), doc: docOf(member), type: member.type }];
    });
  }

  /**
   * The fields of an interface by their names, inherited ones included.
   * @param {string} name
   * @returns {Map<string, Field>}
   */
  fields(name) {
    const parents = (this.#interface(name).heritageClauses ?? [])
      .flatMap((clause) => clause.types.map((type) => type.expression.getText()))
      .filter((parent) => parent !== 'Record');
    const inherited = parents.flatMap((parent) => [...this.fields(parent).values()]);
    return new Map([...inherited, ...this.ownFields(name)].map((field) => [field.name, field]));
  }

  /** @param {string} name */
  #interface(name) {
    const node = this.#byName.get(name)?.node;
    if (node === undefined || !ts.isInterfaceDeclaration(node)) throw new Error(`no interface ${name}`);
    return node;
  }
}

/** @param {ts.ModifierLike} modifier */
const isExport = (modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword;

/**
 * The doc comments of the lists of codes: `typeof KINDS` has the words of `KINDS`.
 * @param {ts.SourceFile} source
 */
function docsOfLists(source) {
  const variables = source.statements.filter(ts.isVariableStatement);
  return new Map(
    variables.flatMap((statement) =>
      statement.declarationList.declarations.map(({ name }) => [
        `typeof ${name.getText()}`,
        docOf(statement),
      ]),
    ),
  );
}

/**
 * What a type takes its codes from: `typeof KINDS` for `(typeof KINDS)[number]`.
 * @param {ts.InterfaceDeclaration | ts.TypeAliasDeclaration} node
 */
function listOf(node) {
  if (ts.isInterfaceDeclaration(node) || !ts.isIndexedAccessTypeNode(node.type)) return '';
  const { objectType } = node.type;
  return (ts.isParenthesizedTypeNode(objectType) ? objectType.type : objectType).getText();
}

/**
 * The doc comment of a declaration in one line, links as their texts; tags such as `@param` are left out.
 * @param {ts.Node} node
 */
function docOf(node) {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.comment;
  const text = ts.getTextOfJSDocComment(comment)?.replaceAll(/\{@link\s+([^}]+)\}/g, '$1');
  return text?.replaceAll(/\s+/g, ' ').trim() || undefined;
}

/** @param {readonly string[]} paths from the root of the repository */
export async function readDeclarations(paths) {
  const texts = paths.map(async (path) => [path, await readFile(inRepository(path), 'utf8')]);
  return new Declarations(Object.fromEntries(await Promise.all(texts)));
}
