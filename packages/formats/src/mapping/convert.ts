import {
  idFieldOf,
  LISTS,
  RECORD_TYPES,
  validate,
  type AnyRecord,
  type Dataset,
  type Finding,
  type RecordType,
  type TypedRecord,
} from '@comity/core';
import type { RuleMessages } from '@comity/core/rules/import';
import { en } from '../messages/en.js';
import { codeOf, fill } from '../messages/fill.js';
import type { RowPosition, SourceRow } from '../row.js';
import { linkChains, type Link } from './chains.js';
import { compileMapping, type CompiledMapping, type RecordMaker } from './compile.js';
import type { CellNote, RowNotes } from './compile-context.js';
import type { Scope } from './cells.js';
import { checkCell } from './cell-rules.js';
import { cellAt, MappingError, type RowFinding } from './finding.js';
import type { Mapping } from './mapping.js';
import type { MappingWords } from './problems.js';

/** What a conversion is told besides rows and mapping. */
export interface ConvertOptions extends MappingWords {
  /** The sentences of the import rules; English when absent. */
  readonly ruleMessages?: RuleMessages;
  /** Ends the conversion: the iteration throws the reason of the signal. */
  readonly signal?: { readonly aborted: boolean; readonly reason: unknown };
}

/** A row that became no record, with everything that speaks against it. */
export interface RefusedRow {
  readonly at: RowPosition;
  /** Why: the findings of severity error. */
  readonly reasons: readonly RowFinding[];
  /** What stands in the row. */
  readonly cells: SourceRow['cells'];
}

/** What became of one row: records, or a refusal. */
export interface ConvertedRow {
  readonly at: RowPosition;
  /** The records of the row, in the order of the mapping; none when it is refused. */
  readonly records: readonly TypedRecord[];
  /** What was found in it. */
  readonly findings: readonly RowFinding[];
  readonly refused?: RefusedRow;
}

/** How many rows went in and what came out. Every row is either converted or refused. */
export interface ConversionSum {
  /** Rows that were read. */
  readonly rows: number;
  /** Rows that became records. */
  readonly converted: number;
  /** Rows that were refused. */
  readonly refused: number;
  /** Records by their type, those of the mapping itself included. */
  readonly records: Readonly<Partial<Record<RecordType, number>>>;
}

/** A conversion that goes row by row: iterate over it once, then ask for its sum. */
export interface Conversion extends AsyncIterable<ConvertedRow> {
  /** What the mapping says of the dataset, and its records that are in no row. */
  readonly dataset: Dataset;
  /** The columns that the mapping neither uses nor leaves out on purpose; known with the first row. */
  readonly unusedColumns: readonly string[];
  /** The sum of what was converted so far. */
  readonly sum: ConversionSum;
}

/** Rows as readers hand them over. */
export type Rows = Iterable<SourceRow> | AsyncIterable<SourceRow>;

/** How many rows are looked at to know the columns of a file that does not name them. */
const LOOK_AHEAD = 1000;

/**
 * Converts rows one at a time. Memory holds the ids so far and, with chains, the records, since only the last row
 * tells to which chain the first one belongs.
 *
 * @throws {MappingError} at once when the mapping is wrong; from the iteration when the file has not its columns
 */
export function convertRows(rows: Rows, mapping: Mapping, options: ConvertOptions = {}): Conversion {
  const compiled = compileMapping(mapping, options);
  const errors = compiled.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new MappingError(errors);
  const converter = new Converter(compiled, options);
  return {
    dataset: compiled.dataset,
    get unusedColumns() {
      return converter.unusedColumns;
    },
    get sum() {
      return converter.sum;
    },
    [Symbol.asyncIterator]: () => converter.run(rows),
  };
}

/** A whole conversion. */
export interface ConversionResult {
  /** The records of the mapping and of the rows, in the order of the rows. */
  readonly dataset: Dataset;
  readonly refused: readonly RefusedRow[];
  readonly findings: readonly RowFinding[];
  readonly unusedColumns: readonly string[];
  readonly sum: ConversionSum;
}

/**
 * Converts all rows into one dataset.
 *
 * @throws {MappingError} when the mapping is wrong, or names columns that the file does not have
 */
