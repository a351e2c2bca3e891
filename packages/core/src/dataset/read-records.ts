import type { MessageCatalogue, ValidationReport } from '../findings/finding.js';
import { en } from '../findings/messages/en.js';
import type { DatasetHeader } from '../models/dataset.js';
import type { TextFormat } from './parse-input.js';
import type { RecordResult } from './record-result.js';
import { RecordStream } from './record-stream.js';
import { chunksOf, type SignalLike, type TextSource } from './text-source.js';

export interface ReadRecordsOptions {
  /** How the text holds the dataset; found out by its first line when absent. */
  format?: TextFormat;
  /** Ends the reading: the iteration throws the reason of the signal. */
  signal?: SignalLike;
  /** Called after each piece of the text, at most every 64 KiB. */
  onProgress?: (progress: ReadProgress) => void;
  /** The messages of the findings; English when absent. */
  messages?: MessageCatalogue;
  /** How many findings of one record are reported; 100 when absent. */
  limitPerRecord?: number;
  /** Whether to look for keys that stand twice in one object, of which JSON takes the last. */
  duplicateKeys?: boolean;
  /** The length that no record may have, in UTF-16 units: 4 Mi when absent. A longer one is passed over and reported. */
  maxRecordLength?: number;
  /** How many findings the report keeps; 10,000 when absent. The result of a record has all of its own. */
  maxFindings?: number;
}

/** How far a reading has come. */
export interface ReadProgress {
  /** The bytes that were read; of a source of text, its UTF-16 units. */
  bytes: number;
  /** The records that were read, accepted or not. */
  records: number;
}

/** A reading of records: iterate over it once, then ask for its report. */
export interface RecordReader extends AsyncIterable<RecordResult> {
  /**
   * What a file says of itself: the fields that are right. Complete when the reading has ended; of NDJSON known
   * with the first record.
   */
  readonly header: DatasetHeader;
  /**
   * The report of what was read so far. When the iteration has ended it is that of the whole file: with the
   * findings of the header, and with the references that lead nowhere, which nobody can know before.
   */
  report(): ValidationReport;
}

/**
 * Reads the records of a file one at a time, from a stream, from chunks or from a text: NDJSON, or JSON of any
 * size. Memory holds one record, the ids so far, the references that have led nowhere so far, and the findings.
 *
 * Each record gives a result as soon as it is read. Whether its references lead anywhere is known at the end:
 * ask `report()` then. JSON that is broken in one place is not read beyond it; of NDJSON only that line is lost.
 * It never throws on data; it throws what the source throws, and the reason of the signal.
 */
export function readRecords(source: TextSource, options: ReadRecordsOptions = {}): RecordReader {
  const { messages = en, limitPerRecord = 100, maxRecordLength = 4_194_304, maxFindings = 10_000 } = options;
  const { format, duplicateKeys = false } = options;
  const limits = { limitPerRecord, maxRecordLength, maxFindings };
  const stream = new RecordStream(messages, limits, duplicateKeys, format);
  return {
    get header() {
      return stream.header;
    },
    report: () => stream.report(),
    [Symbol.asyncIterator]: () => read(source, stream, options),
  };
}

async function* read(
  source: TextSource,
  stream: RecordStream,
  { signal, onProgress }: ReadRecordsOptions,
): AsyncGenerator<RecordResult, void, undefined> {
  let bytes = 0;
  for await (const { text, size, broken } of chunksOf(source, signal)) {
    for (const result of stream.push(text)) {
      yield result;
      if (signal?.aborted === true) throw signal.reason;
    }
    bytes += size;
    onProgress?.({ bytes, records: stream.count });
    if (broken) stream.breakOff();
    if (stream.isOver) break;
  }
  yield* stream.end();
}
