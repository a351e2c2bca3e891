import type { FindingCode } from '../findings/finding.js';
import type { RecordType } from '../models/dataset.js';
import { RECORD_TYPES } from '../models/lists.js';
import { excerpt, isPlainObject, typeName } from '../schema/index.js';
import { afterBlanks, syntaxMistakeOf, locate, PathNode } from '../text/index.js';
import { isRecordType } from './lists.js';

/** Why a line holds no record. */
interface LineMistake {
  readonly code: FindingCode;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where in the line it stands. */
  readonly offset: number;
}

/** What a line of NDJSON holds. */
export type ParsedLine =
  | { readonly kind: 'header'; readonly header: Record<string, unknown> }
  | { readonly kind: 'record'; readonly type: RecordType; readonly record: Record<string, unknown> }
  | { readonly kind: 'mistake'; readonly mistake: LineMistake };

/** Reads a line. The first one is the header, unless it says the type of a record. */
export function parseLine(line: string, isFirst: boolean): ParsedLine {
  return (isFirst ? undefined : parseUsualLine(line)) ?? parseAnyLine(line, isFirst);
}

const TYPE_FIRST = /^\{"type":"([a-z]+)",(?=")/;

/**
 * A record whose type stands first, as every program writes it that puts it there: the rest is parsed as the record,
 * which costs no copy without the type. Undefined for all other lines.
 */
function parseUsualLine(line: string): ParsedLine | undefined {
  const [start = '', type] = TYPE_FIRST.exec(line) ?? [];
  if (!isRecordType(type)) return undefined;
  try {
    const record = JSON.parse(`{${line.slice(start.length)}`) as Record<string, unknown>;
    // A second type would have taken the place of the first.
    return Object.hasOwn(record, 'type') ? undefined : { kind: 'record', type, record };
  } catch {
    return undefined;
  }
}

function parseAnyLine(line: string, isFirst: boolean): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const { problem, offset } = syntaxMistakeOf(line, error);
    return mistake('invalid-line', { detail: problem }, offset);
  }
  if (!isPlainObject(value)) return mistake('wrong-type', wrongType('record', value));
  if (isFirst && (typeof value.type !== 'string' || Object.hasOwn(value, 'comity'))) {
    return { kind: 'header', header: value };
  }
  const { type, ...record } = value;
  if (isRecordType(type)) return { kind: 'record', type, record };
  if (type === undefined) return mistake('missing-key', { key: 'type', object: 'record' });
  return typeof type === 'string'
    ? mistake('unknown-type', { value: type, candidates: RECORD_TYPES }, offsetOfType(line))
    : mistake('wrong-type', wrongType('text', type), offsetOfType(line));
}

function mistake(code: FindingCode, params: LineMistake['params'], offset = 0): ParsedLine {
  return { kind: 'mistake', mistake: { code, params, offset } };
}

function wrongType(expected: string, value: unknown): LineMistake['params'] {
  return { expected, received: typeName(value), value: excerpt(value) };
}

function offsetOfType(line: string): number {
  const root = new PathNode();
  const type = root.below(['type']);
  locate(line, root);
  return type.value;
}

/** A text of lines, read. */
export interface Lines {
  /** Absent when the first line is none. */
  readonly header?: { readonly value: Record<string, unknown>; readonly offset: number };
  /** The records of each type in the order of the file, and where their lines start. */
  readonly records: ReadonlyMap<RecordType, LineList>;
  /** Where each mistake stands in the text. */
  readonly mistakes: readonly (LineMistake & { readonly isFirst: boolean })[];
}

interface LineList {
  readonly values: Record<string, unknown>[];
  readonly offsets: number[];
}

/** Reads all lines of a text. */
export function parseLines(text: string): Lines {
  const records = new Map<RecordType, LineList>();
  const mistakes: (LineMistake & { isFirst: boolean })[] = [];
  let header: Lines['header'];
  let isFirst = true;
  for (const { line, offset } of linesOf(text)) {
    const parsed = parseLine(line, isFirst);
    if (parsed.kind === 'header') header = { value: parsed.header, offset };
    else if (parsed.kind === 'mistake') {
      mistakes.push({ ...parsed.mistake, offset: offset + parsed.mistake.offset, isFirst });
    } else {
      let list = records.get(parsed.type);
      if (list === undefined) records.set(parsed.type, (list = { values: [], offsets: [] }));
      list.values.push(parsed.record);
      list.offsets.push(offset);
    }
    isFirst = false;
  }
  return { ...(header === undefined ? {} : { header }), records, mistakes };
}

/** The lines that are not blank, without the blanks before them. */
function* linesOf(text: string): Generator<{ line: string; offset: number }> {
  for (let start = 0; start < text.length;) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed === -1 ? text.length : lineFeed;
    const offset = Math.min(afterBlanks(text, start), end);
    if (offset < end) yield { line: text.slice(offset, end), offset };
    start = end + 1;
  }
}
