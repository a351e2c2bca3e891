/**
 * The elements as their users see them: what custom-elements.json says of each, in the form that the writers of this
 * folder need. Nothing here is kept by hand.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, description: string }} Described a slot, part, custom state or custom property
 * @typedef {Described & { type: string, default?: string, fieldName?: string }} Attribute
 * @typedef {Described & { type: string, readonly: boolean }} Property
 * @typedef {Described & { type: string }} Event `type` is the TypeScript type of the event
 *
 * @typedef {object} PublishedElement
 * @property {string} tag
 * @property {string} className
 * @property {string} folder the element's part of the package's `exports`
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {Property[]} properties fields of instances
 * @property {{ name: string, description: string }[]} methods of instances
 * @property {Event[]} events
 * @property {Described[]} slots the unnamed slot has the name ''
 * @property {Described[]} parts
 * @property {Described[]} states
 */

/** Belongs to HTML; Comity only gives it a second meaning. */
const OF_HTML = new Set(['dataset']);

/**
 * @param {string} path of custom-elements.json
 * @returns {PublishedElement[]} in the order of their tags
 */
export function readElements(path) {
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {PublishedElement[]} */
  const elements = [];
  for (const module of manifest.modules) {
    for (const declaration of module.declarations) elements.push(element(declaration, module.path));
  }
  return elements.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/**
 * @param {any} declaration of the manifest
 * @param {string} module
 * @returns {PublishedElement}
 */
function element(declaration, module) {
  const members = (declaration.members ?? []).filter(
    (/** @type {any} */ member) => !member.static && !OF_HTML.has(member.name),
  );
  return {
    tag: declaration.tagName,
    className: declaration.name,
    folder: /^dist\/([^/]+)\//.exec(module)?.[1] ?? '',
    description: inOneLine(declaration.description),
    attributes: (declaration.attributes ?? []).map((/** @type {any} */ attribute) => ({
      ...described(attribute),
      type: attribute.type?.text ?? 'string',
      default: attribute.default,
      fieldName: attribute.fieldName,
    })),
    properties: members
      .filter((/** @type {any} */ { kind }) => kind === 'field')
      .map((/** @type {any} */ field) => ({
        ...described(field),
        type: field.type?.text ?? 'unknown',
        readonly: field.readonly === true,
      })),
    methods: members.filter((/** @type {any} */ { kind }) => kind === 'method').map(described),
    events: (declaration.events ?? []).map((/** @type {any} */ event) => ({
      ...described(event),
      type: event.type?.text ?? 'Event',
    })),
    slots: (declaration.slots ?? []).map(described),
    parts: (declaration.cssParts ?? []).map(described),
    states: (declaration.cssStates ?? []).map(described),
  };
}

/**
 * @param {any} entry
 * @returns {Described}
 */
function described({ name, description }) {
  return { name, description: inOneLine(description) };
}

/** @param {string | undefined} text */
function inOneLine(text) {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
