import { readDataset, readRecords, type Dataset, type ReadOptions, type TextFormat } from '@comity/core';
import { locateFindings } from '@comity/core/locate-findings';
import { decode } from '../input/decode.js';
import type { Input } from '../input/find-inputs.js';
import { LARGEST, tooLarge, type Content } from '../input/read-input.js';
import type { FileReport } from '../report/file-report.js';
import { formatBytes } from '../terminal/numbers.js';
import type { CheckOptions } from './check-options.js';
import { checkRules } from './check-rules.js';
import { fillWords } from '../words/fill-words.js';

/** A dataset with what was found in it. */
export interface CheckedDataset {
  readonly report: FileReport;
  /** Absent when the file was read as a stream, of which nothing is kept. */
  readonly dataset?: Dataset;
}

/**
 * Reads and checks JSON or NDJSON. A file that is read as a stream is checked record by record, without the rules
 * across records, and none of its text is kept.
 *
 * @throws {CommandError} when it is too large to be read in one piece
 */
export async function checkDatasetFile(
  input: Input,
  content: Content,
  options: CheckOptions,
  format?: TextFormat,
): Promise<CheckedDataset> {
  return 'bytes' in content
    ? checkWhole(input, content.bytes, options, format)
    : { report: await checkStream(input, content, options, format) };
}

function checkWhole(
  { name }: Input,
  bytes: Uint8Array,
  options: CheckOptions,
  format: TextFormat | undefined,
): CheckedDataset {
  const decoded = decode(bytes);
  const text = decoded?.text ?? readable(bytes);
  const readOptions: ReadOptions = {
    messages: options.messages,
    duplicateKeys: true,
    ...(format === undefined ? {} : { format }),
  };
  const { dataset, report } = readDataset(decoded === undefined ? bytes : text, readOptions);
  const findings = [...report.findings];
  if (options.rules && !findings.some(({ code }) => UNREADABLE.has(code))) {
    const found = checkRules(dataset, options, report);
    locateFindings(found, text, format);
    findings.push(...found);
  }
  const encoding = decoded?.encoding ?? 'utf-8';
  const notes = encoding === 'utf-8' ? [] : [fillWords(options.words.readAs, { file: name, encoding })];
  const ok = findings.every(({ severity }) => severity !== 'error');
  return {
    dataset,
    report: { ...report, ok, findings, file: name, format: format ?? 'json', text, notes },
  };
}

/** With these there are no records that a rule could speak of. */
const UNREADABLE: ReadonlySet<string> = new Set(['invalid-json', 'not-a-dataset']);

/** The text up to what is not UTF-8, and beyond it, for showing its lines. */
function readable(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

async function checkStream(
  { name }: Input,
  content: Extract<Content, { stream: unknown }>,
  { messages, progress, rules, words }: CheckOptions,
  format: TextFormat | undefined,
): Promise<FileReport> {
  const { stream, size, head } = content;
  const isLines = format === 'ndjson' || (format === undefined && startsWithLine(head));
  if (!isLines && (size === undefined || size > LARGEST)) throw tooLarge(name, size);
  const reader = readRecords(stream, {
    messages,
    duplicateKeys: true,
    ...(format === undefined ? {} : { format }),
    onProgress: ({ bytes, records }) => {
      progress.update(name, { bytes, records, ...(size === undefined ? {} : { total: size }) });
    },
  });
  // The report keeps the findings; of a record nothing else is needed.
  const results = reader[Symbol.asyncIterator]();
  while ((await results.next()).done !== true);
  progress.end();
  const large = { file: name, size: size === undefined ? words.longStream : formatBytes(size) };
  const notes = rules ? [fillWords(words.inPieces, large)] : [];
  return { ...reader.report(), file: name, format: isLines ? 'ndjson' : 'json', notes };
}

/** True when the first line is a whole JSON object, as in NDJSON. */
function startsWithLine(head: Uint8Array): boolean {
  const [line = ''] = new TextDecoder('utf-8').decode(head).trimStart().split('\n', 1);
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
