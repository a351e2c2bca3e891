import { isPlainObject } from '@comity/core/schema';
import type { SourceRow } from '../row.js';

/** What a value is read from: a row, and within a list or an object the part of its cell. */
export interface Scope {
  readonly row: SourceRow;
  /** The part of a cell that the fields of an object are made of: a text, or an object of JSON. */
  readonly part?: unknown;
  /** The column that the part stands in. */
  readonly column?: string;
  /** The groups of the match that the part was taken out by: `1` is the first. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** The name of the part of a cell in a mapping. */
export const PART = '.';

/**
 * What stands in a column, as a list: nothing where it is blank, several where an element is repeated. `.` is the
 * part; the keys of a part that is an object come before the columns of the row.
 */
export function valuesAt(scope: Scope, name: string): readonly unknown[] {
  const { part, row, groups } = scope;
  if (name === PART) return present(part);
  if (groups !== undefined && Object.hasOwn(groups, name)) return present(groups[name]);
  const own = isPlainObject(part) ? at(part, name) : undefined;
  return present(own ?? at(row.cells, name));
}

/** The text of the first value in a column; empty where nothing stands. */
export function textAt(scope: Scope, name: string): string {
  return textOf(valuesAt(scope, name)[0]);
}

/** A value as text, with single blanks; an object has none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  return value instanceof Date ? dayOf(value) : '';
}

/** How texts are compared: without case, outer blanks and the form of their apostrophes. */
export function key(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[‘’ʼ`]/g, "'")
    .toLowerCase();
}

/** Workbooks hold days as moments in UTC; what has a time of day is the day alone. */
function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** What stands under a name, or at a path through nested objects and lists: `host.name`, `parties[0]`. */
export function at(cells: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(cells, name)) return cells[name];
  if (!/[.[]/.test(name)) return undefined;
  let value: unknown = cells;
  for (const step of name.split(/\.|\[(\d+)\]/).filter(Boolean)) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isPlainObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function present(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((entry) => isPlainObject(entry) || textOf(entry) !== '');
}
