import type { Dataset } from '@comity/core';
import { isId, isWebAddress } from '@comity/core';
import { fieldOf, isAnything, itemOf, shapeOfHeader, shapeOfRecord, typesOf } from '../tabular/shapes.js';
import type { RecordTable } from '../tabular/tables.js';
import type { JsonSchema } from '@comity/core/json-schema';

/** The descriptor of a data package (datapackage.org, version 2), for tables that were written as CSV. */
export function descriptorOf(dataset: Dataset, tables: readonly RecordTable[]): Record<string, unknown> {
  const title = textIn(dataset.title, dataset.language);
  const licence = textIn(dataset.licence, dataset.language);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: isId(String(dataset.id)) ? dataset.id : 'dataset',
    ...(title === undefined ? {} : { title }),
    ...(licence === undefined ? {} : licencesOf(licence)),
    resources: tables.map(resourceOf),
  };
}

function textIn(text: unknown, language = 'en'): string | undefined {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return undefined;
  const texts = text as Readonly<Record<string, string>>;
  return texts[language] ?? Object.values(texts)[0];
}

/** A licence needs a name without blanks or an address. */
function licencesOf(licence: string): Record<string, unknown> {
  if (isWebAddress(licence)) return { licenses: [{ path: licence }] };
  return /^[\w.+-]+$/.test(licence)
    ? { licenses: [{ name: licence }] }
    : { description: `Licence: ${licence}` };
}

function resourceOf({ name, type, columns }: RecordTable): Record<string, unknown> {
  const shape = type === undefined ? shapeOfHeader : shapeOfRecord(type);
  const key = type === 'sector' ? 'code' : 'id';
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => fieldDescriptor(column, shape)),
      ...(type === undefined ? {} : { primaryKey: key }),
      missingValues: [''],
    },
  };
}

function fieldDescriptor(column: string, shape: JsonSchema): Record<string, unknown> {
  const { field, isList } = shapeOfColumn(column, shape);
  const types = typesOf(field);
  const only = types.size === 1 && !isList ? [...types][0] : undefined;
  const type = only === 'number' || only === 'boolean' ? only : 'string';
  const description = typeof field.description === 'string' ? field.description : undefined;
  return {
    name: column,
    type,
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(description === undefined ? {} : { description }),
  };
}

/** What a column holds; in a list every cell may hold several, joined. */
function shapeOfColumn(column: string, shape: JsonSchema): { field: JsonSchema; isList: boolean } {
  let field = shape;
  let isList = false;
  for (const name of column.startsWith('x-') ? [column] : column.split('.')) {
    if (isList) field = itemIn(field);
    field = fieldOf(field, name);
    if (typesOf(field).has('array')) isList = true;
  }
  return { field, isList };
}

function itemIn(field: JsonSchema): JsonSchema {
  return typesOf(field).has('array') && !isAnything(field) ? itemOf(field) : field;
}
