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

type Path = readonly (string | number)[];
type Collector = (value: unknown, path: Path, found: FoundReference[]) => void;

/**
 * Finds the references in values of one schema. What holds none, by the schema, is never looked into. It expects
 * a value that the schema accepts, and passes over anything else.
 */
export function collectorOf(meta: SchemaMeta): Collector | undefined {
  switch (meta.kind) {
    case 'format':
      return meta.targets === undefined ? undefined : collectText(meta.targets);
    case 'list':
      return collectList(collectorOf(meta.item));
    case 'short-form':
      return collectShortForm(collectorOf(meta.short), collectorOf(meta.long));
    case 'object':
      return collectObject(meta.fields);
    default:
      return undefined;
  }
}

function collectText(targets: readonly string[]): Collector {
  return (value, path, found) => {
    if (typeof value === 'string') found.push({ value, targets, path });
  };
}

function collectList(item: Collector | undefined): Collector | undefined {
  if (item === undefined) return undefined;
  return (value, path, found) => {
    if (!Array.isArray(value)) return;
    for (const [index, entry] of value.entries()) item(entry, [...path, index], found);
  };
}

function collectShortForm(short: Collector | undefined, long: Collector | undefined): Collector | undefined {
  if (short === undefined && long === undefined) return undefined;
  return (value, path, found) => {
    if (typeof value === 'string') short?.(value, path, found);
    else long?.(value, path, found);
  };
}

function collectObject(
  fields: Readonly<Record<string, { readonly meta: SchemaMeta }>>,
): Collector | undefined {
  const collectors = Object.entries(fields).flatMap(([key, { meta }]) => {
    const collector = collectorOf(meta);
    return collector === undefined ? [] : [{ key, collector }];
  });
  if (collectors.length === 0) return undefined;
  const mayBeForeign = Object.hasOwn(fields, 'vocabulary');
  return (value, path, found) => {
    if (!isPlainObject(value)) return;
    // A code of another vocabulary is no reference into this file.
    if (mayBeForeign && value.vocabulary !== undefined) return;
    for (const { key, collector } of collectors) {
      if (value[key] !== undefined) collector(value[key], [...path, key], found);
    }
  };
}
