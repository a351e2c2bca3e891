import type { JsonSchema } from '@comity/core/json-schema';
import { fieldOf, isAnything, isTextOnly, itemOf } from './shapes.js';

/** A value of a cell. */
export type Cell = string | number | boolean;

/** The cells of one record by the names of their columns. */
export type Cells = Map<string, Cell>;

/** What stands between the entries of a list in a cell. */
export const SEPARATOR = ';';

/**
 * Spreads an object over columns: `startDate`; `ended.on` for what is within another; `title.az` for a language; lists
 * in one cell, joined by `; `, and lists of links with a column for each of their fields, the entries in the same order
 * in each. What does not fit into that, such as a list within a list, is JSON in one cell.
 */
export function flatten(value: Readonly<Record<string, unknown>>, shape: JsonSchema): Cells {
  const cells: Cells = new Map();
  flattenObject(value, shape, '', cells);
  return cells;
}

function flattenObject(
  object: Readonly<Record<string, unknown>>,
  shape: JsonSchema,
  prefix: string,
  cells: Cells,
): void {
  for (const [name, value] of Object.entries(object)) {
    if (value !== undefined) flattenValue(value, fieldOf(shape, name), prefix + name, cells);
  }
}

function flattenValue(value: unknown, shape: JsonSchema, column: string, cells: Cells): void {
  if (isAnything(shape)) cells.set(column, openText(value));
  else if (typeof value === 'string') cells.set(column, isTextOnly(shape) ? value : closedText(value));
  else if (typeof value === 'number' || typeof value === 'boolean') cells.set(column, value);
  else if (Array.isArray(value)) flattenList(value, shape, column, cells);
  else if (isSpreadable(value)) flattenObject(value, shape, `${column}.`, cells);
  else cells.set(column, JSON.stringify(value));
}

/** An object whose fields can be columns: a dot in a name would be read as the end of it. */
function isSpreadable(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return (
    names.length > 0 && names.every((name) => name !== '' && !name.includes('.') && name === name.trim())
  );
}

/** A text in a column that may also hold JSON: in quotation marks when it could be taken for it. */
function closedText(text: string): string {
  return text === '' || looksLikeJson(text) ? JSON.stringify(text) : text;
}

/** A value in a column of the author's own: a text as it is, unless it would be read as another value. */
function openText(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return text(value) === undefined ? JSON.stringify(value) : value;
}

function text(value: string): string | undefined {
  if (value === '') return undefined;
  try {
    JSON.parse(value);
    return undefined;
  } catch {
    return value;
  }
}

/** True for a text that begins as a list, an object or a quoted text of JSON does, and is such. */
export function looksLikeJson(value: string): boolean {
  return /^\s*["[{]/.test(value) && text(value) === undefined;
}

function flattenList(list: readonly unknown[], shape: JsonSchema, column: string, cells: Cells): void {
  const entries = list.map((entry) => flatEntry(entry, itemOf(shape)));
  if (list.length === 0 || !entries.every((entry) => entry !== undefined)) {
    cells.set(column, JSON.stringify(list));
    return;
  }
  const fields = new Set(entries.flatMap((entry) => [...entry.keys()]));
  for (const field of fields) {
    const joined = entries.map((entry) => entry.get(field) ?? '').join(`${SEPARATOR} `);
    cells.set(field === '' ? column : `${column}.${field}`, joined);
  }
}

/**
 * The parts of an entry of a list, a plain one under the name `''`; undefined when it cannot stand beside others in a
 * cell.
 */
function flatEntry(entry: unknown, shape: JsonSchema): Map<string, string> | undefined {
  const cells: Cells = new Map();
  if (typeof entry === 'string') cells.set('', entry);
  else if (isSpreadable(entry)) {
    flattenObject(entry, shape, '', cells);
    // An inner list would be taken for an outer one.
    if (Object.values(entry).some((value) => Array.isArray(value))) return undefined;
  } else return undefined;
  const parts = new Map<string, string>();
  for (const [field, cell] of cells) {
    const part = String(cell);
    if (part.trim() !== part || part === '' || part.includes(SEPARATOR) || /^["[{]/.test(part))
      return undefined;
    parts.set(field, part);
  }
  return parts;
}
