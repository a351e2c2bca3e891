import type { Finding, FindingCode, MessageCatalogue, ValidationReport } from '../findings/finding.js';
import { describe } from '../findings/make-finding.js';
import { en } from '../findings/messages/en.js';
import { everySuggestion } from '../findings/suggestions/index.js';
import { remembering } from '../findings/suggestions/remembering.js';
import { FORMAT_VERSION } from '../models/dataset.js';
import type { AnyRecord, Dataset, RecordType } from '../models/dataset.js';
import { LISTS, RECORD_TYPES } from '../models/lists.js';
import { isPlainObject, typeName } from '../schema/index.js';
import { findDuplicateKeys } from '../text/index.js';
import { DuplicateKeys, recordAt } from './duplicate-keys.js';
import { TYPE_OF_LIST } from './lists.js';
import { parseInput, type ParsedInput, type TextFormat } from './parse-input.js';
import type { Lines } from './parse-lines.js';
import { Positions, type PathStart } from './positions.js';
import { placeOf, Reading, type Accepted } from './reading.js';
import { danglingIn, danglingInHeader } from './record-references.js';

export interface ReadOptions {
  /** The messages of the findings; English when absent. */
  messages?: MessageCatalogue;
  /** How many findings of one record are reported; 100 when absent. */
  limitPerRecord?: number;
  /** How a text holds the dataset; found out when absent. */
  format?: TextFormat;
  /** Whether to look for keys that stand twice in one object, of which JSON takes the last. It needs a text. */
  duplicateKeys?: boolean;
}

export interface ReadResult {
  /** The header and the accepted records: each of them is what its interface says. */
  dataset: Dataset;
  report: ValidationReport;
}

/**
 * Reads a dataset from the text of JSON or NDJSON, from its UTF-8 bytes, or from a value. A record that cannot be
 * used is left out and reported; all others are handed over as they are, not copied. When a text is given, each
 * finding has its position. It never throws on data, whatever is wrong with it, and never changes it.
 */
export function readDataset(input: unknown, options: ReadOptions = {}): ReadResult {
  const { messages = en, limitPerRecord = 100, format, duplicateKeys = false } = options;
  const start = () =>
    new FileReading(
      new Reading({ messages, suggester: remembering(everySuggestion) }, limitPerRecord),
      limitPerRecord,
      duplicateKeys,
    );
  try {
    return start().read(parseInput(input, format));
  } catch (error) {
    // Only a value that is not plain data gets here: a getter or a proxy that throws.
    const reading = start();
    return reading.fail('not-a-dataset', { received: 'object', detail: describe(error) });
  }
}

/** One pass over one whole file. */
class FileReading {
  private readonly positions = new Positions();
  private readonly duplicates: DuplicateKeys | undefined;
  private readonly accepted = new Map<RecordType, AnyRecord[]>();
  /** Those whose references are looked at again; of all others nothing but the record itself is kept. */
  private readonly open = new Map<RecordType, Accepted[]>();

  constructor(
    private readonly reading: Reading,
    limit: number,
    duplicateKeys: boolean,
  ) {
    this.duplicates = duplicateKeys ? new DuplicateKeys(reading, this.positions, limit) : undefined;
  }

  read(input: ParsedInput): ReadResult {
    if ('lines' in input) return this.readLines(input.lines, input.text);
    if ('value' in input) return this.readValue(input.value, input.text);
    const { problem, text, offset } = input;
    this.positions.at(this.reading.report('invalid-json', [], { detail: problem }), offset);
    return this.result({ comity: FORMAT_VERSION }, text);
  }

  /** The result for what is no dataset at all. */
  fail(code: FindingCode, params: Finding['params'], text?: string): ReadResult {
    this.reading.report(code, [], params);
    return this.result({ comity: FORMAT_VERSION }, text);
  }

  private readValue(value: unknown, text?: string): ReadResult {
    if (!isPlainObject(value)) return this.fail('not-a-dataset', { received: typeName(value) }, text);
    const fields = Object.entries(value).filter(([key]) => !TYPE_OF_LIST.has(key));
    const header = this.reading.readHeader(fields);
    for (const type of RECORD_TYPES) this.readList(type, value[LISTS[type]]);
    this.checkReferences(header);
    if (text !== undefined && this.duplicates !== undefined) {
      for (const { path, offset } of findDuplicateKeys(text)) {
        this.duplicates.report(path, offset, recordAt(value, path));
      }
    }
    return this.result(this.datasetOf(header, value), text);
  }

