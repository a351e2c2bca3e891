import type { MessageCatalogue, ValidationReport } from '../findings/finding.js';
import type { DatasetHeader } from '../models/dataset.js';
import { PROBLEMS, type TextPart } from '../text/index.js';
import { FIRST_LINE, startsLines, type TextFormat } from './parse-input.js';
import type { RecordResult } from './record-result.js';
import { StreamedJson } from './stream-json.js';
import { StreamedLines } from './stream-lines.js';
import { StreamReading, type StreamFormat, type StreamLimits } from './stream-reading.js';

/** Takes a text in pieces and gives the results of the records that each piece completes. */
export class RecordStream {
  private readonly reading: StreamReading;
  private format: StreamFormat | undefined;
  /** The beginning of the text, until it tells the format. */
  private beginning: string[] = [];
  private beginningLength = 0;
  private isBroken = false;

  constructor(
    messages: MessageCatalogue,
    limits: StreamLimits,
    duplicateKeys: boolean,
    format: TextFormat | undefined,
  ) {
    this.reading = new StreamReading(messages, limits, duplicateKeys);
    if (format !== undefined) this.choose(format === 'ndjson');
  }

  get count(): number {
    return this.reading.count;
  }

  get isOver(): boolean {
    return this.isBroken || this.format?.isOver === true;
  }

  get header(): DatasetHeader {
    return (this.format?.header ?? { comity: '1' }) as unknown as DatasetHeader;
  }

  report(): ValidationReport {
    return this.reading.report();
  }

  push(text: string): Generator<RecordResult> | [] {
    if (this.format !== undefined) return this.results(this.format, text);
    this.beginning.push(text);
    this.beginningLength += text.length;
    if (!text.includes('\n') && this.beginningLength < FIRST_LINE) return [];
    const beginning = this.beginning.join('');
    this.beginning = [beginning];
    const start = beginning.search(/\S/);
    const isKnown = this.beginningLength >= FIRST_LINE || (start >= 0 && beginning.includes('\n', start));
    return isKnown ? this.results(this.start(beginning), beginning) : [];
  }

  /** What follows is not UTF-8. */
  breakOff(): void {
    this.isBroken = true;
  }

  *end(): Generator<RecordResult> {
    let { format } = this;
    if (format === undefined) {
      const beginning = this.beginning.join('');
      format = this.start(beginning);
      yield* this.results(format, beginning);
    }
    if (this.isBroken && !format.isOver) format.fail(PROBLEMS.encoding, format.splitter.position());
    if (!format.isOver) yield* this.resultsOf(format, format.splitter.end());
    format.end();
  }

  private start(beginning: string): StreamFormat {
    return this.choose(startsLines(beginning));
  }

  private choose(isLines: boolean): StreamFormat {
    this.format = isLines ? new StreamedLines(this.reading) : new StreamedJson(this.reading);
    return this.format;
  }

  private results(format: StreamFormat, text: string): Generator<RecordResult> {
    return this.resultsOf(format, format.splitter.push(text));
  }

  private *resultsOf(format: StreamFormat, parts: readonly TextPart[]): Generator<RecordResult> {
    for (const part of parts) {
      if (format.isOver) return;
      const result = format.take(part);
      if (result !== undefined) yield result;
    }
  }
}
