import { isCountryCode, looksLikeCountryCode } from '../countries/index.js';
import { rejects, type Finding, type FindingCode, type FindingRecord } from '../findings/finding.js';
import type { MessageCatalogue, ValidationReport } from '../findings/finding.js';
import { makeFinding } from '../findings/make-finding.js';
import { en } from '../findings/messages/en.js';
import { datasetHeader, FORMAT_VERSION, schemas } from '../models/dataset.js';
import type { AnyRecord, Dataset, RecordType } from '../models/dataset.js';
import { idFieldOf, LISTS, RECORD_TYPES } from '../models/lists.js';
import { isWebAddress } from '../models/values.js';
import { check, isPlainObject, typeName } from '../schema/index.js';
import { isSectorCode, SECTOR_CODES } from '../sectors/index.js';
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
  const reading = new Reading(options.messages ?? en, options.limitPerRecord ?? 100);
  const parsed = parseText(input);
  if ('problem' in parsed) {
    reading.report('invalid-json', [], { detail: parsed.problem });
    return reading.result({ comity: FORMAT_VERSION });
  }
  try {
    return reading.read(parsed.value);
  } catch (error) {
    // Only a value that is not plain data gets here: a getter or a proxy that throws.
    reading.report('not-a-dataset', [], { received: 'object', detail: describe(error) });
    return reading.result({ comity: FORMAT_VERSION });
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
  private readonly accepted: Accepted[] = [];
  /** What each id of the file belongs to, rejected records included: they are reported once, not once more by each reference. */
  private readonly targetOf = new Map<string, string>();

  constructor(
    private readonly messages: MessageCatalogue,
    private readonly limit: number,
  ) {}

  report(
    code: FindingCode,
    path: readonly (string | number)[],
    params: Readonly<Record<string, unknown>>,
    record?: FindingRecord,
  ): void {
    this.findings.push(makeFinding(this.messages, code, [...path], params, record));
  }

  read(value: unknown): ReadResult {
    if (!isPlainObject(value)) {
      this.report('not-a-dataset', [], { received: typeName(value) });
      return this.result({ comity: FORMAT_VERSION });
    }
    const header = this.readHeader(value);
    for (const type of RECORD_TYPES) this.readList(type, value[LISTS[type]]);
    this.checkReferences(header);
    for (const type of RECORD_TYPES) {
      const records = this.accepted.filter((entry) => entry.type === type).map((entry) => entry.record);
      if (records.length > 0 || Array.isArray(value[LISTS[type]])) header[LISTS[type]] = records;
    }
    return this.result(header as unknown as Dataset);
  }

  result(dataset: Dataset): ReadResult {
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
    this.truncated ||= truncated;
    const wrong = new Set<string>();
    for (const issue of issues) {
      const key = String(issue.path[0] ?? '');
      wrong.add(key);
      if (issue.code === 'unknown-key' || issue.code === 'misspelt-key') {
        this.reportUnknownField(key, value[key], issue.code, issue.params);
      } else this.report(issue.code as FindingCode, issue.path, issue.params);
    }
    const header = Object.fromEntries(fields.filter(([key]) => !wrong.has(key)));
    if (header.comity === undefined) header.comity = FORMAT_VERSION;
    else if (header.comity !== FORMAT_VERSION)
      this.report('newer-version', ['comity'], { value: header.comity });
    return header;
  }

  /** A list under a wrong name is worse than a wrong field: all of its records would be missed in silence. */
  private reportUnknownField(
    key: string,
    value: unknown,
    code: 'unknown-key' | 'misspelt-key',
    params: Readonly<Record<string, unknown>>,
  ): void {
    if (!Array.isArray(value)) this.report(code, [key], params);
    else this.report('unknown-list', [key], { key, value: key, candidates: Object.values(LISTS) });
  }

  private readList(type: RecordType, value: unknown): void {
    if (value === undefined) return;
    if (value === null) this.report('null-value', [LISTS[type]], {});
    else if (!Array.isArray(value)) {
      this.report('wrong-type', [LISTS[type]], { expected: 'list', received: typeName(value) });
    } else {
      for (let index = 0; index < value.length; index++) this.readRecord(type, value[index], index);
    }
  }

  private readRecord(type: RecordType, value: unknown, index: number): void {
    this.read_++;
    const path = [LISTS[type], index] as const;
    try {
      const record = placeOf(type, value, index);
      const { issues, truncated } = check(schemas[type], value, this.limit);
      this.truncated ||= truncated;
      let usable = true;
      for (const issue of issues) {
        const code = issue.code as FindingCode;
        usable &&= !rejects(code, issue.params);
        this.report(code, [...path, ...issue.path], issue.params, record);
      }
      if (record.id !== undefined) usable = this.claimIds(type, record.id, value, path, record) && usable;
      if (usable) this.accepted.push({ type, record: value as AnyRecord, place: record, path });
    } catch (error) {
      this.report('unreadable-record', path, { detail: describe(error) }, { type, index });
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
    const found: FoundReference[] = [];
    headerReferences?.(header, [], found);
    for (const reference of found) this.checkReference(reference, []);
    for (const { type, record, place, path } of this.accepted) {
      const references: FoundReference[] = [];
      recordReferences[type]?.(record, [], references);
      for (const reference of references) this.checkReference(reference, path, place);
    }
  }

  private checkReference(
    { value, targets, path }: FoundReference,
    base: readonly (string | number)[],
    record?: FindingRecord,
  ): void {
    const whole = [...base, ...path];
    if (targets.includes('sector')) {
      if (isSectorCode(value) || this.targetOf.get(value) === 'sector') return;
      this.report(
        'unknown-sector',
        whole,
        { value, candidates: [...SECTOR_CODES, ...this.idsOf(['sector'])] },
        record,
      );
    } else if (looksLikeCountryCode(value)) {
      if (!isCountryCode(value)) this.report('unknown-country', whole, { value }, record);
    } else if (!(targets.includes('source') && isWebAddress(value)) && !this.resolves(value, targets)) {
      const wanted = targets.join(' or ');
      this.report('unresolved-reference', whole, { value, wanted, candidates: this.idsOf(targets) }, record);
    }
  }

  private resolves(id: string, targets: readonly string[]): boolean {
    const target = this.targetOf.get(id);
    return target !== undefined && (targets.includes(target) || targets.includes('record'));
  }

  private idsOf(targets: readonly string[]): string[] {
    const all = targets.includes('record');
    return [...this.targetOf].filter(([, target]) => all || targets.includes(target)).map(([id]) => id);
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
