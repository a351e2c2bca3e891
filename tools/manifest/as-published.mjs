/**
 * A plug-in of the custom-elements analyzer that turns the manifest of the sources into the manifest of the
 * published package: members that are nobody's business outside are left out, and each module carries the path
 * that a user imports.
 */
import { entryPoints } from '../source-aliases.mjs';

/**
 * @typedef {import('custom-elements-manifest/schema.d.ts').Package} Package
 * @typedef {import('custom-elements-manifest/schema.d.ts').Module} Module
 * @typedef {import('custom-elements-manifest/schema.d.ts').Declaration} Declaration
 * @typedef {import('custom-elements-manifest/schema.d.ts').ClassDeclaration} ClassDeclaration
 * @typedef {ClassDeclaration & import('custom-elements-manifest/schema.d.ts').CustomElement} CustomElement
 */

/** Members that Lit calls, or that say how the class is built: noise for whoever uses the element. */
const lifecycle = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'formDisabledCallback',
  'getUpdateComplete',
  'properties',
  'render',
  'shouldUpdate',
  'styles',
  'update',
  'updated',
  'willUpdate',
]);

/**
 * The record that an element shows, by the name of its class: the first type argument of the class it extends, in whose
 * members it is called `R`.
 *
 * @typedef {Map<string, string>} Records
 */

/**
 * @typedef {object} AnalyzerPlugin
 * @property {string} name
 * @property {(context: { ts: typeof import('typescript'), node: import('typescript').Node }) => void} analyzePhase
 * @property {(context: { customElementsManifest: Package }) => void} packageLinkPhase
 */

/** @returns {AnalyzerPlugin} */
export function asPublished() {
  /** @type {Records} */
  const records = new Map();
  return {
    name: 'as-published',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const [record] = node.heritageClauses?.[0]?.types[0]?.typeArguments ?? [];
      if (record) records.set(node.name.text, record.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = publishedModules(customElementsManifest.modules, undefined, records);
    },
  };
}

/**
 * @param {Module[]} modules modules by their source path, such as `src/visit-card/visit-card.ts`
 * @param {string[]} [entries] the entry modules below src/ and dist/, without extension
 * @param {Records} [records]
 * @returns {Module[]} modules by their published path, such as `dist/visit-card/index.js`
 */
export function publishedModules(
  modules,
  entries = entryPoints(['components']).map(({ name }) => name),
  records = new Map(),
) {
  /** @type {Module[]} */
  const published = [];
  for (const module of modules) {
    const folder = /^src\/([^/]+)\//.exec(module.path)?.[1];
    if (!folder || !entries.includes(`${folder}/index`)) continue;
    for (const declaration of module.declarations ?? []) {
      if (!isElement(declaration)) continue;
      published.push(...modulesOfElement(declaration, folder, records.get(declaration.name)));
    }
  }
  return published;
}

/**
 * One module that exports the class, one that defines the element.
 *
 * @param {CustomElement} element
 * @param {string} folder
 * @param {string | undefined} record
 * @returns {Module[]}
 */
function modulesOfElement(element, folder, record) {
  const path = `dist/${folder}/index.js`;
  const declaration = { name: element.name, module: path };
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [withKnownTypes(publicFace(element), record)],
      exports: [{ kind: 'js', name: element.name, declaration }],
    },
    {
      kind: 'javascript-module',
      path: `dist/${folder}/define.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: element.tagName ?? '', declaration }],
    },
  ];
}

/**
 * @param {Declaration} declaration
 * @returns {declaration is CustomElement}
 */
function isElement(declaration) {
  return 'tagName' in declaration && declaration.tagName !== undefined;
}

/**
 * @template {object} Element
 * @param {Element} element
 * @returns {Element} the element without private, protected, static and lifecycle members, and without references
 *   to source files
 */
function publicFace(element) {
  const copy = structuredClone(element);
  for (const list of Object.values(copy)) {
    if (!Array.isArray(list)) continue;
    const kept = list.filter(isPublic);
    for (const entry of kept) delete entry.inheritedFrom;
    list.splice(0, list.length, ...kept);
  }
  Reflect.deleteProperty(copy, 'superclass');
  Reflect.deleteProperty(copy, 'mixins');
  return copy;
}

/**
 * @param {CustomElement} element
 * @param {string | undefined} record
 * @returns {CustomElement} the element with the type of its record in place of a type parameter, and attributes that say
 *   of type and default what their property says
 */
function withKnownTypes(element, record) {
  for (const member of element.members ?? []) {
    if (member.kind !== 'field' || !member.type || record === undefined) continue;
    member.type.text = member.type.text.replaceAll(/\bR\b/g, record);
  }
  for (const attribute of element.attributes ?? []) {
    const field = element.members?.find(({ name }) => name === attribute.fieldName);
    if (field?.kind !== 'field') continue;
    if (field.type) attribute.type = { ...field.type };
    if (field.default !== undefined) attribute.default = field.default;
  }
  return element;
}

/**
 * @param {{ name?: string, kind?: string, privacy?: string, static?: boolean }} entry
 * @returns {boolean}
 */
function isPublic(entry) {
  if (entry.kind !== 'field' && entry.kind !== 'method') return true;
  const name = entry.name ?? '';
  if (entry.privacy === 'private' || entry.privacy === 'protected') return false;
  return !/^[#_]/.test(name) && !lifecycle.has(name);
}
