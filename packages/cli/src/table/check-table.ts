import { RECORD_TYPES, LISTS, type Dataset, type Finding } from '@comity/core';
import type { RefusedRow } from '@comity/formats/mapping';
import type { CheckOptions } from '../check/check-options.js';
import { checkRules } from '../check/check-rules.js';
import { decode } from '../input/decode.js';
import type { InputFormat } from '../input/file-format.js';
import type { FileFinding, FileReport } from '../report/file-report.js';
import { convertTable } from './convert-table.js';
import { fillWords } from '../words/fill-words.js';
import { readRows, streamRows, type TableRows } from './read-rows.js';

/** A table that was checked. */
export interface CheckedTable {
  readonly report: FileReport;
  /** Absent when nobody knows what its columns mean. */
  readonly dataset?: Dataset;
  /** Rows that became no record. */
  readonly refused: readonly RefusedRow[];
}

/** Reads and checks a table: with a mapping as a foreign register, without one as tables that Comity wrote. */
export async function checkTable(
  name: string,
  bytes: Uint8Array,
  format: InputFormat,
  options: CheckOptions,
): Promise<CheckedTable> {
  const text = format === 'xlsx' ? undefined : decode(bytes)?.text;
  const base = { file: name, format, ...(text === undefined ? {} : { text }) };
  const { mapping } = options;
  if (mapping !== undefined) {
    const table = await readRows(bytes, format, options.formatMessages, mapping.mapping.source);
    return checkForeign(base, table, { ...options, mapping });
  }
  const own = await readOwn(name, bytes, format, options);
  if (own !== undefined) {
    const findings: FileFinding[] = [...own.report.findings];
    if (options.rules) findings.push(...checkRules(own.dataset, options, own.report));
    return {
      dataset: own.dataset,
      refused: [],
      report: { ...base, ...own.report, findings, ok: isOk(findings), notes: [] },
    };
  }
  const { rows, findings, columns } = await readRows(bytes, format, options.formatMessages);
  const shape = { file: name, rows: rows.length, columns: columns.join(', ') };
  const note = fillWords(options.words.tableAlone, shape);
  return {
    refused: [],
    report: {
      ...base,
      ok: isOk(findings),
      findings: [...findings],
      records: { read: 0, accepted: 0 },
      truncated: false,
      notes: [note],
    },
  };
}

/** Reads and checks a CSV file that is too large to be held, with a mapping. Its records are held. */
export async function checkCsvStream(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  options: CheckOptions & Required<Pick<CheckOptions, 'mapping'>>,
): Promise<CheckedTable> {
  const { source = {} } = options.mapping.mapping;
  const table = await streamRows(stream, options.formatMessages, source);
  return checkForeign({ file, format: 'csv' }, table, options);
}

async function checkForeign(
  base: Pick<FileReport, 'file' | 'format' | 'text'>,
  table: TableRows,
  options: CheckOptions & Required<Pick<CheckOptions, 'mapping'>>,
): Promise<CheckedTable> {
  const { mapping, rules, words } = options;
  const converted = await convertTable(table, mapping, options);
  const { dataset, refused, sum, unusedColumns } = converted;
  const found: FileFinding[] = [...table.findings, ...converted.findings];
  const findings = rules
    ? [...found, ...checkRules(dataset, options, { findings: [] }).map((finding) => converted.place(finding))]
    : found;
  const notes = [
    fillWords(words.rowSum, {
      file: base.file,
      rows: sum.rows,
      converted: sum.converted,
      refused: sum.refused,
    }),
    ...(unusedColumns.length === 0
      ? []
      : [fillWords(words.unusedColumns, { columns: unusedColumns.join(', ') })]),
  ];
  const report = {
    ...base,
    ok: isOk(findings) && refused.length === 0,
    findings,
    records: { read: sum.rows, accepted: sum.converted },
    truncated: false,
    notes,
  };
  return { dataset, refused, report };
}

type OwnTable = Pick<CheckedTable, 'refused'> & {
  dataset: Dataset;
  report: Omit<FileReport, 'file' | 'format' | 'notes'>;
};

/** A table in the form that Comity writes; undefined when it is none. */
async function readOwn(
  name: string,
  bytes: Uint8Array,
  format: InputFormat,
  { messages: recordMessages, formatMessages: messages }: CheckOptions,
): Promise<Pick<OwnTable, 'dataset' | 'report'> | undefined> {
  const said = { messages, recordMessages };
  if (format === 'ics') return (await import('@comity/formats/ics')).readIcs(bytes, said);
  if (format === 'geojson') return (await import('@comity/formats/geojson')).readGeoJson(bytes, said);
  if (format === 'datapackage') {
    const { readDataPackage } = await import('@comity/formats/datapackage');
    return readDataPackage(bytes, said);
  }
  if (format === 'csv') {
    if (!isListName(name)) return undefined;
    const { readCsv } = await import('@comity/formats/csv');
    return readCsv({ [name]: bytes }, said);
  }
  if (format === 'xlsx') {
    const { readXlsxRows, readXlsx } = await import('@comity/formats/xlsx');
    const { sheets } = await readXlsxRows(bytes);
    return sheets.some((sheet) => isListName(sheet.name)) ? readXlsx(bytes, said) : undefined;
  }
  const { readXml } = await import('@comity/formats/xml');
  const own = readXml(bytes, said);
  const isForeign = own.report.findings.some(({ code }: Finding) => code === 'not-this-format');
  return isForeign ? undefined : own;
}

const NAMES: ReadonlySet<string> = new Set([...RECORD_TYPES, ...Object.values(LISTS), 'dataset']);

/** True for the name of a file or sheet that Comity gives to the table of a type. */
function isListName(name: string): boolean {
  return NAMES.has(
    name
      .replace(/^.*\//, '')
      .replace(/\.[^.]*$/, '')
      .toLowerCase(),
  );
}

function isOk(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