  private readLines({ header, records, mistakes }: Lines, text: string): ReadResult {
    const { reading } = this;
    // When the first line is a mistake, nobody knows what the header says.
    const isLost = header === undefined && mistakes[0]?.isFirst === true;
    const fields = isLost ? { comity: FORMAT_VERSION } : (header?.value ?? {});
    const rightFields = reading.readHeader(Object.entries(fields));
    for (const { code, params, offset } of mistakes) {
      reading.records.read++;
      this.positions.at(reading.report(code, [], params), offset);
    }
    for (const type of RECORD_TYPES) this.readList(type, records.get(type)?.values);
    this.checkReferences(rightFields);
    this.findDuplicatesInLines({ ...(header === undefined ? {} : { header }), records, mistakes }, text);
    const startOf = ({ path }: Finding): PathStart => {
      const list = records.get(TYPE_OF_LIST.get(String(path[0])) as RecordType);
      const offset = typeof path[1] === 'number' ? list?.offsets[path[1]] : undefined;
      return offset === undefined ? { offset: header?.offset ?? 0, path } : { offset, path: path.slice(2) };
    };
    return this.result(this.datasetOf(rightFields, {}), text, startOf);
  }

  private findDuplicatesInLines({ header, records }: Lines, text: string): void {
    if (this.duplicates === undefined) return;
    if (header !== undefined) {
      for (const { path, offset } of findDuplicateKeys(text, header.offset)) {
        this.duplicates.report(path, offset);
      }
    }
    for (const [type, { values, offsets }] of records) {
      for (const [index, start] of offsets.entries()) {
        for (const { path, offset } of findDuplicateKeys(text, start)) {
          this.duplicates.report([LISTS[type], index, ...path], offset, placeOf(type, values[index], index));
        }
      }
    }
  }

  private readList(type: RecordType, value: unknown): void {
    if (value === undefined) return;
    if (value === null) this.reading.report('null-value', [LISTS[type]], {});
    else if (!Array.isArray(value)) {
      this.reading.report('wrong-type', [LISTS[type]], { expected: 'list', received: typeName(value) });
    } else {
      const [accepted, open]: [AnyRecord[], Accepted[]] = [[], []];
      for (let index = 0; index < value.length; index++) {
        const entry = this.reading.readRecord(type, value, index);
        if (entry === undefined) continue;
        accepted.push(entry.record);
        if (entry.hasOpenReferences) open.push(entry);
      }
      this.accepted.set(type, accepted);
      this.open.set(type, open);
    }
  }

  private checkReferences(header: Record<string, unknown>): void {
    const { reading } = this;
    const { resolves } = reading.references;
    reading.reportDangling(danglingInHeader(header, resolves), []);
    for (const [type, open] of this.open) {
      const rejected = new Set<unknown>();
      for (const entry of open) {
        try {
          const { record, path, place } = entry;
          reading.reportDangling(danglingIn(type, record, resolves), path, place);
        } catch (error) {
          // What could be read the first time need not be readable again: a proxy may do as it likes.
          reading.reject(entry, error);
          rejected.add(entry.record);
        }
      }
      if (rejected.size > 0) this.leaveOut(type, rejected);
    }
  }

  private leaveOut(type: RecordType, rejected: ReadonlySet<unknown>): void {
    const accepted = this.accepted.get(type) as AnyRecord[];
    this.accepted.set(
      type,
      accepted.filter((record) => !rejected.has(record)),
    );
  }

  /** The header with the accepted records; a list that is there stays there. */
  private datasetOf(header: Record<string, unknown>, value: Readonly<Record<string, unknown>>): Dataset {
    for (const type of RECORD_TYPES) {
      const records = this.accepted.get(type) ?? [];
      if (records.length > 0 || Array.isArray(value[LISTS[type]])) header[LISTS[type]] = records;
    }
    return header as unknown as Dataset;
  }

  private result(dataset: Dataset, text?: string, startOf?: (finding: Finding) => PathStart): ReadResult {
    const { findings, records, truncated } = this.reading;
    if (text !== undefined) this.positions.add(findings, text, startOf);
    const ok = findings.every(({ severity }) => severity !== 'error');
    return { dataset, report: { ok, findings, records: { ...records }, truncated } };
  }
}
