import { readDataset, schemas, type Dataset, type RecordType } from '@comity/core';
import type { SourceRow } from '../row.js';
import { at, textOf, valuesAt, type Scope } from './cells.js';
import type { CompileContext, FieldReader, RowNotes } from './compile-context.js';
import { compileField, fieldOf, objectFrom } from './compile-value.js';
import { compileConditions, type Test } from './conditions.js';
import type { MappingFinding } from './finding.js';
import { isPlainObject, nearest } from '@comity/core/schema';
import { key } from './cells.js';
import type { Chain, Condition, Mapping, RecordMapping } from './mapping.js';
import { compileSplit, namesIn } from './patterns.js';
import { Problems, type MappingWords } from './problems.js';

/** One kind of record, ready to be made from rows. */
export interface RecordMaker {
  readonly type: RecordType;
  /** Many rows make the same record. */
  readonly once: boolean;
  /** The row, or its parts of which each becomes a record; none when the row is not meant. */
  readonly scopes: (scope: Scope) => readonly Scope[];
  /** The fields of the record; undefined when the row says nothing of it. */
  readonly make: (scope: Scope, notes: RowNotes) => Record<string, unknown> | undefined;
}

/** A mapping that is right in itself, ready for rows. */
export interface CompiledMapping {
  readonly mapping: Mapping;
  /** What is right and yet should be looked at. */
  readonly findings: readonly MappingFinding[];
  readonly makers: readonly RecordMaker[];
  readonly refusals: readonly { readonly applies: Test; readonly reason: string; readonly column: string }[];
  readonly chains: readonly Chain[];
  /** The header and the records that are in no row. */
  readonly dataset: Dataset;
  /** The texts that mean that nothing is stated. */
  readonly blanks: ReadonlySet<string>;
  /** What is wrong between the mapping and a file that has these rows. */
  readonly checkColumns: (rows: readonly SourceRow[]) => MappingFinding[];
  /** The columns of the file that the mapping does not name. */
  readonly unusedColumns: (rows: readonly SourceRow[]) => string[];
}

/** Compiles a mapping of the right form; the findings say what in it does not fit the model. */
export function compileMapping(mapping: Mapping, words: MappingWords = {}): CompiledMapping {
  const problems = new Problems(words);
  const makers = mapping.records.map((entry, index): RecordMaker => {
    const path = ['records', index, 'fields'];
    const within = entry.each === undefined ? [] : [entry.each.column];
    nameEach(problems, entry, ['records', index, 'each', 'column']);
    const { meta } = schemas[entry.type];
    const context: CompileContext = { type: entry.type, mapping, problems };
    const readers =
      meta.kind === 'object'
        ? Object.entries(entry.fields).flatMap(([name, field]): [string, FieldReader][] => {
            const place = [...path, name];
            const fieldMeta = fieldOf(context, meta, name, place);
            if (fieldMeta === undefined) return [];
            return [
              [name, compileField(context, { meta: fieldMeta, field: [name], path: place, within }, field)],
            ];
          })
        : [];
    nameConditions(problems, entry.when, ['records', index, 'when']);
    return {
      type: entry.type,
      once: entry.once ?? false,
      scopes: compileScopes(entry),
      make: (scope, notes) => objectFrom(readers, scope, notes),
    };
  });
  for (const [index, { when }] of (mapping.refuse ?? []).entries()) {
    nameConditions(problems, when, ['refuse', index, 'when']);
  }
  for (const [index, chain] of (mapping.chains ?? []).entries())
    checkChain(problems, mapping, chain, ['chains', index]);
  return {
    mapping,
    findings: problems.findings,
    makers,
    refusals: (mapping.refuse ?? []).map(({ when, reason }) => ({
      applies: compileConditions(when),
      reason,
      column: [when].flat()[0]?.column ?? '',
    })),
    chains: mapping.chains ?? [],
    dataset: datasetOf(problems, mapping, words),
    blanks: new Set((mapping.blanks ?? []).map(key)),
    checkColumns: (rows) => checkColumns(problems, rows, words),
    unusedColumns: (rows) => unusedColumns(problems, mapping, rows),
  };
}

function nameEach(problems: Problems, { each }: RecordMapping, path: (string | number)[]): void {
  if (each !== undefined) problems.columns.push({ name: each.column, path, optional: true, within: [] });
}

