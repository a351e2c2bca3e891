import { COUNTRY_CODES } from '@comity/core';
import { isPlainObject, nearest, type SchemaMeta } from '@comity/core/schema';
import { PART, key, textAt, textOf, valuesAt, type Scope } from './cells.js';
import type { CellNote, CompileContext, FieldReader, RowNotes } from './compile-context.js';
import { compileConditions } from './conditions.js';
import type { FieldMapping, Mapping, ValueMapping } from './mapping.js';
import { compileFind, compileMatch, compileSplit, fillFrom, namesIn, type Taken } from './patterns.js';
import type { Problems } from './problems.js';
import { kindOf, readText, type FieldKind } from './read-value.js';
import { compileLookup, type Lookup } from './tables.js';

type Path = readonly (string | number)[];

/** A place in the record and the place in the mapping that fills it. */
interface Place {
  readonly meta: SchemaMeta;
  readonly field: readonly (string | number)[];
  readonly path: readonly (string | number)[];
  /** The columns whose parts are read here. */
  readonly within: readonly string[];
}

/** Compiles what a mapping says of one field; what is wrong with it goes into the problems of the context. */
export function compileField(context: CompileContext, place: Place, mapping: FieldMapping): FieldReader {
  const kind = kindOf(place.meta);
  const isList = kind.kind === 'list';
  const item: Place = isList ? { ...place, meta: kind.item, field: [...place.field, 0] } : place;
  const several = Array.isArray(mapping);
  const readers = [mapping].flat().map((entry, index) => {
    const path = several ? [...place.path, index] : place.path;
    const full = typeof entry === 'string' ? { column: entry } : entry;
    if (!isList && full.split !== undefined) {
      const name = String(place.field.at(-1));
      context.problems.add('not-a-list', [...path, 'split'], { name });
    }
    return compileValue(context, { ...item, path }, full, isList);
  });
  if (isList) {
    return (scope, notes) => {
      const items = readers.flatMap((read) => read(scope, notes));
      return items.length === 0 ? undefined : items;
    };
  }
  return (scope, notes) => {
    for (const read of readers) {
      const [first] = read(scope, notes);
      if (first !== undefined) return first;
    }
    return undefined;
  };
}

/** The text of a cell or of a part of it, or an object of JSON. */
interface Part {
  readonly value: unknown;
  readonly column: string | undefined;
}

type ValueReader = (scope: Scope, notes: RowNotes) => unknown[];

function compileValue(
  context: CompileContext,
  place: Place,
  mapping: ValueMapping,
  isList: boolean,
): ValueReader {
  const { problems, type } = context;
  const { field, path } = place;
  nameColumns(problems, place, mapping);
  for (const name of ['value', 'otherwise'] as const) {
    const constant = mapping[name];
    if (constant === undefined) continue;
    const whole = isList && Array.isArray(constant);
    for (const one of whole ? (constant as unknown[]) : [constant])
      checkParty(context, place, one, [...path, name]);
    problems.constant(type, whole ? field.slice(0, -1) : field, constant, [...path, name]);
  }
  const test = compileConditions(mapping.when);
  const table = compileTables(context, place, mapping);
  const isKnown = (text: string): boolean => table?.find(text) !== undefined;
  const take = compileTake(mapping, place, isKnown);
  const split = compileSplit(mapping.split);
  const read = compilePart(context, place, mapping, table);
  const contradicts = mapping.unless === undefined ? () => false : compileConditions(mapping.unless);
  const name = String(field.find((key) => typeof key === 'string'));

  return (scope, notes) => {
    if (!test(scope)) return [];
    if (mapping.value !== undefined) return constantOf(mapping.value, isList);
    const values: unknown[] = [];
    for (const part of take(scope, notes)) {
      const pieces = typeof part.value === 'string' ? split(part.value) : [part.value];
      for (const value of pieces) {
        if (mapping.split !== undefined && typeof value === 'string') {
          const { meta } = place;
          notes.check({
            text: value,
            column: part.column ?? '',
            meta,
            field,
            mapping,
            isKnown: isKnown(value),
            isPart: true,
          });
        }
        const found = read({ value, column: part.column }, scope, notes);
        if (found === undefined) continue;
        if (contradicts({ ...scope, part: found })) {
          notes.note({
            said: 'contradiction',
            severity: 'warning',
            params: { value: textOf(found) },
            field,
            column: part.column,
            text: textOf(part.value),
          });
        } else values.push(...(isList && Array.isArray(found) ? (found as unknown[]) : [found]));
      }
    }
    if (values.length === 0 && mapping.otherwise !== undefined) {
      return constantOf(mapping.otherwise, isList);
    }
    if (values.length === 0 && mapping.required === true) {
      const column = [mapping.column ?? []].flat()[0];
      const params = { name: column ?? name };
      notes.refuse({ said: 'missing-value', severity: 'error', params, field, column });
    }
    if (!isList && values.length > 1) {
      notes.note({
        said: 'several-values',
        severity: 'warning',
        params: { count: values.length },
        field,
        column: [mapping.column ?? []].flat()[0],
      });
    }
    return values;
  };
}

