import { LISTS, readDataset, RECORD_TYPES, type MessageCatalogue } from '@comity/core';
import type { JsonSchema } from '@comity/core/json-schema';
import type { FormatMessages } from '../messages/messages.js';
import { findingMaker, type TableFinding } from '../finding.js';
import type { ReadDatasetResult } from '../tabular/assemble.js';
import {
  fieldOf,
  isAnything,
  isMap,
  itemOf,
  shapeOfHeader,
  shapeOfRecord,
  typesOf,
} from '../tabular/shapes.js';
import { XmlTree, type XmlElement } from './tree.js';
import { decodeXml, walkXml } from './walk.js';

/** What is known of an XML file that holds a dataset. */
export interface XmlDatasetOptions {
  /** Its encoding; absent: the one that it declares, or the one that is found. */
  readonly encoding?: string;
  /** The sentences of findings; English when absent. */
  readonly messages?: FormatMessages;
  /** The sentences of the findings of records; English when absent. */
  readonly recordMessages?: MessageCatalogue;
}

/**
 * Reads a dataset from XML as `writeXml` writes it. Other XML is read by `readXmlRows` and a mapping. Findings have the
 * line of the element that they speak of.
 *
 * @throws {RangeError} when `encoding` names no encoding
 */
export function readXml(input: string | Uint8Array, options: XmlDatasetOptions = {}): ReadDatasetResult {
  const make = findingMaker(options.messages);
  const { text = '', findings: textFindings } = decodeXml(input, make, options.encoding);
  const findings = [...textFindings];
  const tree = new XmlTree();
  const stopped = text.trim() === '' ? undefined : walkXml(text, tree, make);
  if (stopped !== undefined) findings.push(stopped);
  const { root } = tree;
  const lines = new Map<string, number>();
  let value: Record<string, unknown> = { comity: '1' };
  if (root?.name === 'comity') value = { ...value, ...datasetOf(root, lines) };
  else if (root !== undefined) {
    findings.push(make('not-this-format.xml', { found: root.name }));
  }
  const { recordMessages } = options;
  const { dataset, report } = readDataset(
    value,
    recordMessages === undefined ? {} : { messages: recordMessages },
  );
  const all = [...findings, ...report.findings.map((finding) => withLine(finding, lines))];
  return {
    dataset,
    report: { ...report, findings: all, ok: !all.some(({ severity }) => severity === 'error') },
  };
}

function datasetOf(root: XmlElement, lines: Map<string, number>): Record<string, unknown> {
  const types = new Map(RECORD_TYPES.map((type) => [LISTS[type] as string, type]));
  const header: XmlElement = { ...root, children: root.children.filter(({ name }) => !types.has(name)) };
  const value = objectOf(header, shapeOfHeader, '', lines);
  for (const list of root.children) {
    const type = types.get(list.name);
    if (type === undefined) continue;
    const before = value[list.name];
    const records: unknown[] = Array.isArray(before) ? before : [];
    for (const each of list.children) {
      records.push(valueOf(each, shapeOfRecord(type), `${list.name}/${records.length}`, lines));
    }
    value[list.name] = records;
  }
  return value;
}

function objectOf(
  element: XmlElement,
  shape: JsonSchema,
  path: string,
  lines: Map<string, number>,
): Record<string, unknown> {
  const groups = new Map<string, XmlElement[]>();
  for (const child of element.children) {
    const name = nameOf(child);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [child]);
    else group.push(child);
  }
  const entries = [...groups].map(([name, group]): [string, unknown] => {
    const inner = path === '' ? name : `${path}/${name}`;
    return [name, fieldValue(group, fieldOf(shape, name), inner, lines)];
  });
  return Object.fromEntries(entries);
}

/** The name of the field: of an element `field` it is in an attribute, as JSON. */
function nameOf({ name, attributes }: XmlElement): string {
  if (name !== 'field' || attributes.name === undefined) return name;
  const stated = parsed(attributes.name);
  return typeof stated === 'string' ? stated : attributes.name;
}

function fieldValue(
  group: readonly XmlElement[],
  shape: JsonSchema,
  path: string,
  lines: Map<string, number>,
): unknown {
  const [first] = group as [XmlElement, ...XmlElement[]];
  const isList = typesOf(shape).has('array') && !isAnything(shape);
  if (!isList) return valueOf(first, shape, path, lines);
  lines.set(path, first.line);
  if (group.length === 1 && first.attributes.none === 'true') return [];
  const whole = group.length === 1 && first.attributes.type === 'json' ? parsed(first.text) : undefined;
  // A value that should have been a list was written as it was.
  if (whole !== undefined && !typesOf(itemOf(shape)).has(typeName(whole))) return whole;
  return group.map((each, index) => valueOf(each, itemOf(shape), `${path}/${index}`, lines));
}

function typeName(value: unknown): 'string' {
  return (Array.isArray(value) ? 'array' : typeof value) as 'string';
}

function valueOf(element: XmlElement, shape: JsonSchema, path: string, lines: Map<string, number>): unknown {
  lines.set(path, element.line);
  const { attributes, children, text } = element;
  if (attributes.type === 'json') {
    const value = parsed(text);
    return value === undefined ? text : value;
  }
  if (children.length > 0) return isMap(shape) ? mapOf(children) : objectOf(element, shape, path, lines);
  const types = typesOf(shape);
  if (isAnything(shape) || types.has('string')) return text;
  const trimmed = text.trim();
  if (types.has('number') && trimmed !== '' && Number.isFinite(Number(trimmed))) return Number(trimmed);
  if (types.has('boolean') && /^(true|false)$/.test(trimmed)) return trimmed === 'true';
  return text;
}

function mapOf(children: readonly XmlElement[]): Record<string, unknown> {
  return Object.fromEntries(
    children.map(({ name, attributes, text }) => [attributes['xml:lang'] ?? attributes.key ?? name, text]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Adds the line of the nearest element. */
function withLine(finding: TableFinding, lines: ReadonlyMap<string, number>): TableFinding {
  for (let length = finding.path.length; length > 0; length--) {
    const line = lines.get(finding.path.slice(0, length).join('/'));
    if (line === undefined) continue;
    const index = finding.path[1];
    return { ...finding, cell: { row: typeof index === 'number' ? index + 1 : 1, line } };
  }
  return finding;
}
