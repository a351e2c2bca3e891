import { LISTS, RECORD_TYPES, type Dataset } from '@comity/core';
import type { JsonSchema } from '@comity/core/json-schema';
import type { Loss } from '../loss.js';
import {
  fieldOf,
  isAnything,
  isLanguageMap,
  isMap,
  itemOf,
  shapeOfHeader,
  shapeOfRecord,
  typesOf,
} from '../tabular/shapes.js';
import { escapeXml, fitsXml, jsonForXml } from './escape.js';

/** The namespace of the elements. */
export const NAMESPACE = 'urn:comity:1';

/** A dataset as XML. */
export interface XmlFile {
  readonly text: string;
  /** Empty: XML holds all of a dataset. */
  readonly losses: readonly Loss[];
}

/**
 * Writes a dataset as XML: an element for each field, by its name; one for each entry of a list; texts in several
 * languages as `<text xml:lang="az">`; what has no other form, such as the author's own fields, as JSON in an element
 * with `type="json"`. Nothing is lost.
 */
export function writeXml(dataset: Dataset): XmlFile {
  const source = dataset as unknown as Readonly<Record<string, unknown>>;
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<comity xmlns="${NAMESPACE}">`];
  const lists = new Map(RECORD_TYPES.map((type) => [LISTS[type] as string, type]));
  for (const [name, value] of Object.entries(source)) {
    const type = lists.get(name);
    if (type === undefined || !Array.isArray(value)) {
      if (value !== undefined) lines.push(...field(name, value, fieldOf(shapeOfHeader, name), '  '));
      continue;
    }
    lines.push(`  <${name}>`);
    for (const record of value) lines.push(...element(type, record, shapeOfRecord(type), '    '));
    lines.push(`  </${name}>`);
  }
  lines.push('</comity>', '');
  return { text: lines.join('\n'), losses: [] };
}

/** The elements of a field: one for each entry of a list. */
function field(name: string, value: unknown, shape: JsonSchema, indent: string): string[] {
  if (isAnything(shape) || !typesOf(shape).has('array')) return element(name, value, shape, indent);
  if (!Array.isArray(value)) return json(name, value, indent);
  if (value.length === 0) return [`${indent}<${name} none="true"/>`];
  return value.flatMap((entry) => element(name, entry, itemOf(shape), indent));
}

function element(name: string, value: unknown, shape: JsonSchema, indent: string): string[] {
  if (!isName(name) || isAnything(shape)) return json(name, value, indent);
  const types = typesOf(shape);
  if (typeof value === 'string') {
    if (!types.has('string') || !fitsXml(value)) return json(name, value, indent);
    return [`${indent}<${name}>${escapeXml(value)}</${name}>`];
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (types.has('string') || !types.has(typeof value as 'number')) return json(name, value, indent);
    return [`${indent}<${name}>${value}</${name}>`];
  }
  if (!isObject(value) || !types.has('object') || Object.keys(value).length === 0)
    return json(name, value, indent);
  const inner = isMap(shape) ? entries(value, shape, indent) : fields(value, shape, indent);
  return inner === undefined
    ? json(name, value, indent)
    : [`${indent}<${name}>`, ...inner, `${indent}</${name}>`];
}

function fields(value: Readonly<Record<string, unknown>>, shape: JsonSchema, indent: string): string[] {
  return Object.entries(value).flatMap(([name, each]) =>
    each === undefined ? [] : field(name, each, fieldOf(shape, name), `${indent}  `),
  );
}

/** The texts of a map; undefined when it holds anything else. */
function entries(
  value: Readonly<Record<string, unknown>>,
  shape: JsonSchema,
  indent: string,
): string[] | undefined {
  const [name, attribute] = isLanguageMap(shape) ? ['text', 'xml:lang'] : ['entry', 'key'];
  const lines: string[] = [];
  for (const [key, text] of Object.entries(value)) {
    // Attributes turn every blank into a space.
    if (typeof text !== 'string' || !fitsXml(text) || !fitsXml(key) || /[\t\r\n]/.test(key)) return undefined;
    lines.push(`${indent}  <${name} ${attribute}="${escapeXml(key)}">${escapeXml(text)}</${name}>`);
  }
  return lines;
}

/** A value as JSON; a field whose name is no name in XML has it in an attribute. */
function json(name: string, value: unknown, indent: string): string[] {
  const text = escapeXml(jsonForXml(value));
  if (isName(name)) return [`${indent}<${name} type="json">${text}</${name}>`];
  return [`${indent}<field name="${escapeXml(jsonForXml(name))}" type="json">${text}</field>`];
}

/** `field` is kept for names that XML does not have. */
function isName(name: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(name) && name !== 'field' && !/^xml/i.test(name);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
