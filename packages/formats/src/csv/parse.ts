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

/** No row is longer; in characters. A mark that is not closed is known as such after so many. */
const LONGEST_ROW = 4 * 1024 * 1024;

/**
 * Reads the rows of a text that is handed over whole or in pieces. A quotation mark that is never closed would swallow
 * what follows: its line is left out, and reading goes on with the next.
 */
export class CsvParser {
  /** Rows, lines and characters before the piece. */
  private number = 0;
  private line = 0;
  private offset = 0;
  private restarts = 0;

  /**
   * @param beginning the text, or the first of it, by which the ends of lines are told
   * @param file its name, for findings
   */
  constructor(
    beginning: string,
    private readonly delimiter: string,
    private readonly file: string | undefined,
    private readonly make: FindingMaker,
    private readonly lineEnd = lineEndOf(beginning),
  ) {}

  /**
   * Reads a piece of the text.
   *
   * @param isLast false when more follows: the last row of the piece may go on there and is not read
   * @returns also what is left of the piece, which the next one must begin with
   */
  parse(text: string, isLast: boolean): ParsedCsv & { readonly rest: string } {
    const lines = new LineCounter(text, this.lineEnd);
    const rows: RawRow[] = [];
    const findings: TableFinding[] = [];
    const before = this.line;
    const take = (row: ParsedRow): number | undefined => {
      const { begin, end, fault } = row;
      this.number++;
      const start = lines.at(begin);
      const line = before + start.line;
      const lineStop = text.indexOf(this.lineEnd, begin);
      const spansLines = fault !== undefined && lineStop !== -1 && lineStop < end - 1;
      const swallows = spansLines && this.restarts < MOST_RESTARTS;
      if (!swallows) rows.push({ cells: withoutReturn(text, row, this.delimiter), row: this.number, line });
      if (fault === undefined) return undefined;
      // The counter goes forward only; a quotation mark in a line further down is rare, and its row is enough then.
      const isInLine = fault.at <= lineStop || lineStop === -1;
      const column = isInLine ? start.column + fault.at - begin : start.column;
      const code = spansLines || fault.unclosed ? 'unclosed-quote' : 'stray-quote';
      findings.push(this.fault(code, { line, column, offset: this.offset + fault.at }));
      return swallows ? lineStop + 1 : undefined;
    };
    const stop = this.readRows(text, isLast, take);
    this.line += lines.at(stop).line - 1;
    this.offset += stop;
    return { rows, findings, rest: text.slice(stop) };
  }

  /** @returns where the rows end that were read */
  private readRows(text: string, isLast: boolean, take: (row: ParsedRow) => number | undefined): number {
    let from: number | undefined = 0;
    let stop = 0;
    while (from !== undefined && from < text.length) {
      const part = forEachRow(text, from, this.delimiter, this.lineEnd, isLast, take);
      stop = part.stop;
      from = part.anew;
      if (from !== undefined) this.restarts++;
    }
    return from ?? stop;
  }

  private fault(
    code: 'unclosed-quote' | 'stray-quote',
    position: { readonly line: number; readonly column: number; readonly offset: number },
  ): TableFinding {
    const cell = { row: this.number, line: position.line };
    return this.make(
      code,
      {},
      { cell: this.file === undefined ? cell : { ...cell, file: this.file }, position },
    );
  }
}

interface ParsedRow {
  readonly cells: string[];
  /** Where the row begins and ends in the text, its line end included; from 0. */
  readonly begin: number;
  readonly end: number;
  /** The first quotation mark that is wrong. */
  readonly fault?: { readonly at: number; readonly unclosed: boolean };
}

/**
 * Hands over row after row, until `take` says where to begin anew. The last row is kept back when more text follows.
 *
 * @returns where to begin anew, if so, and where the rows end that were handed over
 */
function forEachRow(
  text: string,
  from: number,
  delimiter: string,
  newline: '\n' | '\r',
  isLast: boolean,
  take: (row: ParsedRow) => number | undefined,
): { readonly anew: number | undefined; readonly stop: number } {
  let begin = from;
  let stop = from;
  let anew: number | undefined;
  let held: ParsedRow | undefined;
  const release = (row: ParsedRow): void => {
    anew = take(row);
    stop = row.end;
  };
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
      if (held !== undefined) release(held);
      held =
        anew === undefined
          ? { cells: data, begin, end, ...(fault === undefined ? {} : { fault }) }
          : undefined;
      begin = end;
      if (anew !== undefined) parser.abort();
    },
  });
  // A row without an end would gather the whole rest of a stream.
  const isStuck = held?.begin === 0 && text.length > LONGEST_ROW;
  if (held !== undefined && (isLast || isStuck)) release(held);
  return { anew, stop };
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
