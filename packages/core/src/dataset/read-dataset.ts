import { rejects, type Finding, type FindingCode, type FindingRecord } from '../findings/finding.js';
import type { MessageCatalogue, ValidationReport } from '../findings/finding.js';
import { makeFinding } from '../findings/make-finding.js';
import { en } from '../findings/messages/en.js';
import { datasetHeader, FORMAT_VERSION, schemas } from '../models/dataset.js';
import type { AnyRecord, Dataset, RecordType } from '../models/dataset.js';
import { idFieldOf, LISTS, RECORD_TYPES } from '../models/lists.js';
import { check, isPlainObject, typeName } from '../schema/index.js';
import { ReferenceCheck } from './check-reference.js';
import { collectorOf, type FoundReference } from './references.js';
import { parseText } from './parse-text.js';

export interface ReadOptions {
  /** The messages of the findings; English when absent. */
  messages?: MessageCatalogue;
  /** How many findings of one record are reported; 100 when absent. */
  limitPerRecord?: number;
}

export interface ReadResult {
  /** The header and the accepted records: each of them is what its interface says. */
  dataset: Dataset;
  report: ValidationReport;
}

/**
 * Reads a dataset from JSON text, from its UTF-8 bytes, or from a value. A record that cannot be used is left
 * out and reported; all others are handed over as they are, not copied. It never throws on data, whatever is
 * wrong with it, and never changes it.
 */
export function readDataset(input: unknown, options: ReadOptions = {}): ReadResult {
  const { messages = en, limitPerRecord = 100 } = options;
  const reading = new Reading(messages, limitPerRecord);
  try {
    const parsed = parseText(input);
    if ('problem' in parsed) return reading.fail('invalid-json', { detail: parsed.problem });
    return reading.read(parsed.value);
  } catch (error) {
    // Only a value that is not plain data gets here: a getter or a proxy that throws.
    const detail = describe(error);
    return new Reading(messages, limitPerRecord).fail('not-a-dataset', { received: 'object', detail });
  }
}

interface Accepted {
  readonly type: RecordType;
  readonly record: AnyRecord;
  readonly place: FindingRecord;
  readonly path: readonly [string, number];
}

/** One pass over one file. */
class Reading {
  private readonly findings: Finding[] = [];
  private truncated = false;
  private read_ = 0;
  private accepted: Accepted[] = [];
  /** What each id of the file belongs to, rejected records included: they are reported once, not once more by each reference. */
  private readonly targetOf = new Map<string, string>();

  constructor(
    private readonly messages: MessageCatalogue,
    private readonly limit: number,
  ) {}

  private report(
    code: FindingCode,
    path: readonly (string | number)[],
    params: Readonly<Record<string, unknown>>,
    record?: FindingRecord,
  ): void {
    this.findings.push(makeFinding(this.messages, code, [...path], params, record));
  }

  /** The result for what is no dataset at all. */
  fail(code: 'invalid-json' | 'not-a-dataset', params: Readonly<Record<string, unknown>>): ReadResult {
    this.report(code, [], params);
    return this.result({ comity: FORMAT_VERSION });
  }

  read(value: unknown): ReadResult {
    if (!isPlainObject(value)) return this.fail('not-a-dataset', { received: typeName(value) });
    const header = this.readHeader(value);
    for (const type of RECORD_TYPES) this.readList(type, value[LISTS[type]]);
    this.checkReferences(header);
    for (const type of RECORD_TYPES) {
      const records = this.accepted.filter((entry) => entry.type === type).map((entry) => entry.record);
      if (records.length > 0 || Array.isArray(value[LISTS[type]])) header[LISTS[type]] = records;
    }
    return this.result(header as unknown as Dataset);
  }

  private result(dataset: Dataset): ReadResult {
    return {
      dataset,
      report: {
        ok: this.findings.every((finding) => finding.severity !== 'error'),
        findings: this.findings,
        records: { read: this.read_, accepted: this.accepted.length },
        truncated: this.truncated,
      },
    };
  }

  /** The fields of the header that are right; the version always. */
  private readHeader(value: Record<string, unknown>): Record<string, unknown> {
    const lists = new Set<string>(Object.values(LISTS));
    const fields = Object.entries(value).filter(([key]) => !lists.has(key));
    const { issues, truncated } = check(datasetHeader, Object.fromEntries(fields), this.limit);
    const wrong = new Set<string>();
    for (const { code, path, params } of issues) {
      const key = String(path[0] ?? '');
      wrong.add(key);
      const unknown = path.length === 1 && (code === 'unknown-key' || code === 'misspelt-key');
      if (unknown && Array.isArray(value[key])) this.reportUnknownList(key);
      else this.report(code as FindingCode, path, params);
    }
    if (truncated) this.reportTruncation([]);
    const header = Object.fromEntries(truncated ? [] : fields.filter(([key]) => !wrong.has(key)));
    if (header.comity === undefined) header.comity = FORMAT_VERSION;
    else if (header.comity !== FORMAT_VERSION)
      this.report('newer-version', ['comity'], { value: header.comity });
    return header;
  }

