import { rejects, type Finding, type FindingCode, type FindingRecord } from '../findings/finding.js';
import { describe, makeFinding, type Wording } from '../findings/make-finding.js';
import { datasetHeader, FORMAT_VERSION, schemas } from '../models/dataset.js';
import type { AnyRecord, RecordType } from '../models/dataset.js';
import { idFieldOf, LISTS } from '../models/lists.js';
import { TYPE_OF_LIST } from './lists.js';
import { check, isPlainObject, type CheckOptions } from '../schema/index.js';
import { ReferenceCheck } from './check-reference.js';
import { KnownIds } from './known-ids.js';
import type { FoundReference } from './references.js';

type Path = readonly (string | number)[];

/** A record that can be used, and where it stands. */
export interface Accepted {
  readonly type: RecordType;
  readonly record: AnyRecord;
  readonly place: FindingRecord;
  readonly path: readonly [string, number];
  /** True when some reference leads to nothing that was read before: only then the references are looked at again. */
  readonly hasOpenReferences: boolean;
}

/** One reading of one file, a record at a time: what was found, and the ids so far. */
export class Reading {
  readonly findings: Finding[] = [];
  readonly records = { read: 0, accepted: 0 };
  truncated = false;
  /** Those of rejected records included: they are reported once, not once more by each reference. */
  private readonly ids = new KnownIds();
  readonly references = new ReferenceCheck(this.ids);
  private readonly options: CheckOptions;
  private hasOpenReferences = false;

  constructor(
    private readonly wording: Wording,
    private readonly limit: number,
  ) {
    this.options = {
      limit,
      suggestKey: wording.suggester?.forKey,
      onReference: (value, targets) => {
        if (!this.hasOpenReferences && !this.references.resolves(value, targets))
          this.hasOpenReferences = true;
      },
    };
  }

  report(
    code: FindingCode,
    path: Path,
    params: Readonly<Record<string, unknown>>,
    record?: FindingRecord,
  ): Finding {
    const finding = makeFinding(this.wording, code, [...path], params, record);
    this.findings.push(finding);
    return finding;
  }

  /** The fields of the header that are right; the version always. */
  readHeader(fields: readonly (readonly [string, unknown])[]): Record<string, unknown> {
    const { issues, truncated } = check(datasetHeader, Object.fromEntries(fields), this.options);
    const wrong = new Set<string>();
    for (const { code, path, params } of issues) {
      const key = String(path[0] ?? '');
      wrong.add(key);
      const unknown = path.length === 1 && (code === 'unknown-key' || code === 'misspelt-key');
      const value = fields.find(([name]) => name === key)?.[1];
      if (unknown && Array.isArray(value)) this.reportUnknownList(key);
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
    // A list that has its right name stands where there is none: in the header of NDJSON.
    const isMisplaced = TYPE_OF_LIST.has(key);
    const candidates = [...TYPE_OF_LIST.keys(), 'rules'];
    this.report('unknown-list', [key], isMisplaced ? { key } : { key, value: key, candidates });
  }

  private reportTruncation(path: Path, record?: FindingRecord): void {
    this.truncated = true;
    this.report('too-many-findings', path, { limit: this.limit }, record);
  }

  /** Reads one record of a list; undefined when it cannot be used. */
  readRecord(type: RecordType, list: readonly unknown[], at: number, index = at): Accepted | undefined {
    this.records.read++;
    const path = [LISTS[type], index] as const;
    let place: FindingRecord = { type, index };
    try {
      const value = list[at];
      place = placeOf(type, value, index);
      const free = place.id === undefined || this.claimIds(type, place.id, value, path, place);
      this.hasOpenReferences = false;
      const { issues, truncated } = check(schemas[type], value, this.options);
      let usable = true;
      for (const issue of issues) {
        if (rejects(issue.code as FindingCode, issue.params)) usable = false;
        this.report(issue.code as FindingCode, [...path, ...issue.path], issue.params, place);
      }
      if (truncated) this.reportTruncation(path, place);
      if (!free || !usable || truncated) return undefined;
      this.records.accepted++;
      const { hasOpenReferences } = this;
      return { type, record: value as AnyRecord, place, path, hasOpenReferences };
    } catch (error) {
      this.report('unreadable-record', path, { detail: describe(error) }, place);
      return undefined;
    }
  }

  /** Takes back that a record was accepted. */
  reject({ path, place }: Accepted, error: unknown): void {
    this.records.accepted--;
    this.report('unreadable-record', path, { detail: describe(error) }, place);
  }

  /** Notes the ids of a record and of its meetings; false when one is already taken. */
  private claimIds(
    type: RecordType,
    id: string,
    value: unknown,
    path: readonly [string, number],
    record: FindingRecord,
  ): boolean {
    let free = this.ids.claim(id, type);
    if (!free) this.reportTaken(id, [...path, idFieldOf(type)], record);
    const meetings: unknown = type === 'visit' && isPlainObject(value) ? value.meetings : undefined;
    if (!Array.isArray(meetings)) return free;
    for (const [index, meeting] of meetings.entries()) {
      const entry: unknown = meeting;
      if (!isPlainObject(entry) || typeof entry.id !== 'string' || this.ids.claim(entry.id, 'meeting'))
        continue;
      free = false;
      this.reportTaken(entry.id, [...path, 'meetings', index, 'id'], record);
    }
    return free;
  }

  private reportTaken(id: string, path: Path, record: FindingRecord): void {
    this.report('duplicate-id', path, { value: id, first: this.ids.targetOf(id) }, record);
  }

  /** Reports the references that lead nowhere, as many as the limit allows for one record. */
  reportDangling(found: readonly FoundReference[], base: Path, record?: FindingRecord): void {
    let reported = 0;
    for (const reference of found) {
      const mistake = this.references.mistakeIn(reference);
      if (mistake === undefined) continue;
      if (reported === this.limit) {
        this.truncated = true;
        return;
      }
      reported++;
      const finding = this.report(mistake.code, [...base, ...reference.path], mistake.params, record);
      if (reference.position !== undefined) finding.position = reference.position;
    }
  }
}

/** The place of a record, with its id when it has a readable one. */
export function placeOf(type: RecordType, value: unknown, index: number): FindingRecord {
  const id: unknown = isPlainObject(value) ? value[idFieldOf(type)] : undefined;
  return typeof id === 'string' ? { type, id, index } : { type, index };
}
