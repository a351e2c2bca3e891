import Papa from 'papaparse';
import type { FindingMaker, TableFinding } from '../finding.js';
import type { RawRow } from '../table/raw-table.js';
import { LineCounter } from '../text/positions.js';

/** Rows of a text, with what is wrong with its quotation marks. */
export interface ParsedCsv {
  readonly rows: readonly RawRow[];
  readonly findings: readonly TableFinding[];
}

/** How often reading begins anew after a quotation mark that is not closed. Each time may look at the whole rest. */
const MOST_RESTARTS = 100;

/**
 * Reads every row. A quotation mark that is never closed would swallow what follows: its line is left out, and reading
 * goes on with the next.
 */
export function parseCsv(
  text: string,
  delimiter: string,
  file: string | undefined,
  make: FindingMaker,
): ParsedCsv {
  const lineEnd = lineEndOf(text);
  const lines = new LineCounter(text, lineEnd);
  const rows: RawRow[] = [];
  const findings: TableFinding[] = [];
  let number = 0;
  let restarts = 0;

  /** @returns where to begin anew; undefined when the row can stand as it is */
  const take = (row: ParsedRow): number | undefined => {
    const { begin, end, fault } = row;
    number++;
    const start = lines.at(begin);
    const lineStop = text.indexOf(lineEnd, begin);
    const spansLines = fault !== undefined && lineStop !== -1 && lineStop < end - 1;
    const swallows = spansLines && restarts < MOST_RESTARTS;
    if (!swallows) rows.push({ cells: withoutReturn(text, row, delimiter), row: number, line: start.line });
    if (fault === undefined) return undefined;
    const code = spansLines || fault.unclosed ? 'unclosed-quote' : 'stray-quote';
    // The counter goes forward only; a quotation mark in a line further down is rare, and its row is enough then.
    const column = fault.at <= lineStop || lineStop === -1 ? start.column + fault.at - begin : start.column;
    findings.push(
      make(
        code,
        {},
        {
          cell: { row: number, line: start.line, ...(file === undefined ? {} : { file }) },
          position: { line: start.line, column, offset: fault.at },
        },
      ),
    );
    return swallows ? lineStop + 1 : undefined;
  };

  let from: number | undefined = 0;
  while (from !== undefined && from < text.length) {
    from = forEachRow(text, from, delimiter, lineEnd, take);
    restarts++;
  }
  return { rows, findings };
}

interface ParsedRow {
  readonly cells: string[];
  /** Where the row begins and ends in the text, its line end included; from 0. */
  readonly begin: number;
  readonly end: number;
  /** The first quotation mark that is wrong. */
  readonly fault?: { readonly at: number; readonly unclosed: boolean };
}

/** Hands over row after row, until `take` says where to begin anew. */
function forEachRow(
  text: string,
  from: number,
  delimiter: string,
  newline: '\n' | '\r',
  take: (row: ParsedRow) => number | undefined,
): number | undefined {
  let begin = from;
  let anew: number | undefined;
  Papa.parse<string[]>(from === 0 ? text : text.slice(from), {
    delimiter,
    newline,
    step: ({ data, errors, meta }, parser) => {
      const end = from + meta.cursor;
      const error = errors.find(({ type }) => type === 'Quotes');
      const fault = error && {
        // Its index is that of the character after the mark.
        at: from + Math.max(0, (error.index ?? 1) - 1),
        unclosed: error.code === 'MissingQuotes',
      };
      anew = take({ cells: data, begin, end, ...(fault === undefined ? {} : { fault }) });
      begin = end;
      if (anew !== undefined) parser.abort();
    },
  });
  return anew;
}

/** How lines end outside quotation marks; a return before a line feed is taken off later. */
function lineEndOf(text: string): '\n' | '\r' {
  const beginning = text.slice(0, 65_536).replace(/"[^"]*"/g, '');
  return beginning.includes('\n') || !beginning.includes('\r') ? '\n' : '\r';
}

/** Takes off a return before the line feed, unless it is in quotation marks: then it belongs to the cell. */
function withoutReturn(text: string, { cells, begin, end }: ParsedRow, delimiter: string): string[] {
  const last = cells.at(-1);
  const stop = text.charAt(end - 1) === '\n' ? end - 1 : end;
  if (last?.endsWith('\r') !== true) return cells;
  const start = stop - last.length;
  const isPlain =
    text.slice(start, stop) === last && (start === begin || text.charAt(start - 1) === delimiter);
  return isPlain ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

/** The delimiter that a first line `sep=;` states, as spreadsheet programs write and read it. */
export function statedDelimiter(text: string): { delimiter: string; length: number } | undefined {
  const line = /^sep=(.)\r?\n/i.exec(text);
  return line?.[1] === undefined ? undefined : { delimiter: line[1], length: line[0].length };
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter by which the first rows are most alike, or the one that the first row has most of; else a comma. */
export function findDelimiter(text: string): string {
  const beginning = text.slice(0, 65_536);
  const { meta, errors } = Papa.parse(beginning, {
    delimitersToGuess: DELIMITERS,
    newline: lineEndOf(text),
    preview: 10,
    skipEmptyLines: 'greedy',
  });
  if (!errors.some(({ code }) => code === 'UndetectableDelimiter')) return meta.delimiter;
  const first = /^\s*(.*)/.exec(beginning)?.[1] ?? '';
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (DELIMITERS[counts.indexOf(most)] ?? ',');
}