  /** A list under a wrong name is worse than a wrong field: all of its records would be missed in silence. */
  private reportUnknownList(key: string): void {
    const candidates = [...Object.values(LISTS), 'rules'];
    this.report('unknown-list', [key], { key, value: key, candidates });
  }

  private reportTruncation(path: readonly (string | number)[], record?: FindingRecord): void {
    this.truncated = true;
    this.report('too-many-findings', path, { limit: this.limit }, record);
  }

  private readList(type: RecordType, value: unknown): void {
    if (value === undefined) return;
    if (value === null) this.report('null-value', [LISTS[type]], {});
    else if (!Array.isArray(value)) {
      this.report('wrong-type', [LISTS[type]], { expected: 'list', received: typeName(value) });
    } else {
      for (let index = 0; index < value.length; index++) this.readRecord(type, value, index);
    }
  }

  private readRecord(type: RecordType, list: readonly unknown[], index: number): void {
    this.read_++;
    const path = [LISTS[type], index] as const;
    let place: FindingRecord = { type, index };
    try {
      const value = list[index];
      place = placeOf(type, value, index);
      const free = place.id === undefined || this.claimIds(type, place.id, value, path, place);
      const { issues, truncated } = check(schemas[type], value, this.limit);
      const usable = issues.every((issue) => !rejects(issue.code as FindingCode, issue.params));
      for (const issue of issues) {
        this.report(issue.code as FindingCode, [...path, ...issue.path], issue.params, place);
      }
      if (truncated) this.reportTruncation(path, place);
      if (free && usable && !truncated) this.accepted.push({ type, record: value as AnyRecord, place, path });
    } catch (error) {
      this.report('unreadable-record', path, { detail: describe(error) }, place);
    }
  }

  /** Notes the ids of a record and of its meetings; false when one is already taken. */
  private claimIds(
    type: RecordType,
    id: string,
    value: unknown,
    path: readonly [string, number],
    record: FindingRecord,
  ): boolean {
    const ids: { id: string; target: string; path: (string | number)[] }[] = [
      { id, target: type, path: [...path, idFieldOf(type)] },
    ];
    const meetings: unknown = type === 'visit' && isPlainObject(value) ? value.meetings : undefined;
    if (Array.isArray(meetings)) {
      for (const [index, meeting] of meetings.entries()) {
        const entry: unknown = meeting;
        if (isPlainObject(entry) && typeof entry.id === 'string') {
          ids.push({ id: entry.id, target: 'meeting', path: [...path, 'meetings', index, 'id'] });
        }
      }
    }
    let free = true;
    for (const claimed of ids) {
      const first = this.targetOf.get(claimed.id);
      if (first === undefined) this.targetOf.set(claimed.id, claimed.target);
      else {
        free = false;
        this.report('duplicate-id', claimed.path, { value: claimed.id, first }, record);
      }
    }
    return free;
  }

  private checkReferences(header: Record<string, unknown>): void {
    const references = new ReferenceCheck(this.targetOf);
    const found: FoundReference[] = [];
    headerReferences?.(header, [], found);
    this.reportDangling(found, references, []);
    this.accepted = this.accepted.filter(({ type, record, place, path }) => {
      try {
        const found: FoundReference[] = [];
        recordReferences[type]?.(record, [], found);
        this.reportDangling(found, references, path, place);
        return true;
      } catch (error) {
        // What could be read the first time need not be readable again: a proxy may do as it likes.
        this.report('unreadable-record', path, { detail: describe(error) }, place);
        return false;
      }
    });
  }

  private reportDangling(
    found: readonly FoundReference[],
    references: ReferenceCheck,
    base: readonly (string | number)[],
    record?: FindingRecord,
  ): void {
    let reported = 0;
    for (const reference of found) {
      const mistake = references.mistakeIn(reference);
      if (mistake === undefined) continue;
      if (reported === this.limit) {
        this.truncated = true;
        return;
      }
      reported++;
      this.report(mistake.code, [...base, ...reference.path], mistake.params, record);
    }
  }
}

const headerReferences = collectorOf(datasetHeader.meta);
const recordReferences = Object.fromEntries(
  RECORD_TYPES.map((type) => [type, collectorOf(schemas[type].meta)]),
) as Partial<Record<RecordType, ReturnType<typeof collectorOf>>>;

function placeOf(type: RecordType, value: unknown, index: number): FindingRecord {
  const id: unknown = isPlainObject(value) ? value[idFieldOf(type)] : undefined;
  return typeof id === 'string' ? { type, id, index } : { type, index };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : 'the value throws when it is read';
}
