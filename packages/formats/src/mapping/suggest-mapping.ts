import type { RecordType } from '@comity/core';
import type { SourceRow } from '../row.js';
import { textOf } from './cells.js';
import { HEADER_WORDS, KIND_WORDS, type HeaderWords } from './header-words.js';
import type { FieldMapping, Mapping, ValueMapping } from './mapping.js';
import { slugOf } from './slug.js';

/** What a column was taken for. */
interface Guess {
  readonly column: string;
  readonly field: string;
}

const DATE_FIELDS = new Set(['startDate', 'endDate', 'signedOn', 'entryIntoForce']);
const LOOKED_AT = 200;

/**
 * Proposes a mapping for rows: which column is which field by the words in its name, in nine languages, and the order
 * of days and months by the cells. It is a start that somebody reads and completes: columns that say nothing stand in
 * its notes. The mapping itself is right: {@link readMapping} takes it.
 *
 * @param rows the first rows of a file; 200 are looked at
 */
export function suggestMapping(rows: readonly SourceRow[]): Mapping {
  const sample = rows.slice(0, LOOKED_AT);
  const columns = [...new Set(sample.flatMap(({ cells, at }) => Object.keys(at.columns ?? cells)))];
  const visits = guessesFor('visit', columns);
  const agreements = guessesFor('agreement', columns);
  const [type, guesses] =
    agreements.length > visits.length ? (['agreement', agreements] as const) : (['visit', visits] as const);
  const used = new Set(guesses.map(({ column }) => column));
  const rest = columns.filter((column) => !used.has(column));
  const order = orderOf(sample, guesses);
  return {
    comityMapping: '1',
    title: 'A first mapping, made from the names of the columns',
    notes: [
      'Read each field before you use it. “comity explain” and the documentation say what a mapping can do.',
      ...(rest.length === 0 ? [] : [`Columns that nothing was made of: ${rest.join(', ')}.`]),
    ],
    ...(order === undefined ? {} : { dates: { order } }),
    records: [{ type, fields: fieldsFor(type, guesses, sample, columns) }],
  };
}

/** The best field for each column, and each field once: the first word of the list that fits is the best. */
function guessesFor(type: RecordType, columns: readonly string[]): Guess[] {
  const entries = HEADER_WORDS.filter((entry) => entry.type === type);
  const scored = columns.flatMap((column) =>
    entries.flatMap((entry) => {
      const score = scoreOf(column, entry);
      return score === 0 ? [] : [{ column, field: entry.field, score }];
    }),
  );
  const guesses: Guess[] = [];
  for (const { column, field } of scored.sort((a, b) => b.score - a.score)) {
    if (!guesses.some((guess) => guess.column === column || guess.field === field))
      guesses.push({ column, field });
  }
  return guesses.sort((a, b) => columns.indexOf(a.column) - columns.indexOf(b.column));
}

/** How well a header fits: 3 for the words alone, 2 for several words in it, 1 for one of them. */
function scoreOf(column: string, { words }: HeaderWords): number {
  const header = plain(column);
  const parts = new Set(header.split('-'));
  let best = 0;
  for (const word of words.split(' ').map(plain)) {
    if (word === '') continue;
    if (header === word) best = Math.max(best, 3);
    else if (word.includes('-') && header.includes(word)) best = Math.max(best, 2);
    else if (parts.has(word)) best = Math.max(best, 1);
  }
  return best;
}

/** A header in Latin letters without accents, a hyphen between its words: `startDate` is `start-date`. */
function plain(header: string): string {
  return slugOf(header.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
}

/** The order of day and month, where some cell shows it. */
function orderOf(rows: readonly SourceRow[], guesses: readonly Guess[]): 'dmy' | 'mdy' | undefined {
  const found = new Set<'dmy' | 'mdy'>();
  for (const { column, field } of guesses) {
    if (!DATE_FIELDS.has(field)) continue;
    for (const { cells } of rows) {
      const [, first = '', second = ''] =
        /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}/.exec(textOf(cells[column])) ?? [];
      if (Number(first) > 12) found.add('dmy');
      if (Number(second) > 12) found.add('mdy');
    }
  }
  // Both: the column has two orders, and nobody can tell.
  return found.size === 1 ? [...found][0] : undefined;
}

function fieldsFor(
  type: RecordType,
  guesses: readonly Guess[],
  rows: readonly SourceRow[],
  columns: readonly string[],
): Record<string, FieldMapping> {
  const columnOf = (field: string): string | undefined =>
    guesses.find((guess) => guess.field === field)?.column;
  const fields: Record<string, FieldMapping> = {
    id: idFrom(type, columnOf('id'), rows, columns),
    kind: kindFrom(type, columnOf),
  };
  for (const { column, field } of guesses) {
    if (field === 'id' || field === 'kind') continue;
    fields[field] = valueFrom(field, column, rows);
  }
  return fields;
}

/** The number of the register, or else the columns that tell the rows apart best. */
function idFrom(
  type: RecordType,
  column: string | undefined,
  rows: readonly SourceRow[],
  columns: readonly string[],
): ValueMapping {
  const name = column ?? mostDistinct(rows, columns);
  return { template: name === undefined ? type : `${type}-{${name}}` };
}

function mostDistinct(rows: readonly SourceRow[], columns: readonly string[]): string | undefined {
  const distinct = (column: string): number => new Set(rows.map(({ cells }) => textOf(cells[column]))).size;
  return [...columns].sort((a, b) => distinct(b) - distinct(a))[0];
}

/** The kind of a visit from its own column, that of an agreement from its title. */
function kindFrom(type: RecordType, columnOf: (field: string) => string | undefined): ValueMapping {
  const column = columnOf('kind') ?? columnOf('title') ?? columnOf('occasion');
  const find = KIND_WORDS[type];
  if (column === undefined || find === undefined) return { value: 'unspecified' };
  return { column, find: find.map((entry) => ({ ...entry })), otherwise: 'unspecified' };
}

const LISTS = new Set(['parties', 'origin', 'destinations', 'sectors', 'visitors', 'signingPlaces']);
const TABLES: Readonly<Record<string, string>> = {
  parties: 'countries',
  origin: 'countries',
  destinations: 'countries',
  sectors: 'sectors',
};

function valueFrom(field: string, column: string, rows: readonly SourceRow[]): FieldMapping {
  const hasSeveral = LISTS.has(field) && rows.some(({ cells }) => textOf(cells[column]).includes(';'));
  const lookup = TABLES[field];
  if (!hasSeveral && lookup === undefined) return column;
  return { column, ...(hasSeveral ? { split: ';' } : {}), ...(lookup === undefined ? {} : { lookup }) };
}