/** Cuts a row into the parts that become records. */
function compileScopes({ when, each }: RecordMapping): RecordMaker['scopes'] {
  const test = compileConditions(when);
  if (each === undefined) return (scope) => (test(scope) ? [scope] : []);
  const split = compileSplit(each.split);
  return (scope) => {
    const values = valuesAt(scope, each.column).flatMap<unknown>((value) =>
      isPlainObject(value) ? [value] : split(textOf(value)),
    );
    return values
      .map((part, index): Scope => {
        const groups = { n: String(index + 1) };
        return { row: scope.row, part, column: each.column, groups };
      })
      .filter(test);
  };
}

function nameConditions(
  problems: Problems,
  when: Condition | readonly Condition[] = [],
  path: (string | number)[],
): void {
  for (const { column } of [when].flat<(Condition | readonly Condition[])[]>()) {
    problems.columns.push({ name: column, path: [...path, 'column'], optional: false, within: [] });
  }
}

/** A chain must be about records that the mapping makes, and about fields that they have. */
function checkChain(problems: Problems, mapping: Mapping, chain: Chain, path: (string | number)[]): void {
  const { meta } = schemas[chain.type];
  for (const name of ['field', 'start', 'end'] as const) {
    if (meta.kind === 'object')
      fieldOf({ type: chain.type, mapping, problems }, meta, chain[name], [...path, name]);
  }
  if (!mapping.records.some(({ type }) => type === chain.type)) {
    const made = mapping.records.map(({ type }) => type);
    problems.add('unknown-type', [...path, 'type'], { type: chain.type }, nearest(chain.type, made));
  }
  for (const name of [chain.same].flat()) {
    problems.columns.push({ name, path: [...path, 'same'], optional: false, within: [] });
  }
  for (const name of namesIn(chain.template)) {
    problems.columns.push({ name, path: [...path, 'template'], optional: false, within: [] });
  }
}

/** The part of the dataset that is in no row, checked like any file. */
function datasetOf(problems: Problems, { dataset = {} }: Mapping, { recordMessages }: MappingWords): Dataset {
  const { dataset: read, report } = readDataset(
    { comity: '1', ...dataset },
    recordMessages === undefined ? {} : { messages: recordMessages },
  );
  for (const { code, severity, path, message, suggestions } of report.findings) {
    // Other references may lead to records that the rows make.
    if (code === 'unresolved-reference') continue;
    problems.findings.push({ code, severity, path: ['dataset', ...path], message, suggestions });
  }
  return read;
}

/** The columns of the rows: those of a table are all known, of elements and objects those that occur. */
function columnsOf(rows: readonly SourceRow[]): Set<string> {
  const names = new Set<string>();
  for (const { cells, at: position } of rows) {
    for (const name of Object.keys(position.columns ?? cells)) names.add(name);
    for (const name of Object.keys(cells)) names.add(name);
  }
  return names;
}

function checkColumns(
  { columns }: Problems,
  rows: readonly SourceRow[],
  words: MappingWords,
): MappingFinding[] {
  const known = columnsOf(rows);
  const names = [...known];
  const findings = new Problems(words);
  const seen = new Set<string>();
  for (const { name, path, optional, within } of columns) {
    if (optional || known.has(name) || seen.has(name)) continue;
    if (rows.some(({ cells }) => at(cells, name) !== undefined || isPartOf(cells, within, name))) continue;
    seen.add(name);
    const key = names.length > 30 ? 'unknown-column.mapping' : 'unknown-column.listed';
    findings.unknown(key, path, { name, columns: names }, names);
  }
  return findings.findings;
}

/** Whether a name is a key of the objects, or of the groups of a match, that a field is made of. */
function isPartOf(cells: SourceRow['cells'], within: readonly string[], name: string): boolean {
  return within.some((column) => {
    const value = at(cells, column);
    return [value].flat().some((entry) => isPlainObject(entry) && at(entry, name) !== undefined);
  });
}

function unusedColumns({ columns }: Problems, mapping: Mapping, rows: readonly SourceRow[]): string[] {
  const used = new Set([
    ...columns.flatMap(({ name, within }) => [name, ...within]),
    ...(mapping.unused ?? []),
  ]);
  const firsts = new Set([...used].map((name) => name.split(/[.[]/)[0] ?? name));
  return [...columnsOf(rows)].filter((name) => !used.has(name) && !firsts.has(name));
}
