import type { FormatMessages } from '../messages/messages.js';
import { findingMaker, type TableFinding } from '../finding.js';
import type { SourceRow } from '../row.js';
import { readTable } from '../table/read-table.js';
import { decodeText } from '../text/decode.js';
import { unguardFormula } from './formula-guard.js';
import { CsvParser, findDelimiter, statedDelimiter } from './parse.js';

/** What is known of a CSV file before it is read. */
export interface CsvReadOptions {
  /** Its name, for findings. */
  readonly file?: string;
  /** Its encoding, such as `windows-1251`; found when absent. */
  readonly encoding?: string;
  /** What stands between two cells, one character; found when absent. */
  readonly delimiter?: string;
  /** Number of the row that names the columns, from 1; found when absent. */
  readonly header?: number;
  /**
   * True to take off the apostrophe that `writeCsv` and other programs put before `=`, `+`, `-` or `@`, so that a
   * spreadsheet program does not run the cell. False leaves every cell as it stands; the default.
   */
  readonly unguard?: boolean;
  /** The sentences of findings; English when absent. */
  readonly messages?: FormatMessages;
}

/** The rows of a CSV file. */
export interface CsvRows {
  readonly rows: readonly SourceRow[];
  /** Names of the columns, in the order of the file. */
  readonly columns: readonly string[];
  readonly findings: readonly TableFinding[];
  /** Name of the encoding as browsers have it, such as `utf-8`. */
  readonly encoding: string;
  readonly delimiter: string;
}

/**
 * Reads a CSV file as rows, whatever its columns mean. Cells are text as it stands. What is wrong is in the findings;
 * nothing throws on data.
 *
 * @throws {RangeError} when `encoding` names no encoding
 */
export function readCsvRows(input: string | Uint8Array, options: CsvReadOptions = {}): CsvRows {
  const make = findingMaker(options.messages);
  const decoded = decodeText(input, make, options.encoding);
  const { text = '', encoding } = decoded;
  if (text.trim() === '') {
    return {
      rows: [],
      columns: [],
      findings: decoded.findings,
      encoding,
      delimiter: options.delimiter ?? ',',
    };
  }
  const stated = statedDelimiter(text);
  const body = text.slice(stated?.length ?? 0);
  const delimiter = options.delimiter ?? stated?.delimiter ?? findDelimiter(body);
  const parsed = new CsvParser(body, delimiter, options.file, make).parse(body, true);
  const skipped = stated === undefined ? 0 : 1;
  const raw = parsed.rows.map((row) => ({
    ...row,
    line: (row.line ?? 0) + skipped,
    cells: options.unguard === true ? unguardRow(row.cells) : row.cells,
  }));
  const table = readTable(raw, { file: options.file, header: options.header }, make);
  return {
    rows: table.rows,
    columns: table.columns,
    findings: [...decoded.findings, ...parsed.findings, ...table.findings],
    encoding,
    delimiter,
  };
}

/** The cells as they were before they were guarded against being run as formulas. */
export function unguardRow(cells: readonly unknown[]): unknown[] {
  return cells.map((cell) => (typeof cell === 'string' ? unguardFormula(cell) : cell));
}
