/**
 * Everything that is named in the texts for people and agents exists: tags, attributes, slots, events and modules.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readElements } from '../package-files/elements.mjs';
import { root } from '../workspace.mjs';
import { consumerIn } from './consumer.js';

const consumer = consumerIn(inject('consumerFolder'));
const folder = consumer.installed('@comity/components');
const elements = new Map(
  readElements(join(folder, 'custom-elements.json')).map((element) => [element.tag, element]),
);

/** Attributes that HTML gives every element. */
const GLOBAL = /^(id|class|lang|dir|slot|hidden|style|title|part|is|data-.*|aria-.*)$/;

const texts: [name: string, text: string][] = [
  ['llms.txt', readFileSync(join(folder, 'dist/llms.txt'), 'utf8')],
  ['README.md of the components', readFileSync(join(folder, 'README.md'), 'utf8')],
  ['README.md of the repository', readFileSync(join(root, 'README.md'), 'utf8')],
];

describe.each(texts)('%s', (_name, text) => {
  test('names no tag and no attribute that does not exist', () => {
    const found = [...text.matchAll(/<(comity-[a-z-]+)((?:\s+[\w.:@-]+(?:="[^"]*")?)*)\s*\/?>/g)];
    expect(found.length).toBeGreaterThan(0);
    for (const [, tag = '', attributes = ''] of found) {
      const element = elements.get(tag);
      expect(element, tag).toBeDefined();
      const known = element?.attributes.map(({ name }) => name) ?? [];
      for (const [, attribute = ''] of attributes.matchAll(/\s([\w.:@-]+)(?:="[^"]*")?/g)) {
        if (!GLOBAL.test(attribute)) expect(known, `${attribute} of <${tag}>`).toContain(attribute);
      }
    }
  });

  test('names no module that cannot be imported', () => {
    const specifiers = [...text.matchAll(/@comity\/(?:core|components|formats)(?:\/[a-z-]+)*(?=['"`])/g)];
    for (const [specifier] of specifiers) {
      const script = `console.log(import.meta.resolve('${specifier}'))`;
      expect(consumer.node('--input-type=module', '--eval', script), specifier).toContain('@comity');
    }
  });
});

test('llms.txt and the table in the README name every element', () => {
  for (const [name, text] of texts.slice(0, 2)) {
    for (const tag of elements.keys()) expect(text.includes(`\`<${tag}>\``), `${tag} in ${name}`).toBe(true);
  }
});

test('llms.txt names every attribute, property, event and slot', () => {
  const [, text] = texts[0] ?? [];
  const sections = new Map(
    (text ?? '')
      .split(/^### /m)
      .slice(1)
      .map((section) => [/<(comity-[a-z-]+)>/.exec(section)?.[1], section]),
  );
  for (const [tag, { attributes, properties, events, slots }] of elements) {
    const fields = new Set(attributes.map(({ fieldName }) => fieldName));
    const names = [...attributes, ...properties.filter(({ name }) => !fields.has(name)), ...events, ...slots];
    for (const { name } of names) {
      if (name !== '') expect(sections.get(tag), `${name} of <${tag}>`).toContain(`\`${name}\``);
    }
  }
});

test('no type parameter and no private member is left in the manifest', () => {
  for (const { tag, properties } of elements.values()) {
    for (const { name, type } of properties) {
      expect(type, `${name} of <${tag}>`).not.toMatch(/\b[A-Z]\b/);
      expect(name).not.toMatch(/^[_#]|_$/);
    }
  }
});
