import { findingMaker, type TableFinding } from '../finding.js';
import type { SourceRow } from '../row.js';
import { isBlankRow, type RawRow } from '../table/raw-table.js';
import { TableReader } from '../table/read-table.js';
import { decodePieces } from '../text/decode-stream.js';
import { CsvParser, findDelimiter, statedDelimiter } from './parse.js';
import { unguardRow, type CsvReadOptions } from './read-rows.js';

/** The rows of a CSV file that comes in pieces. */
export interface CsvRowStream {
  /** The rows, to be gone through once. Only the piece that is read is held in memory. */
  readonly rows: AsyncIterable<SourceRow>;
  /** Names of the columns, in the order of the file; one without a name is added when a value stands in it. */
  readonly columns: readonly string[];
  /** What was found so far; complete after the last row. */
  readonly findings: readonly TableFinding[];
  /** Name of the encoding as browsers have it, such as `utf-8`. */
  readonly encoding: string;
  readonly delimiter: string;
}

/** How many rows are looked at for the header and the names of the columns. */
const LOOK_AHEAD = 1000;

/**
 * Reads a CSV file of any size as rows, in memory that does not grow with it: the same rows and findings as
 * `readCsvRows` has, but that the encoding is told by the first megabyte, and that a quotation mark counts as not closed
 * after four million characters.
 *
 * @param source A stream of a file (`file.stream()` in a browser, `createReadStream(path)` in Node), or its chunks.
 * @throws {RangeError} when `encoding` names no encoding
 */
export async function streamCsvRows(
  source: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
  options: CsvReadOptions = {},
): Promise<CsvRowStream> {
  const make = findingMaker(options.messages);
  const findings: TableFinding[] = [];
  const { encoding, pieces } = await decodePieces(chunksOf(source), make, findings, options.encoding);
  const texts = pieces[Symbol.asyncIterator]();
  const first = await texts.next();
  const text = first.done === true ? '' : first.value;
  const stated = statedDelimiter(text);
  const body = text.slice(stated?.length ?? 0);
  const delimiter = options.delimiter ?? stated?.delimiter ?? findDelimiter(body);
  const parser = new CsvParser(body, delimiter, options.file, make);
  const state = { findings, skipped: stated === undefined ? 0 : 1, unguard: options.unguard === true };
  const raw = rawRows(parser, body, texts, state);
  const beginning: RawRow[] = [];
  for (let next = await raw.next(); next.done !== true; next = await raw.next()) {
    beginning.push(next.value);
    if (beginning.length >= LOOK_AHEAD) break;
  }
  const isEmpty = text.trim() === '' && beginning.length < LOOK_AHEAD && beginning.every(isBlankRow);
  if (isEmpty && encoding !== 'binary') findings.push(make('empty-file'));
  const table = new TableReader(beginning, { file: options.file, header: options.header }, make);
  return {
    rows: sourceRows(beginning, raw, table, isEmpty),
    get columns() {
      return table.columns;
    },
    get findings() {
      return [...findings, ...table.findings];
    },
    encoding,
    delimiter,
  };
}

async function* rawRows(
  parser: CsvParser,
  beginning: string,
  texts: AsyncIterator<string>,
  { findings, skipped, unguard }: { findings: TableFinding[]; skipped: number; unguard: boolean },
): AsyncGenerator<RawRow, void, undefined> {
  let text = beginning;
  let isLast = false;
  try {
    while (!isLast) {
      const next = await texts.next();
      isLast = next.done === true;
      const parsed = parser.parse(text, isLast);
      findings.push(...parsed.findings);
      for (const row of parsed.rows) {
        yield { ...row, line: (row.line ?? 0) + skipped, cells: unguard ? unguardRow(row.cells) : row.cells };
      }
      text = parsed.rest + (next.done === true ? '' : next.value);
    }
  } finally {
    await texts.return?.();
  }
}

async function* sourceRows(
  beginning: readonly RawRow[],
  rest: AsyncGenerator<RawRow, void, undefined>,
  table: TableReader,
  isEmpty: boolean,
): AsyncGenerator<SourceRow, void, undefined> {
  try {
    for (const raw of beginning) {
      const row = table.read(raw);
      if (row !== undefined) yield row;
    }
    for await (const raw of rest) {
      const row = table.read(raw);
      if (row !== undefined) yield row;
    }
    if (!isEmpty) table.end();
  } finally {
    await rest.return();
  }
}

/** Not every browser can iterate over a stream. */
async function* chunksOf(
  source: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (Symbol.asyncIterator in source) {
    yield* source;
    return;
  }
  const reader = (source as ReadableStream<Uint8Array>).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
