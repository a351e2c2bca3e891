import type {
  Finding,
  FindingCode,
  FindingRecord,
  MessageCatalogue,
  ValidationReport,
} from '../findings/finding.js';
import { everySuggestion } from '../findings/suggestions/index.js';
import { remembering } from '../findings/suggestions/remembering.js';
import type { RecordType } from '../models/dataset.js';
import { LISTS } from '../models/lists.js';
import {
  findDuplicateKeys,
  locate,
  PathNode,
  positionAt,
  positionsAt,
  type TextPart,
  type TextPosition,
  type TextSplitter,
} from '../text/index.js';
import { DuplicateKeys } from './duplicate-keys.js';
import { Positions } from './positions.js';
import type { RecordResult } from './record-result.js';
import { placeOf, Reading, type Accepted } from './reading.js';
import { danglingIn, danglingInHeader } from './record-references.js';
import type { FoundReference } from './references.js';

/** What a reading of a stream may hold in memory. */
export interface StreamLimits {
  readonly limitPerRecord: number;
  readonly maxRecordLength: number;
  readonly maxFindings: number;
}

/** A value of the stream with its text, and where that starts. */
export interface StreamValue {
  readonly value: unknown;
  readonly text: string;
  readonly position: Readonly<TextPosition>;
}

/** Reads the parts of a text in one of the formats. */
export interface StreamFormat {
  readonly splitter: TextSplitter;
  /** The fields of the header that are right. */
  readonly header: Record<string, unknown>;
  /** True when nothing more can be read. */
  readonly isOver: boolean;
  take(part: TextPart): RecordResult | undefined;
  /** The text cannot be read any further. */
  fail(problem: string, position: TextPosition): void;
  /** Reports what can be known at the end alone. */
  end(): void;
}

/** The references of a record that lead nowhere so far. */
interface Waiting {
  readonly references: readonly FoundReference[];
  readonly from: Pick<Accepted, 'path' | 'place'>;
}

/** A reading of records one at a time, which keeps ids and findings, and no record. */
export class StreamReading {
  private readonly reading: Reading;
  private readonly duplicatesOfHeader: DuplicateKeys;
  private waiting: Waiting[] = [];
  private readonly kept: Finding[] = [];
  private ok = true;
  private dropped = false;
  private readonly counts = new Map<RecordType | undefined, number>();

  constructor(
    messages: MessageCatalogue,
    readonly limits: StreamLimits,
    readonly duplicateKeys: boolean,
  ) {
    this.reading = new Reading({ messages, suggester: remembering(everySuggestion) }, limits.limitPerRecord);
    this.duplicatesOfHeader = new DuplicateKeys(this.reading, new Positions(), limits.limitPerRecord);
  }

  /** How many records were read. */
  get count(): number {
    return this.reading.records.read;
  }

  /** What a value has that is longer than the limit. */
  tooLong(): Finding['params'] {
    return { detail: `it is longer than ${this.limits.maxRecordLength} characters` };
  }

  report(): ValidationReport {
    const { records, truncated } = this.reading;
    return {
      ok: this.ok,
      findings: [...this.kept],
      records: { ...records },
      truncated: truncated || this.dropped,
    };
  }

  /** Reports a mistake that is none of a record. */
  mistake(code: FindingCode, path: Finding['path'], params: Finding['params'], position: TextPosition): void {
    this.reading.report(code, path, params).position = position;
    this.takeFindings();
  }

  /** Reads a record. */
  record(type: RecordType, { value, text, position }: StreamValue): RecordResult {
    const index = this.nextIndex(type);
    const accepted = this.reading.readRecord(type, [value], 0, index);
    const place = accepted?.place ?? placeOf(type, value, index);
    if (this.duplicateKeys || this.reading.findings.length > 0) this.locate(place, text, position);
    if (accepted === undefined) return { ...place, position, findings: this.takeFindings() };
    this.remember(accepted, text, position);
    const { id } = place;
    return {
      type,
      id,
      index,
      record: accepted.record,
      position,
      findings: this.takeFindings(),
    } as RecordResult;
  }

