/**
 * The types of all elements in one declaration file, from which those for React, Vue, Svelte and others are derived
 * (packages/components/types/).
 */

/** @typedef {import('./elements.mjs').PublishedElement} PublishedElement */

/**
 * @param {PublishedElement[]} elements
 * @returns {string} text of a declaration file beside the package's index.d.ts
 */
export function elementTypes(elements) {
  const ofTheCore = namesIn(elements.flatMap(({ events }) => events.map(({ type }) => type)));
  return [
    '// Made from custom-elements.json.',
    ...(ofTheCore.length > 0 ? [`import type { ${ofTheCore.join(', ')} } from '@comity/core';`] : []),
    `import type { ${elements.map(({ className }) => className).join(', ')} } from './index.js';`,
    '',
    '/** Every element by its tag: its class, what can be set on it, and the events it fires. */',
    'export interface ComityElements {',
    ...elements.map(entry),
    '}',
    '',
  ].join('\n');
}

/**
 * @param {string[]} types
 * @returns {string[]} names that the types of events use and that are none of the language or the page: they are the
 *   core's
 */
function namesIn(types) {
  const names = types.flatMap((type) => type.match(/\b[A-Z]\w+/g) ?? []);
  return [...new Set(names)].filter((name) => !(name in globalThis) && name !== 'CustomEvent').sort();
}

/** @param {PublishedElement} element */
function entry({ tag, className, description, attributes, properties, events }) {
  const settable = properties.filter(({ readonly }) => !readonly);
  const names = new Set(settable.map(({ name }) => name));
  const onlyAttributes = attributes.filter(({ name }) => !names.has(name));
  return `${comment(description, '  ')}
  '${tag}': {
    element: ${className};
    properties: {
${lines(settable, ({ name }) => `${name}: ${className}['${name}'];`)}
    };
    attributes: {
${lines(onlyAttributes, ({ name, type }) => `'${name}': ${attributeType(type)};`)}
    };
    events: {
${lines(events, ({ name, type }) => `'${name}': ${type};`)}
    };
  };`;
}

/**
 * @template {{ description: string }} Entry
 * @param {Entry[]} entries
 * @param {(entry: Entry) => string} line
 */
function lines(entries, line) {
  return entries.map((found) => `${comment(found.description, '      ')}\n      ${line(found)}`).join('\n');
}

/**
 * @param {string} text
 * @param {string} indent
 */
function comment(text, indent) {
  return `${indent}/** ${text.replaceAll('*/', '*\\/')} */`;
}

/** @param {string} type of the property behind the attribute */
function attributeType(type) {
  if (type.startsWith('boolean')) return 'boolean | undefined';
  return type.startsWith('number') ? 'number | string | undefined' : 'string | undefined';
}
