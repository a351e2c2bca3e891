import {
  LISTS,
  readDataset,
  RECORD_TYPES,
  type Dataset,
  type MessageCatalogue,
  type RecordType,
  type ValidationReport,
} from '@comity/core';
import type { JsonSchema } from '@comity/core/json-schema';
import type { FindingMaker, TableFinding } from '../finding.js';
import { cellAt } from '../mapping/finding.js';
import type { RowPosition, SourceRow } from '../row.js';
import { hasField, shapeOfHeader, shapeOfRecord } from './shapes.js';
import { HEADER_TABLE } from './tables.js';
import { unflatten } from './unflatten.js';

/** A table that was read, by the name of its file or sheet. */
export interface NamedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** A dataset with everything that was found on the way. */
export interface ReadDatasetResult {
  /** The header and the accepted records. */
  readonly dataset: Dataset;
  readonly report: TableReport;
}

/** What a reading found; findings of cells say where these stand. */
export interface TableReport extends Omit<ValidationReport, 'findings'> {
  readonly findings: TableFinding[];
}

const TYPE_OF_LIST = new Map<string, RecordType>(RECORD_TYPES.map((type) => [LISTS[type], type]));

/** The type of record that a table holds, by its name. */
function typeOfTable(name: string): RecordType | undefined {
  return TYPE_OF_LIST.get(name.toLowerCase()) ?? RECORD_TYPES.find((type) => type === name.toLowerCase());
}

/** Makes a dataset of tables and checks it. Tables of other names are left out with a finding. */
export function assemble(
  tables: readonly NamedTable[],
  make: FindingMaker,
  before: readonly TableFinding[],
  messages?: MessageCatalogue,
): ReadDatasetResult {
  const findings: TableFinding[] = [...before];
  const value: Record<string, unknown> = { comity: '1' };
  const places = new Map<string, RowPosition>();
  let known = 0;
  for (const table of tables) {
    const type = typeOfTable(table.name);
    const isHeader = table.name.toLowerCase() === HEADER_TABLE;
    if (type === undefined && !isHeader) {
      findings.push(make('unknown-table', { name: table.name }));
      continue;
    }
    known++;
    const shape = type === undefined ? shapeOfHeader : shapeOfRecord(type);
    checkColumns(table, shape, make, findings);
    const records = table.rows.map(({ cells }) => unflatten(new Map(Object.entries(cells)), shape));
    if (type === undefined) Object.assign(value, records[0]);
    else value[LISTS[type]] = records;
    table.rows.forEach(({ at }, index) =>
      places.set(`${type === undefined ? '' : LISTS[type]}/${index}`, at),
    );
  }
  if (known === 0)
    findings.push(make('no-table', { expected: [HEADER_TABLE, ...TYPE_OF_LIST.keys()].join(', ') }));
  const { dataset, report } = readDataset(value, messages === undefined ? {} : { messages });
  const all = [...findings, ...report.findings.map((finding) => withCell(finding, places))];
  return {
    dataset,
    report: { ...report, findings: all, ok: !all.some(({ severity }) => severity === 'error') },
  };
}

/** A column that is no field is the author's mistake or of another program: the validator speaks of it once a record. */
function checkColumns(
  table: NamedTable,
  shape: JsonSchema,
  make: FindingMaker,
  findings: TableFinding[],
): void {
  const at = table.rows[0]?.at;
  for (const column of table.columns) {
    const name = column.split('.', 1)[0] ?? '';
    if (name.startsWith('x-') || hasField(shape, name)) continue;
    findings.push(
      make('unknown-column', { name: column }, at === undefined ? {} : { cell: { ...cellAt(at), column } }),
    );
  }
}

/** Adds the cell to a finding whose path leads to a row of a table. */
function withCell(finding: TableFinding, places: ReadonlyMap<string, RowPosition>): TableFinding {
  const [list, index, ...rest] = finding.path;
  const inHeader = typeof list === 'string' && !TYPE_OF_LIST.has(list);
  const at = inHeader ? places.get('/0') : places.get(`${list ?? ''}/${index ?? ''}`);
  if (at === undefined) return finding;
  const keys = (inHeader ? finding.path : rest).filter((key) => typeof key === 'string');
  return { ...finding, cell: cellAt(at, columnFor(keys, at.columns ?? {})) };
}

/** The column that holds a field, or the nearest above it. */
function columnFor(keys: readonly string[], columns: Readonly<Record<string, unknown>>): string | undefined {
  for (let length = keys.length; length > 0; length--) {
    const column = keys.slice(0, length).join('.');
    if (Object.hasOwn(columns, column)) return column;
  }
  return undefined;
}
