import type { Finding } from '../findings/finding.js';
import { FORMAT_VERSION } from '../models/dataset.js';
import {
  LineSplitter,
  positionAt,
  PROBLEMS,
  START,
  type TextPart,
  type TextPosition,
  type ValuePart,
} from '../text/index.js';
import { parseLine } from './parse-lines.js';
import { Positions } from './positions.js';
import type { RecordResult } from './record-result.js';
import type { StreamFormat, StreamReading, StreamValue } from './stream-reading.js';

/** Reads a record a line; the first line is the header. */
export class StreamedLines implements StreamFormat {
  readonly splitter: LineSplitter;
  isOver = false;
  header: Record<string, unknown> = { comity: FORMAT_VERSION };
  private isFirst = true;
  private headerLine: StreamValue = { value: {}, text: '', position: START };

  constructor(private readonly reading: StreamReading) {
    this.splitter = new LineSplitter(reading.limits.maxRecordLength);
  }

  take(part: TextPart): RecordResult | undefined {
    // A splitter of lines gives nothing else.
    const { kind, text, position } = part as ValuePart;
    const { isFirst, reading } = this;
    this.isFirst = false;
    if (kind === 'too-long') {
      return reading.lost(undefined, 'unreadable-record', reading.tooLong(), position);
    }
    const line = parseLine(text, isFirst);
    if (line.kind === 'header') {
      this.readHeader({ value: line.header, text, position });
      return undefined;
    }
    if (line.kind === 'mistake') {
      const { code, params, offset } = line.mistake;
      return reading.lost(undefined, code, params, position, positionAt(text, offset, position));
    }
    if (isFirst) this.readHeader({ value: {}, text: '{}', position });
    return reading.record(line.type, { value: line.record, text, position });
  }

  fail(problem: string, position: TextPosition): void {
    this.reading.mistake('invalid-json', [], { detail: problem }, position);
    this.isOver = true;
  }

  end(): void {
    if (this.isFirst && !this.isOver) this.fail(PROBLEMS.empty, START);
    if (!this.isOver) this.reading.end(this.header, this.locate);
  }

  private readHeader(line: StreamValue): void {
    this.headerLine = line;
    this.header = this.reading.header(Object.entries(line.value as object), this.locate);
    this.reading.checkKeysOfHeader([], line.text, line.position);
  }

  private readonly locate = (findings: readonly Finding[]): void => {
    const { text, position } = this.headerLine;
    new Positions().add(findings, text, ({ path }) => ({ offset: 0, path }), position);
  };
}