export async function convert(
  rows: Rows,
  mapping: Mapping,
  options: ConvertOptions = {},
): Promise<ConversionResult> {
  const conversion = convertRows(rows, mapping, options);
  const lists: Record<string, AnyRecord[]> = {};
  const put = (type: RecordType, record: AnyRecord): void => {
    (lists[LISTS[type]] ??= []).push(record);
  };
  const statics = conversion.dataset as unknown as Readonly<Record<string, AnyRecord[] | undefined>>;
  for (const type of RECORD_TYPES) for (const record of statics[LISTS[type]] ?? []) put(type, record);
  const refused: RefusedRow[] = [];
  const findings: RowFinding[] = [];
  for await (const row of conversion) {
    for (const { type, record } of row.records) put(type, record);
    findings.push(...row.findings);
    if (row.refused !== undefined) refused.push(row.refused);
  }
  const { sum, unusedColumns } = conversion;
  return { dataset: { ...conversion.dataset, ...lists }, refused, findings, unusedColumns, sum };
}

class Converter {
  unusedColumns: readonly string[] = [];
  readonly #compiled: CompiledMapping;
  readonly #options: ConvertOptions;
  /** What is known by its id: its type, and its text where the mapping says that it may come again. */
  readonly #known = new Map<string, string>();
  /** The types of records that many rows make. */
  readonly #comesAgain: ReadonlySet<RecordType>;
  readonly #counts = new Map<RecordType, number>();
  #rows = 0;
  #refused = 0;

  constructor(compiled: CompiledMapping, options: ConvertOptions) {
    this.#compiled = compiled;
    this.#options = options;
    this.#comesAgain = new Set(compiled.makers.flatMap(({ type, once }) => (once ? [type] : [])));
    const lists = compiled.dataset as unknown as Readonly<Record<string, AnyRecord[] | undefined>>;
    for (const type of RECORD_TYPES) {
      for (const record of lists[LISTS[type]] ?? []) this.#keep(type, record);
    }
  }

  get sum(): ConversionSum {
    return {
      rows: this.#rows,
      converted: this.#rows - this.#refused,
      refused: this.#refused,
      records: Object.fromEntries(this.#counts),
    };
  }

  async *run(rows: Rows): AsyncGenerator<ConvertedRow, void, undefined> {
    const { chains } = this.#compiled;
    const waiting: ConvertedRow[] = [];
    const links = new Map(chains.map((chain) => [chain, [] as Link[]]));
    for await (const row of this.#checked(rows)) {
      const { signal } = this.#options;
      if (signal?.aborted === true) throw signal.reason;
      const converted = this.#convert(row);
      if (chains.length === 0) {
        yield converted;
        continue;
      }
      waiting.push(converted);
      for (const [chain, list] of links) {
        for (const { type, record } of converted.records) if (type === chain.type) list.push({ row, record });
      }
    }
    for (const [chain, list] of links) linkChains(chain, list);
    yield* waiting;
  }

  /** The same rows, after the columns of the first ones were compared with those of the mapping. */
  async *#checked(rows: Rows): AsyncGenerator<SourceRow, void, undefined> {
    let first: SourceRow[] | undefined = [];
    for await (const row of rows) {
      if (first === undefined) {
        yield row;
        continue;
      }
      first.push(row);
      // A table names all its columns with its first row.
      if (row.at.columns === undefined && first.length < LOOK_AHEAD) continue;
      this.#checkColumns(first);
      yield* first;
      first = undefined;
    }
    if (first === undefined) return;
    if (first.length > 0) this.#checkColumns(first);
    yield* first;
  }

