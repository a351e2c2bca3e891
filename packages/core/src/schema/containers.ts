import type { IssueSink } from './issue.js';
import type { Schema, SchemaMeta } from './schema.js';
import { isPlainObject, mayInherit } from './plain-object.js';
import { typeName, wrongType } from './values.js';

/** Fields whose name starts so belong to whoever wrote the file; they pass through untouched. */
const EXTENSION = 'x-';

/** A list of which every item is checked; a hole in it is an item that is missing. */
export function list<T>(item: Schema<T>): Schema<T[]> {
  const checkItem = item.check;
  return {
    meta: { kind: 'list', item: item.meta },
    check(value, sink) {
      if (!Array.isArray(value)) {
        sink.add('wrong-type', wrongType('list', value));
        return;
      }
      for (let i = 0; i < value.length && !sink.truncated; i++) {
        const before = sink.issues.length;
        const entry: unknown = value[i];
        if (entry === null) sink.add('null-value');
        else checkItem(entry, sink);
        if (sink.issues.length !== before) sink.below(i, before);
      }
    },
  };
}

/** An object whose keys follow one format and whose values follow one schema; at least one entry. */
export function map<T>(key: Schema<string>, entry: Schema<T>): Schema<Record<string, T>> {
  const checkKey = key.check;
  const checkEntry = entry.check;
  return {
    meta: { kind: 'map', key: key.meta, value: entry.meta },
    check(value, sink) {
      if (!isPlainObject(value)) {
        sink.add('wrong-type', wrongType('object', value));
        return;
      }
      const inherits = mayInherit(value, sink.polluted);
      let entries = 0;
      for (const name in value) {
        if (sink.truncated) return;
        if (inherits && !Object.hasOwn(value, name)) continue;
        entries++;
        const before = sink.issues.length;
        checkKey(name, sink);
        const part = value[name];
        if (part === null) sink.add('null-value');
        else checkEntry(part, sink);
        if (sink.issues.length !== before) sink.below(name, before);
      }
      if (entries === 0) sink.add('empty-object');
    },
  };
}

/** Either a string that stands for something, or an object that says more of it. */
export function shortForm<Short extends string, Long>(
  short: Schema<Short>,
  long: Schema<Long>,
): Schema<Short | Long> {
  const checkShort = short.check;
  const checkLong = long.check;
  return {
    meta: { kind: 'short-form', short: short.meta, long: long.meta },
    check(value, sink) {
      if (typeof value === 'string') checkShort(value, sink);
      else if (isPlainObject(value)) checkLong(value, sink);
      else sink.add('wrong-type', wrongType('text or object', value));
    },
  };
}

/** A field that may be absent. */
export interface OptionalField<T> {
  readonly optional: Schema<T>;
}

export function optional<T>(schema: Schema<T>): OptionalField<T> {
  return { optional: schema };
}

type Shape = Readonly<Record<string, Schema<unknown> | OptionalField<unknown>>>;
type TypeOf<F> = F extends OptionalField<infer T> ? T : F extends Schema<infer T> ? T : never;
type OptionalKeys<S> = { [K in keyof S]: S[K] extends OptionalField<unknown> ? K : never }[keyof S];
type Flat<T> = { [K in keyof T]: T[K] };

/** The type of an object with the given fields. */
type ObjectOf<S> = Flat<
  { [K in Exclude<keyof S, OptionalKeys<S>>]: TypeOf<S[K]> } & { [K in OptionalKeys<S>]?: TypeOf<S[K]> }
>;

/** Extension fields of whoever wrote the file. */
export type Extensions = Record<`x-${string}`, unknown>;
type WithoutExtensions<T> = { [K in keyof T as K extends keyof Extensions ? never : K]: T[K] };