/** A party that a mapping names must be a country, a party of its dataset, or one that the rows may make. */
function checkParty(
  { mapping, problems }: CompileContext,
  { meta }: Place,
  value: unknown,
  path: Path,
): void {
  const kind = kindOf(meta);
  if (kind.kind !== 'link' || !kind.ofParty) return;
  const party = isPlainObject(value) ? value.party : value;
  if (typeof party !== 'string' || COUNTRY_CODES.includes(party)) return;
  if (mapping.records.some(({ type }) => type === 'party')) return;
  const parties = [mapping.dataset?.parties ?? []].flat() as unknown[];
  const known = parties.flatMap((entry) =>
    isPlainObject(entry) && typeof entry.id === 'string' ? [entry.id] : [],
  );
  if (known.includes(party)) return;
  problems.add('unknown-party', path, { party }, nearest(party, known));
}

/** What a mapping gives itself: a list for a list, or one of its items. */
function constantOf(value: unknown, isList: boolean): unknown[] {
  const copy = structuredClone(value);
  return isList && Array.isArray(copy) ? (copy as unknown[]) : [copy];
}

/** The columns that a value mapping names, so that a file without them is noticed. */
function nameColumns(problems: Problems, { path, within }: Place, mapping: ValueMapping): void {
  const { column = [], template = '', date, when = [], unless = [], optional = false } = mapping;
  const add = (name: string, at: readonly (string | number)[]): void => {
    if (name !== PART && name !== 'n' && !/^\d+$/.test(name))
      problems.columns.push({ name, path: at, optional, within });
  };
  for (const name of [column].flat()) add(name, [...path, 'column']);
  for (const name of namesIn(template)) add(name, [...path, 'template']);
  if (date?.near !== undefined) add(date.near, [...path, 'date', 'near']);
  for (const condition of [when].flat()) add(condition.column, [...path, 'when', 'column']);
  for (const condition of [unless].flat()) add(condition.column, [...path, 'unless', 'column']);
}

/** Takes the parts of the row that a mapping names. */
function compileTake(
  mapping: ValueMapping,
  { meta, field }: Place,
  isKnown: (text: string) => boolean,
): (scope: Scope, notes: RowNotes) => Part[] {
  const { column, template } = mapping;
  if (template !== undefined) {
    return (scope) => {
      const text = fillFrom(template, scope);
      return text === undefined ? [] : [{ value: text, column: scope.column ?? namesIn(template)[0] }];
    };
  }
  const names = [column ?? []].flat();
  if (names.length === 0) return (scope) => [{ value: scope.part, column: scope.column }];
  return (scope, notes) => {
    for (const name of names) {
      const parts = valuesAt(scope, name).flatMap((entry): Part[] => {
        const at = name === PART ? scope.column : name;
        if (isPlainObject(entry)) return [{ value: entry, column: at }];
        const cell = typeof entry === 'string' ? entry : textOf(entry);
        const whole = textOf(cell);
        // A part was checked when it was cut.
        if (name === PART) return [{ value: whole, column: at }];
        const text = notes.check({ text: cell, column: name, meta, field, mapping, isKnown: isKnown(whole) });
        return text === '' ? [] : [{ value: text, column: at }];
      });
      if (parts.length > 0) return parts;
    }
    return [];
  };
}

type PartReader = (part: Part, scope: Scope, notes: RowNotes) => unknown;

