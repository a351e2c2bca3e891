import { isPlainObject, type SchemaMeta } from '../schema/index.js';
import type { TextPosition } from '../text/index.js';

/** A place in a record that points at something else. */
export interface FoundReference {
  readonly value: string;
  /** The names of what it may lead to: types of records, `meeting`, or `record` for any of them. */
  readonly targets: readonly string[];
  readonly path: readonly (string | number)[];
  /** Where it stands, when its text is gone by the time that anybody knows whether it leads anywhere. */
  position?: TextPosition;
}

/** Told of each reference. The path is the walker's own: whoever keeps it takes a copy. */
type ReferenceVisitor = (
  value: string,
  targets: readonly string[],
  path: readonly (string | number)[],
) => void;

type Walker = (value: unknown, path: (string | number)[], visit: ReferenceVisitor) => void;

/**
 * Walks over the references in values of one schema. What holds none, by the schema, is never looked into. It
 * expects a value that the schema accepts, and passes over anything else. Nothing is allocated on the way: in most
 * files every reference leads somewhere, and nobody asks for its path.
 */
export function walkerOf(meta: SchemaMeta): Walker | undefined {
  switch (meta.kind) {
    case 'format':
      return meta.targets === undefined ? undefined : walkText(meta.targets);
    case 'list':
      return walkList(walkerOf(meta.item));
    case 'short-form':
      return walkShortForm(walkerOf(meta.short), walkerOf(meta.long));
    case 'object':
      return walkObject(meta.fields);
    default:
      return undefined;
  }
}

function walkText(targets: readonly string[]): Walker {
  return (value, path, visit) => {
    if (typeof value === 'string') visit(value, targets, path);
  };
}

function walkList(item: Walker | undefined): Walker | undefined {
  if (item === undefined) return undefined;
  return (value, path, visit) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      item(value[index], path, visit);
      path.pop();
    }
  };
}

function walkShortForm(short: Walker | undefined, long: Walker | undefined): Walker | undefined {
  if (short === undefined && long === undefined) return undefined;
  return (value, path, visit) => {
    if (typeof value === 'string') short?.(value, path, visit);
    else long?.(value, path, visit);
  };
}

function walkObject(fields: Readonly<Record<string, { readonly meta: SchemaMeta }>>): Walker | undefined {
  const walkers = Object.entries(fields).flatMap(([key, { meta }]) => {
    const walk = walkerOf(meta);
    return walk === undefined ? [] : [{ key, walk }];
  });
  if (walkers.length === 0) return undefined;
  const mayBeForeign = Object.hasOwn(fields, 'vocabulary');
  return (value, path, visit) => {
    if (!isPlainObject(value)) return;
    // A code of another vocabulary is no reference into this file.
    if (mayBeForeign && value.vocabulary !== undefined) return;
    for (const { key, walk } of walkers) {
      const entry = value[key];
      if (entry === undefined) continue;
      path.push(key);
      walk(entry, path, visit);
      path.pop();
    }
  };
}