/** Nothing when both types are identical, optional keys included; else a type that nothing is assignable to. */
type Proof<A, B> =
  // Two functions with a parameter of their own are what the compiler compares for identity.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- see above
  (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2
    ? unknown
    : 'schema and interface differ';

interface Field {
  readonly schema: Schema<unknown>;
  readonly required: boolean;
  /** The check of the schema, at hand: every field has the same shape, every schema another one. */
  readonly check: Schema<unknown>['check'];
  /** The groups of `someOf` that the field belongs to, one bit for each. */
  readonly groups: number;
}

/**
 * An object with named fields: `object<Agreement>()('agreement', { … })`. It compiles only when the fields are
 * those of the interface, one by one and with the same types.
 *
 * Every unknown key is an issue, unless it starts with `x-`; a key that is nearly the name of an absent field is
 * one `misspelt-key` and nothing else.
 */
export function object<T>() {
  /**
   * @param name What the object is, as messages call it: `agreement`, `party link`.
   * @param someOf Groups of keys of which at least one must be present, the usual one first.
   */
  return <const S extends Shape>(
    name: string,
    shape: S & Proof<ObjectOf<S>, WithoutExtensions<T>>,
    someOf: readonly (readonly (keyof S & string)[])[] = [],
  ): Schema<T> => objectSchema(name, shape, someOf);
}

function objectSchema<T>(name: string, shape: Shape, someOf: readonly (readonly string[])[]): Schema<T> {
  const fields = new Map<string, Field>();
  let requiredCount = 0;
  for (const [key, field] of Object.entries(shape)) {
    const required = !('optional' in field);
    const schema = required ? field : field.optional;
    const groups = someOf.reduce((bits, group, i) => (group.includes(key) ? bits | (1 << i) : bits), 0);
    fields.set(key, { schema, required, check: schema.check, groups });
    if (required) requiredCount++;
  }
  const allGroups = (1 << someOf.length) - 1;
  // The same list at each call: suggestions are remembered with it.
  const keys = [...fields.keys()];

  return {
    meta: { kind: 'object', name, fields: metaOf(fields), someOf },
    check(value, sink) {
      if (!isPlainObject(value)) {
        sink.add('wrong-type', wrongType(name, value));
        return;
      }
      const inherits = mayInherit(value, sink.polluted);
      let required = 0;
      let groups = 0;
      let unknown: string[] | undefined;
      for (const key in value) {
        if (sink.truncated) return;
        if (inherits && !Object.hasOwn(value, key)) continue;
        const field = fields.get(key);
        if (field === undefined) {
          if (!key.startsWith(EXTENSION)) (unknown ??= []).push(key);
          continue;
        }
        const entry = value[key];
        if (entry === undefined) continue;
        if (field.required) required++;
        groups |= field.groups;
        const before = sink.issues.length;
        if (entry === null) sink.add('null-value');
        else field.check(entry, sink);
        if (sink.issues.length !== before) sink.below(key, before);
      }
      if (unknown !== undefined || required < requiredCount || groups !== allGroups) {
        checkKeys(value, name, fields, keys, someOf, unknown ?? [], sink);
      }
    },
  };
}

/** Reports unknown and missing keys, each mistake once: a near-miss of a missing key is both in one. */
function checkKeys(
  value: Record<string, unknown>,
  name: string,
  fields: ReadonlyMap<string, Field>,
  keys: readonly string[],
  someOf: readonly (readonly string[])[],
  unknown: readonly string[],
  sink: IssueSink,
): void {
  const present = (key: string): boolean => value[key] !== undefined && Object.hasOwn(value, key);
  const repaired = new Set<string>();
  for (const key of unknown) {
    if (sink.truncated) return;
    const suggestion = sink.suggestKey?.(key, keys, name);
    // A field that is there already cannot have been meant once more, and the next best is only a guess.
    if (suggestion === undefined || present(suggestion) || repaired.has(suggestion)) {
      sink.add('unknown-key', { key, object: name, received: typeName(value[key]) }, key);
      continue;
    }
    repaired.add(suggestion);
    const required = isNeeded(suggestion, fields, someOf, present);
    sink.add('misspelt-key', { key, object: name, suggestion, required }, key);
  }
  for (const [key, field] of fields) {
    if (field.required && !present(key) && !repaired.has(key)) sink.add('missing-key', { key, object: name });
  }
  for (const group of someOf) {
    if (!group.some((key) => present(key) || repaired.has(key))) {
      sink.add('missing-key', { key: group[0], object: name, alternatives: group.slice(1) });
    }
  }
}

/** True when the object is no such object without the key. */
function isNeeded(
  key: string,
  fields: ReadonlyMap<string, Field>,
  someOf: readonly (readonly string[])[],
  present: (key: string) => boolean,
): boolean {
  if (fields.get(key)?.required === true) return true;
  return someOf.some((group) => group.includes(key) && !group.some(present));
}

function metaOf(fields: ReadonlyMap<string, Field>): Record<string, { required: boolean; meta: SchemaMeta }> {
  const entries = [...fields].map(([key, field]) => [
    key,
    { required: field.required, meta: field.schema.meta },
  ]);
  return Object.fromEntries(entries) as Record<string, { required: boolean; meta: SchemaMeta }>;
}