/** What becomes of one part of a cell: match, find or lookup, fields, or the reading by the kind of the field. */
function compilePart(
  context: CompileContext,
  place: Place,
  mapping: ValueMapping,
  table: Lookup | undefined,
): PartReader {
  const kind = kindOf(place.meta);
  const match = mapping.match === undefined ? undefined : compileMatch(mapping.match);
  const read = compileMeaning(context, place, mapping, kind, table);
  return (part, scope, notes) => {
    if (match === undefined) return read({ ...part, groups: scope.groups }, scope, notes);
    const text = textOf(part.value);
    const taken = match(text);
    if (taken === undefined) {
      if (mapping.unmatched === undefined || mapping.unmatched === 'ignore') return undefined;
      return unmatched(mapping, place, kind, { text, column: part.column }, notes, []);
    }
    return read({ value: taken.text, column: part.column, groups: taken.groups }, scope, notes);
  };
}

/** The tables that a mapping looks words up in, each of their values checked against the field. */
function compileTables(context: CompileContext, place: Place, mapping: ValueMapping): Lookup | undefined {
  if (mapping.lookup === undefined) return undefined;
  return compileLookup(context, [...place.path, 'lookup'], mapping.lookup, (value, path) => {
    for (const one of [value].flat()) checkParty(context, place, one, path);
    const list = Array.isArray(value) && typeof place.field.at(-1) === 'number';
    context.problems.constant(context.type, list ? place.field.slice(0, -1) : place.field, value, path);
  });
}

interface Piece extends Part {
  readonly groups?: Taken['groups'] | undefined;
}

function compileMeaning(
  context: CompileContext,
  place: Place,
  mapping: ValueMapping,
  kind: FieldKind,
  table: Lookup | undefined,
): (piece: Piece, scope: Scope, notes: RowNotes) => unknown {
  const { problems, type } = context;
  if (mapping.fields !== undefined) return compileObject(context, place, mapping, kind);
  if (mapping.find !== undefined) {
    for (const [index, { value }] of mapping.find.entries()) {
      if (value !== undefined)
        problems.constant(type, place.field, value, [...place.path, 'find', index, 'value']);
    }
    return compileProse(mapping, place, kind);
  }
  if (table !== undefined) return compileTable(mapping, place, kind, table);
  if (
    kind.kind === 'object' &&
    place.meta.kind === 'object' &&
    !Object.hasOwn(kind.object.fields, 'asStated')
  ) {
    if (mapping.value === undefined) problems.add('needs-fields', place.path, { object: kind.object.name });
  }
  return (piece, scope, notes) => readPiece(mapping, context.mapping, place, piece, scope, notes);
}

/** The reading of a text by the kind of its field. */
function readPiece(
  { date }: ValueMapping,
  { dates = {} }: Pick<Mapping, 'dates'>,
  { meta, field }: Place,
  { value, column }: Piece,
  scope: Scope,
  notes: RowNotes,
): unknown {
  const text = textOf(value);
  if (text === '') return undefined;
  const near = date?.near === undefined ? undefined : textAt(scope, date.near);
  const reading = readText(meta, text, {
    dates: { ...dates, ...date },
    ...(near === undefined || near === '' ? {} : { near }),
  });
  if ('value' in reading) return reading.value;
  const { key: said, params, suggestions } = reading;
  notes.note({ said, severity: 'error', field, column, text, params, suggestions });
  return undefined;
}

/** A field that stands in prose: the first that is found counts, the others are named. */
function compileProse(mapping: ValueMapping, place: Place, kind: FieldKind) {
  const search = compileFind(mapping.find ?? []);
  const name = String(place.field[0]);
  return ({ value, column }: Piece, _: Scope, notes: RowNotes): unknown => {
    const text = textOf(value);
    const all = search(text);
    const first = all.find(({ aside }) => !aside);
    const others = all.filter((found) => found !== first);
    if (mapping.others === true) for (const other of others) notes.other(name, other.value, other.words);
    if (first === undefined) return unmatched(mapping, place, kind, { text, column }, notes, []);
    if (others.length > 0) {
      const values = [first, ...others].map((found) => textOf(found.value) || found.words);
      const params = { values, first: values[0] };
      notes.note({
        said: 'several-meanings',
        severity: 'hint',
        field: place.field,
        column,
        text,
        params,
      });
    }
    return first.value;
  };
}

function compileTable(mapping: ValueMapping, place: Place, kind: FieldKind, table: Lookup) {
  return ({ value, column }: Piece, _: Scope, notes: RowNotes): unknown => {
    const text = textOf(value);
    const found = table.find(text);
    if (found !== undefined) return found.value === null ? undefined : withWords(found.value, text);
    return unmatched(mapping, place, kind, { text, column }, notes, nearest(key(text), table.words()));
  };
}

