import type { FormatMessages } from '../messages/messages.js';
import { findingMaker, type TableFinding } from '../finding.js';
import type { SourceRow } from '../row.js';
import { findRowPath } from './find-row-path.js';
import { decodeXml, walkXml, type XmlHandlers } from './walk.js';

/** What is known of an XML file before it is read. */
export interface XmlReadOptions {
  /** Its name, for findings. */
  readonly file?: string;
  /** Its encoding; absent: the one that it declares, or the one that is found. */
  readonly encoding?: string;
  /** The element that stands for one row: its name (`visit`) or its path (`visits/visit`); found when absent. */
  readonly row?: string;
  /** True to keep blanks and line breaks as they stand; absent: each run of them becomes one blank, outer ones none. */
  readonly keepSpace?: boolean;
  /** The sentences of findings; English when absent. */
  readonly messages?: FormatMessages;
}

/** The rows of an XML file. */
export interface XmlRows {
  readonly rows: readonly SourceRow[];
  /** Every path that has a value in some row, in the order of the file. */
  readonly columns: readonly string[];
  readonly findings: readonly TableFinding[];
  readonly encoding: string;
  /** Path of the element that stands for one row; absent when there is none. */
  readonly row?: string;
}

/**
 * Reads an XML file as rows. The cells of a row are the elements and attributes within it by their paths
 * (`from`, `from/@id`, `traveller/name`); one that is repeated has a list. Elements with words and elements in them
 * give all their words. What was read before a mistake is there.
 *
 * @throws {RangeError} when `encoding` names no encoding
 */
export function readXmlRows(input: string | Uint8Array, options: XmlReadOptions = {}): XmlRows {
  const make = findingMaker(options.messages);
  const { text = '', encoding, findings: textFindings } = decodeXml(input, make, options.encoding);
  const findings = [...textFindings];
  if (text.trim() === '') return { rows: [], columns: [], findings, encoding };
  const row = options.row ?? findRowPath(text, make);
  if (row === undefined) {
    const stopped = walkXml(text, NOTHING, make);
    return {
      rows: [],
      columns: [],
      findings: stopped === undefined ? findings : [...findings, stopped],
      encoding,
    };
  }
  const collector = new RowCollector(row, options);
  const stopped = walkXml(text, collector, make);
  if (stopped !== undefined) findings.push(withRow(stopped, collector, options.file));
  else if (collector.rows.length === 0) findings.push(make('no-rows'));
  return { rows: collector.rows, columns: [...collector.columns], findings, encoding, row };
}

const NOTHING: XmlHandlers = {
  open() {
    // Only well-formedness matters.
  },
  text() {
    // The same.
  },
  close() {
    // The same.
  },
};

function withRow(finding: TableFinding, { number }: RowCollector, file: string | undefined): TableFinding {
  const line = finding.position?.line;
  const cell = {
    row: number,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
  return number === 0 ? finding : { ...finding, cell };
}

/** An element that is open within a row. */
interface OpenElement {
  readonly path: string;
  text: string;
  /** The words of elements in it, with its own. */
  all: string;
  hasElements: boolean;
}

class RowCollector implements XmlHandlers {
  readonly rows: SourceRow[] = [];
  readonly columns = new Set<string>();
  /** Number of the row that was begun last, from 1. */
  number = 0;
  private readonly path: string[] = [];
  private rowDepth = 0;
  private line = 0;
  private cells = new Map<string, string | string[]>();
  private open_: OpenElement[] = [];

  constructor(
    private readonly rowPath: string,
    private readonly options: XmlReadOptions,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    this.path.push(name);
    if (this.rowDepth === 0) {
      if (!this.isRow(name)) return;
      this.rowDepth = this.path.length;
      this.number++;
      this.line = line;
      this.cells = new Map();
      this.open_ = [];
    }
    const path = this.path.slice(this.rowDepth).join('/');
    const parent = this.open_.at(-1);
    if (parent !== undefined) parent.hasElements = true;
    this.open_.push({ path, text: '', all: '', hasElements: false });
    for (const [attribute, value] of Object.entries(attributes)) {
      this.add(path === '' ? `@${attribute}` : `${path}/@${attribute}`, value);
    }
  }

  text(part: string): void {
    const element = this.open_.at(-1);
    if (element === undefined || this.rowDepth === 0) return;
    element.text += part;
    element.all += part;
  }

  close(): void {
    if (this.rowDepth > 0) this.closeInRow();
    this.path.pop();
  }

  private closeInRow(): void {
    const element = this.open_.pop();
    if (element === undefined) return;
    const isMixed = element.hasElements && element.text.trim() !== '';
    const words = isMixed || !element.hasElements ? element.all : '';
    const parent = this.open_.at(-1);
    if (parent !== undefined) parent.all += element.all;
    // A row that is one element with words has them under its own name.
    if (words.trim() !== '') this.add(element.path === '' ? '.' : element.path, words);
    if (this.path.length === this.rowDepth) this.closeRow();
  }

  private closeRow(): void {
    this.rowDepth = 0;
    const { file } = this.options;
    this.rows.push({
      cells: Object.fromEntries(this.cells),
      at: { row: this.number, line: this.line, ...(file === undefined ? {} : { file }) },
    });
  }

  private isRow(name: string): boolean {
    return this.rowPath.includes('/') ? this.path.join('/') === this.rowPath : name === this.rowPath;
  }

  private add(path: string, value: string): void {
    const text = this.options.keepSpace === true ? value : value.replace(/\s+/g, ' ').trim();
    if (text === '') return;
    this.columns.add(path);
    const before = this.cells.get(path);
    if (before === undefined) this.cells.set(path, text);
    else if (typeof before === 'string') this.cells.set(path, [before, text]);
    else before.push(text);
  }
}
