import { isPlainObject } from '@comity/core/schema';
import type { SourceRow } from '../row.js';
import { at } from './cells.js';

/** What is known of JSON before its rows are read. */
export interface JsonRowOptions {
  /** Name of the file, for findings. */
  readonly file?: string;
  /** The path of the list whose items are the rows, such as `data.visits`; absent: the first list that holds objects. */
  readonly rows?: string;
}

/**
 * The objects of a list as rows; their nested values can be named by their paths, such as `host.country`. What is no
 * object is left out.
 *
 * @param value JSON that was parsed: a list, or an object with a list in it
 * @returns undefined when there is no such list
 */
export function readJsonRows(value: unknown, { file, rows }: JsonRowOptions = {}): SourceRow[] | undefined {
  const list = rows === undefined ? firstList(value) : isPlainObject(value) ? at(value, rows) : undefined;
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((cells: unknown, index): SourceRow[] => {
    if (!isPlainObject(cells)) return [];
    return [{ cells, at: { row: index + 1, ...(file === undefined ? {} : { file }) } }];
  });
}

/** The list itself, or the first list of objects in an object, level by level. */
function firstList(value: unknown): unknown {
  const level: unknown[] = [value];
  for (const candidate of level) {
    if (Array.isArray(candidate) && candidate.some((entry) => isPlainObject(entry))) return candidate;
    // Only objects grow the queue, and JSON has an end.
    if (isPlainObject(candidate)) level.push(...Object.values(candidate));
  }
  return undefined;
}