/** A value of a table, with the word that led to it in the place of `{.}`. */
function withWords(value: unknown, text: string): unknown {
  if (typeof value === 'string') return value.replaceAll('{.}', text);
  if (Array.isArray(value)) return value.map((item) => withWords(item, text));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withWords(entry, text)]));
}

/** What becomes of words that no table has and in which nothing is found. */
function unmatched(
  mapping: ValueMapping,
  place: Place,
  kind: FieldKind,
  { text, column }: { text: string; column: string | undefined },
  notes: RowNotes,
  suggestions: readonly string[],
): unknown {
  const how = mapping.unmatched ?? (mapping.otherwise === undefined ? 'report' : 'ignore');
  // A link can hold what a source says of somebody whom no table knows.
  const stated = kind.kind === 'link' ? { asStated: text } : undefined;
  if (how === 'keep') {
    const reading = readText(place.meta, text, { dates: {} });
    return 'value' in reading ? reading.value : stated;
  }
  if (how === 'ignore') return stated;
  const said = mapping.find === undefined ? 'not-in-table' : 'not-in-table.prose';
  const note = { said, params: { value: text }, field: place.field, column, text, suggestions } as const;
  if (how === 'refuse') notes.refuse({ ...note, severity: 'error' });
  else notes.note({ ...note, severity: 'warning' });
  return stated;
}

/** An object, each field from where the mapping says; nothing when none of them has a value. */
function compileObject(context: CompileContext, place: Place, mapping: ValueMapping, kind: FieldKind) {
  const names = [mapping.column ?? []].flat();
  const within = names.length > 0 ? [...place.within, ...names] : place.within;
  const readers = Object.entries(mapping.fields ?? {}).flatMap(([name, entry]): [string, FieldReader][] => {
    const path = [...place.path, 'fields', name];
    const meta = metaOf(context, kind, name, path, place.meta);
    if (meta === undefined) return [];
    return [[name, compileField(context, { meta, field: [...place.field, name], path, within }, entry)]];
  });
  return ({ value, column, groups }: Piece, scope: Scope, notes: RowNotes): unknown => {
    const inner: Scope =
      names.length === 0 && mapping.template === undefined
        ? scope
        : {
            row: scope.row,
            part: value,
            ...(column === undefined ? {} : { column }),
            ...(groups === undefined ? {} : { groups }),
          };
    if (mapping.whole !== true) return objectFrom(readers, inner, notes);
    const noted: CellNote['said'][] = [];
    const watched: RowNotes = {
      ...notes,
      note: (note) => {
        noted.push(note.said);
        notes.note(note);
      },
    };
    const object = objectFrom(readers, inner, watched);
    return noted.includes('contradiction') ? undefined : object;
  };
}

/** An object of the fields that have a value; undefined when none has. */
export function objectFrom(
  readers: readonly (readonly [string, FieldReader])[],
  scope: Scope,
  notes: RowNotes,
): Record<string, unknown> | undefined {
  const object: Record<string, unknown> = {};
  let isEmpty = true;
  for (const [name, read] of readers) {
    const value = read(scope, notes);
    if (value === undefined) continue;
    object[name] = value;
    isEmpty = false;
  }
  return isEmpty ? undefined : object;
}

/** What the model says of a field of an object; undefined, with a problem, when there is no such field. */
function metaOf(
  context: CompileContext,
  kind: FieldKind,
  name: string,
  path: readonly (string | number)[],
  meta: SchemaMeta,
): SchemaMeta | undefined {
  if (kind.kind === 'texts') return meta.kind === 'map' ? meta.value : { kind: 'text' };
  if (kind.kind === 'object' || kind.kind === 'link') return fieldOf(context, kind.object, name, path);
  context.problems.add('no-fields', path);
  return undefined;
}

/** What the model says of a field; undefined, with a problem, when there is no such field. */
export function fieldOf(
  { problems }: CompileContext,
  { fields, name: object }: Extract<SchemaMeta, { kind: 'object' }>,
  name: string,
  path: readonly (string | number)[],
): SchemaMeta | undefined {
  if (name.startsWith('x-')) return { kind: 'anything' };
  if (Object.hasOwn(fields, name)) return fields[name]?.meta;
  const known = Object.keys(fields);
  problems.unknown('unknown-field', path, { object, name }, known);
  return undefined;
}
