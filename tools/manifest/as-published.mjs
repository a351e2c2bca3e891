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

/** @returns {{ name: string, packageLinkPhase: (context: { customElementsManifest: Package }) => void }} */
export function asPublished() {
  return {
    name: 'as-published',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = publishedModules(customElementsManifest.modules);
    },
  };
}

/**
 * @param {Module[]} modules modules by their source path, such as `src/visit-card/visit-card.ts`
 * @param {string[]} [entries] the entry modules below src/ and dist/, without extension
 * @returns {Module[]} modules by their published path, such as `dist/visit-card/index.js`
 */
export function publishedModules(modules, entries = entryPoints(['components']).map(({ name }) => name)) {
  /** @type {Module[]} */
  const published = [];
  for (const module of modules) {
    const folder = /^src\/([^/]+)\//.exec(module.path)?.[1];
    if (!folder || !entries.includes(`${folder}/index`)) continue;
    for (const declaration of module.declarations ?? []) {
      if (isElement(declaration)) published.push(...modulesOfElement(declaration, folder));
    }
  }
  return published;
}

/**
 * One module that exports the class, one that defines the element.
 *
 * @param {CustomElement} element
 * @param {string} folder
 * @returns {Module[]}
 */
function modulesOfElement(element, folder) {
  const path = `dist/${folder}/index.js`;
  const declaration = { name: element.name, module: path };
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [publicFace(element)],
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
 * @param {{ name?: string, kind?: string, privacy?: string, static?: boolean }} entry
 * @returns {boolean}
 */
function isPublic(entry) {
  if (entry.kind !== 'field' && entry.kind !== 'method') return true;
  const name = entry.name ?? '';
  if (entry.privacy === 'private' || entry.privacy === 'protected') return false;
  return !/^[#_]/.test(name) && !lifecycle.has(name);
}
