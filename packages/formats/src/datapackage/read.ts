import type { MessageCatalogue } from '@comity/core';
import { readCsvRows } from '../csv/read-rows.js';
import type { FormatMessages } from '../messages/messages.js';
import { findingMaker, type FindingMaker, type TableFinding } from '../finding.js';
import { assemble, type NamedTable, type ReadDatasetResult } from '../tabular/assemble.js';
import { decodeText } from '../text/decode.js';
import { parseJson } from '../text/parse-json.js';
import { unzip, ZipError } from '../zip/unzip.js';

/** How a data package is read. */
export interface DataPackageOptions {
  /** The sentences of findings; English when absent. */
  readonly messages?: FormatMessages;
  /** The sentences of the findings of records; English when absent. */
  readonly recordMessages?: MessageCatalogue;
}

/** The files of a data package by their paths, or one archive with them. */
export type DataPackageInput = Uint8Array | Readonly<Record<string, string | Uint8Array>>;

/** The tables of a data package. */
export interface DataPackageRows {
  readonly tables: readonly NamedTable[];
  readonly findings: readonly TableFinding[];
}

const DESCRIPTOR = 'datapackage.json';

/**
 * Reads the tables of any data package as rows. Only files of the package itself are read: nothing is fetched, and no
 * path leads out of it. Resources that are not CSV are left out with a finding.
 */
export function readDataPackageRows(
  input: DataPackageInput,
  options: DataPackageOptions = {},
): DataPackageRows {
  const make = findingMaker(options.messages);
  const findings: TableFinding[] = [];
  const files = filesOf(input, make, findings);
  const descriptor = descriptorIn(files, make, findings, options.recordMessages);
  const resources = Array.isArray(descriptor?.resources) ? (descriptor.resources as unknown[]) : [];
  const tables = resources.flatMap((resource): NamedTable[] => {
    const table = tableOf(resource, files, options, make, findings);
    return table === undefined ? [] : [table];
  });
  return { tables, findings };
}

/** Reads a dataset from a data package as `writeDataPackage` writes it. */
export function readDataPackage(
  input: DataPackageInput,
  options: DataPackageOptions = {},
): ReadDatasetResult {
  const { tables, findings } = readDataPackageRows(input, options);
  return assemble(tables, findingMaker(options.messages), findings, options.recordMessages);
}

type Files = Readonly<Record<string, string | Uint8Array>>;
type Fields = Readonly<Record<string, unknown>>;

function filesOf(input: DataPackageInput, make: FindingMaker, findings: TableFinding[]): Files {
  if (!(input instanceof Uint8Array)) return input;
  try {
    return withoutFolder(unzip(input));
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    findings.push(make(error.key, error.params));
    return {};
  }
}

/** Archives are often made of the folder, and not of what is in it. */
function withoutFolder(files: Files): Files {
  const name = Object.keys(files).find((path) => /^[^/]+\/datapackage\.json$/.test(path));
  if (name === undefined || Object.hasOwn(files, DESCRIPTOR)) return files;
  const folder = name.slice(0, -DESCRIPTOR.length);
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path.startsWith(folder) ? path.slice(folder.length) : path,
      file,
    ]),
  );
}

function descriptorIn(
  files: Files,
  make: FindingMaker,
  findings: TableFinding[],
  recordMessages?: MessageCatalogue,
): Fields | undefined {
  const file = Object.hasOwn(files, DESCRIPTOR) ? files[DESCRIPTOR] : undefined;
  if (file === undefined) {
    if (findings.length === 0) findings.push(make('missing-resource', { path: DESCRIPTOR }));
    return undefined;
  }
  const { text, findings: faults } = decodeText(file, make, typeof file === 'string' ? undefined : 'utf-8');
  findings.push(...faults);
  if (text === undefined || text.trim() === '') return undefined;
  const { value, findings: mistakes } = parseJson(text, recordMessages);
  findings.push(...mistakes);
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}

function tableOf(
  resource: unknown,
  files: Files,
  options: DataPackageOptions,
  make: FindingMaker,
  findings: TableFinding[],
): NamedTable | undefined {
  const { name = '', path, encoding, dialect } = (resource ?? {}) as Fields;
  const title = typeof name === 'string' ? name : '';
  const fault = pathFault(path, title, make) ?? dialectFault(dialect, title, make);
  if (fault !== undefined || typeof path !== 'string') {
    if (fault !== undefined) findings.push(fault);
    return undefined;
  }
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  if (file === undefined) {
    findings.push(make('missing-resource', { path }));
    return undefined;
  }
  const { delimiter } = (dialect ?? {}) as Fields;
  const read = readCsvRows(file, {
    file: path,
    unguard: true,
    ...(typeof delimiter === 'string' && delimiter.length === 1 ? { delimiter } : {}),
    ...(typeof encoding === 'string' && isEncoding(encoding) ? { encoding } : {}),
    ...(options.messages === undefined ? {} : { messages: options.messages }),
  });
  findings.push(...read.findings);
  return {
    name: title === '' ? path.replace(/\.[^.]*$/, '') : title,
    columns: read.columns,
    rows: read.rows,
  };
}

function pathFault(path: unknown, name: string, make: FindingMaker): TableFinding | undefined {
  if (Array.isArray(path)) return make('unsupported-resource.split', { name });
  if (typeof path !== 'string') return make('unsupported-resource.inline', { name });
  if (/^[a-z][a-z\d+.-]*:/i.test(path)) return make('unsupported-resource.elsewhere', { name });
  if (/^[\\/~]/.test(path) || path.split(/[\\/]/).includes('..')) return make('unsafe-path', { path });
  if (!/\.(csv|tsv|txt)$/i.test(path)) return make('unsupported-resource.no-csv', { name });
  return undefined;
}

function dialectFault(dialect: unknown, name: string, make: FindingMaker): TableFinding | undefined {
  const { header } = (dialect ?? {}) as Fields;
  return header === false ? make('unsupported-resource.no-header', { name }) : undefined;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
