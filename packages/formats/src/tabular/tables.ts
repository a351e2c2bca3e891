import { idFieldOf, LISTS, RECORD_TYPES, type Dataset, type RecordType } from '@comity/core';
import type { JsonSchema } from '@comity/core/json-schema';
import { flatten, type Cell, type Cells } from './flatten.js';
import { fieldOf, itemOf, namesOf, shapeOfHeader, shapeOfRecord, typesOf } from './shapes.js';

/** The table that holds what stands above the lists of a dataset. */
export const HEADER_TABLE = 'dataset';

/** The records of one type, or the header of the file, as a table. */
export interface RecordTable {
  /** The name of the list, such as `visits`; `dataset` for the header. */
  readonly name: string;
  /** Absent for the header. */
  readonly type?: RecordType;
  /** Names of the columns: the id, then the fields in the order of the model, then the author's own. */
  readonly columns: readonly string[];
  /** The cells of each record, in the order of the columns; undefined where nothing stands. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly ids: readonly (string | undefined)[];
}

/** The tables of a dataset: its header, and one for each type that it has records of. */
export function tablesOf(dataset: Dataset): RecordTable[] {
  const source = dataset as unknown as Readonly<Record<string, unknown>>;
  const lists = new Set<string>(Object.values(LISTS));
  const header = Object.fromEntries(
    // An empty list says that there are none, which a table without rows cannot say.
    Object.entries(source).filter(
      ([name, value]) => !lists.has(name) || (Array.isArray(value) && value.length === 0),
    ),
  );
  const tables = [tableOf(HEADER_TABLE, [header], shapeOfHeader)];
  for (const type of RECORD_TYPES) {
    const list = source[LISTS[type]];
    const records = Array.isArray(list) ? list.filter(isRecord) : [];
    if (records.length > 0) tables.push(tableOf(LISTS[type], records, shapeOfRecord(type), type));
  }
  return tables;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tableOf(
  name: string,
  records: readonly Readonly<Record<string, unknown>>[],
  shape: JsonSchema,
  type?: RecordType,
): RecordTable {
  const rows = records.map((record) => flatten(record, shape));
  const idField = type === undefined ? 'comity' : idFieldOf(type);
  const columns = columnsOf(rows, shape, idField);
  return {
    name,
    ...(type === undefined ? {} : { type }),
    columns,
    rows: rows.map((cells) => columns.map((column) => cells.get(column))),
    ids: records.map((record) => (typeof record[idField] === 'string' ? record[idField] : undefined)),
  };
}

function columnsOf(rows: readonly Cells[], shape: JsonSchema, first: string): string[] {
  const columns = new Set(rows.flatMap((cells) => [...cells.keys()]));
  return [...columns]
    .map((column) => ({ column, places: column === first ? [-1] : placesOf(column.split('.'), shape) }))
    .sort((a, b) => comparePlaces(a.places, b.places))
    .map(({ column }) => column);
}

/** The place of each part of a column's name among the fields of the model; what is no field comes last. */
function placesOf([name = '', ...rest]: readonly string[], shape: JsonSchema): number[] {
  const place = namesOf(shape).indexOf(name);
  const field = fieldOf(shape, name);
  const inner = typesOf(field).has('array') ? itemOf(field) : field;
  return [
    place === -1 ? Number.MAX_SAFE_INTEGER : place,
    ...(rest.length === 0 ? [] : placesOf(rest, inner)),
  ];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