  /** Gives the findings of a record their positions, and looks for keys that stand twice. */
  private locate(place: FindingRecord, text: string, position: TextPosition): void {
    const positions = new Positions();
    if (this.duplicateKeys) {
      const { type, index } = place;
      const duplicates = new DuplicateKeys(this.reading, positions, this.limits.limitPerRecord);
      for (const { path, offset } of findDuplicateKeys(text)) {
        duplicates.report([LISTS[type], index, ...path], offset, place);
      }
    }
    const startOf = ({ path }: Finding) => ({ offset: 0, path: path.slice(2) });
    positions.add(this.reading.findings, text, startOf, position);
  }

  /** Reports a record that cannot even be looked at, or a line that is none. */
  lost(
    type: RecordType | undefined,
    code: FindingCode,
    params: Finding['params'],
    position: TextPosition,
    at: TextPosition = position,
  ): RecordResult {
    const index = this.nextIndex(type);
    this.reading.records.read++;
    const finding =
      type === undefined
        ? this.reading.report(code, [], params)
        : this.reading.report(code, [LISTS[type], index], params, { type, index });
    finding.position = at;
    return { type, index, position, findings: this.takeFindings() };
  }

  /** Looks for keys that stand twice in a part of the header. */
  checkKeysOfHeader(base: Finding['path'], text: string, position: TextPosition): void {
    if (!this.duplicateKeys) return;
    for (const { path, offset } of findDuplicateKeys(text)) {
      this.duplicateOfHeader([...base, ...path], positionAt(text, offset, position));
    }
  }

  /** Reports a key of the header that stands twice. */
  duplicateOfHeader(path: Finding['path'], position: TextPosition): void {
    this.duplicatesOfHeader.report(path, 0);
    for (const finding of this.reading.findings) finding.position = position;
    this.takeFindings();
  }

  /** Reads the header; the findings have their positions from `positionOf`. */
  header(
    fields: readonly (readonly [string, unknown])[],
    positionOf: (findings: readonly Finding[]) => void,
  ): Record<string, unknown> {
    const header = this.reading.readHeader(fields);
    positionOf(this.reading.findings);
    this.takeFindings();
    return header;
  }

  /** Reports the references of the header and of all records that lead nowhere, now that all ids are known. */
  end(header: Readonly<Record<string, unknown>>, positionOf: (findings: readonly Finding[]) => void): void {
    const found = danglingInHeader(header, this.reading.references.resolves);
    this.reading.reportDangling(found, []);
    positionOf(this.reading.findings);
    this.takeFindings();
    for (const { references, from } of this.waiting) {
      this.reading.reportDangling(references, from.path, from.place);
      this.takeFindings();
    }
    this.waiting = [];
  }

  private nextIndex(type: RecordType | undefined): number {
    const index = this.counts.get(type) ?? 0;
    this.counts.set(type, index + 1);
    return index;
  }

  /** Notes the references that lead nowhere yet, and where they stand: at the end the text is gone. */
  private remember(accepted: Accepted, text: string, start: TextPosition): void {
    if (!accepted.hasOpenReferences) return;
    const { type, record, path, place } = accepted;
    const references = danglingIn(type, record, this.reading.references.resolves);
    // A code of another vocabulary looked like a reference, and is none.
    if (references.length === 0) return;
    const root = new PathNode();
    const nodes = references.map((reference) => ({ reference, node: root.below(reference.path) }));
    locate(text, root);
    nodes.sort((a, b) => a.node.value - b.node.value);
    const positions = positionsAt(
      text,
      nodes.map(({ node }) => node.value),
      start,
    );
    for (const [i, { reference }] of nodes.entries()) reference.position = positions[i];
    this.waiting.push({ references, from: { path, place } });
  }

  /** The findings since the last time. The report keeps them while there is room. */
  private takeFindings(): Finding[] {
    if (this.reading.findings.length === 0) return [];
    const findings = this.reading.findings.splice(0);
    for (const finding of findings) {
      if (finding.severity === 'error') this.ok = false;
      if (this.kept.length < this.limits.maxFindings) this.kept.push(finding);
      else this.dropped = true;
    }
    return findings;
  }
}
