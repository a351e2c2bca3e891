import type { Dataset } from '@comity/core';
import { readCsvRows } from '@comity/formats/csv';
import {
  convert,
  MappingError,
  pathText,
  readMapping,
  suggestMapping,
  type Mapping,
} from '@comity/formats/mapping';

/** How many rows of a table are shown beside what they became. */
const PREVIEW = 5;

/** A table, and what a mapping makes of it. */
export interface TableResult {
  /** The columns of the table; empty when it could not be read. */
  readonly columns: readonly string[];
  /** The cells of the first rows, in the order of the columns. */
  readonly preview: readonly (readonly string[])[];
  /** What came of the rows; undefined while the mapping is wrong. */
  readonly dataset: Dataset | undefined;
  /** What is wrong, each with its place in words: a row and a column, or a place in the mapping. */
  readonly mistakes: readonly { readonly at: string; readonly message: string }[];
  /** How many rows became records, and how many were refused. */
  readonly sum: { readonly rows: number; readonly converted: number; readonly refused: number };
}

const NOTHING = { rows: 0, converted: 0, refused: 0 };

/** A mapping to begin with, made from the names of the columns and the first cells. */
export function proposedMapping(text: string): string {
  return JSON.stringify(suggestMapping(readCsvRows(text).rows), undefined, 2);
}

/** Reads a table and applies a mapping; whatever is wrong with either is told and nothing throws. */
export async function readTable(text: string, mappingText: string): Promise<TableResult> {
  const { rows, columns, findings } = readCsvRows(text);
  const preview = rows.slice(0, PREVIEW).map(({ cells }) => columns.map((column) => textOf(cells[column])));
  const table = findings.map(({ message, cell }) => ({
    at: cell === undefined ? 'table' : placeOf(cell),
    message,
  }));
  const read = readMapping(mappingText);
  if (!read.ok) {
    const mistakes = read.findings.map(({ path, message }) => ({ at: pathText(path), message }));
    return { columns, preview, dataset: undefined, mistakes: [...table, ...mistakes], sum: NOTHING };
  }
  return { columns, preview, ...(await converted(rows, read.mapping, table)) };
}

async function converted(
  rows: Parameters<typeof convert>[0],
  mapping: Mapping,
  before: TableResult['mistakes'],
): Promise<Pick<TableResult, 'dataset' | 'mistakes' | 'sum'>> {
  try {
    const { dataset, findings, sum } = await convert(rows, mapping);
    const mistakes = findings.map(({ cell, message }) => ({ at: placeOf(cell), message }));
    return { dataset, mistakes: [...before, ...mistakes], sum };
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    const mistakes = error.findings.map(({ path, message }) => ({ at: pathText(path), message }));
    return { dataset: undefined, mistakes: [...before, ...mistakes], sum: NOTHING };
  }
}

/** CSV gives text, and nothing for an empty cell. */
function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}

/** A row, or a cell of it, in words. */
function placeOf({ row, column }: { readonly row: number; readonly column?: string }): string {
  return column === undefined ? `row ${String(row)}` : `row ${String(row)}, ${column}`;
}