  #checkColumns(rows: readonly SourceRow[]): void {
    const findings = this.#compiled.checkColumns(rows);
    if (findings.length > 0) throw new MappingError(findings);
    this.unusedColumns = this.#compiled.unusedColumns(rows);
  }

  #convert(row: SourceRow): ConvertedRow {
    this.#rows++;
    const findings: RowFinding[] = [];
    const reasons: RowFinding[] = [];
    const records: TypedRecord[] = [];
    for (const { applies, reason, column } of this.#compiled.refusals) {
      if (applies({ row }))
        reasons.push(
          this.#finding(row, {
            said: { code: 'refused-row', message: reason },
            severity: 'error',
            field: [],
            column,
          }),
        );
    }
    for (const maker of reasons.length > 0 ? [] : this.#compiled.makers) {
      for (const scope of maker.scopes({ row })) this.#make(maker, scope, { findings, reasons, records });
    }
    if (reasons.length === 0 && records.length === 0 && !this.#hadRecord) {
      reasons.push(this.#finding(row, { said: 'no-record', severity: 'error', field: [] }));
    }
    this.#hadRecord = false;
    findings.push(...reasons);
    if (reasons.length > 0) {
      this.#refused++;
      return { at: row.at, records: [], findings, refused: { at: row.at, reasons, cells: row.cells } };
    }
    for (const { type, record } of records) this.#keep(type, record);
    return { at: row.at, records, findings };
  }

  /** The row gave a record that an earlier row gave already. */
  #hadRecord = false;

  #make(
    maker: RecordMaker,
    scope: Scope,
    out: { findings: RowFinding[]; reasons: RowFinding[]; records: TypedRecord[] },
  ): void {
    const { type, once } = maker;
    const { row } = scope;
    const others: { field: string; value: unknown; quote: string }[] = [];
    const seen = new Set<string>();
    const { blanks, mapping } = this.#compiled;
    const { dates = {}, rules = [] } = mapping;
    const { recordMessages, ruleMessages: messages } = this.#options;
    const context = { blanks, dates, rules, messages, isTable: row.at.columns !== undefined };
    const notes: RowNotes = {
      note: (note) => {
        if (!isSaid(note, out.findings)) out.findings.push(this.#finding(row, note));
      },
      refuse: (note) => void out.reasons.push(this.#finding(row, note)),
      other: (field, value, quote) => void others.push({ field, value, quote }),
      check: (cell) =>
        checkCell(cell, context, (note) => {
          // A column may fill several fields; what is wrong with its text is said once.
          const name = `${codeOfNote(note)} ${cell.column}`;
          if (!seen.has(name)) out.findings.push(this.#finding(row, note));
          seen.add(name);
        }),
    };
    const before = out.reasons.length;
    const fields = maker.make(scope, notes);
    if (fields === undefined || out.reasons.length > before) return;
    if (others.length > 0) fields.reports = [...((fields.reports as unknown[] | undefined) ?? []), ...others];
    const { findings } = validate(
      type,
      fields,
      recordMessages === undefined ? {} : { messages: recordMessages },
    );
    const record = fields as unknown as AnyRecord;
    for (const finding of findings) {
      const placed = { ...finding, cell: cellAt(row.at) };
      if (finding.severity === 'error') out.reasons.push(placed);
      else out.findings.push(placed);
    }
    const named = fields[idFieldOf(type)];
    const id = typeof named === 'string' ? named : '';
    if (out.reasons.length > before || id === '') return;
    const text = JSON.stringify(fields);
    const earlier = this.#known.get(id) ?? out.records.find((made) => idOf(made) === id)?.type;
    if (earlier === undefined) {
      out.records.push({ type, record } as TypedRecord);
      return;
    }
    this.#hadRecord = true;
    if (once && earlier === `${type}\n${text}`) return;
    const params = { id };
    if (once) {
      out.findings.push(
        this.#finding(row, { said: 'differing-record', severity: 'warning', params, field: [] }),
      );
    } else {
      out.reasons.push(this.#finding(row, { said: 'duplicate-id', severity: 'error', params, field: [] }));
    }
  }

  /** A finding with its words and its place in the file. */
  #finding(row: SourceRow, note: CellNote): RowFinding {
    const { said, severity, field, column, text, params = {}, suggestions = [] } = note;
    const { messages = en } = this.#options;
    const finding: Finding = {
      code: codeOfNote(note),
      severity,
      path: [...field],
      message: typeof said === 'string' ? fill(messages, said, params, suggestions) : said.message,
      params,
      suggestions: [...suggestions],
    };
    return { ...finding, cell: cellAt(row.at, column, text) };
  }

  #keep(type: RecordType, record: AnyRecord): void {
    const id = String((record as unknown as Record<string, unknown>)[idFieldOf(type)]);
    // Only of what may come again the text is needed.
    this.#known.set(id, this.#comesAgain.has(type) ? `${type}\n${JSON.stringify(record)}` : type);
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
  }
}

function idOf({ type, record }: TypedRecord): unknown {
  return (record as unknown as Record<string, unknown>)[idFieldOf(type)];
}

/** Rules that say of a cell why it cannot be read as a date. */
const SAME_AS: Readonly<Record<string, string>> = { 'ambiguous-order': 'CHR-11', 'serial-number': 'CHR-12' };

/** Whether a rule has said of the cell what the reading says: one mistake, one finding. */
function isSaid(note: CellNote, findings: readonly RowFinding[]): boolean {
  const { params, column } = note;
  if (codeOfNote(note) !== 'unreadable-date') return false;
  const rule = SAME_AS[String(params?.reason)];
  return findings.some((finding) => finding.code === rule && finding.cell.column === column);
}

function codeOfNote({ said }: CellNote): string {
  return typeof said === 'string' ? codeOf(said) : said.code;
}
