import type { Dataset } from '@comity/core';
import type { RefusedRow } from '@comity/formats/mapping';
import { CommandError } from '../command-error.js';
import { formatOfContent, formatOfName, type InputFormat } from '../input/file-format.js';
import { isZip } from '../input/file-kinds.js';
import type { Input } from '../input/find-inputs.js';
import { LARGEST, readInput, tooLarge, WHOLE } from '../input/read-input.js';
import type { FileReport } from '../report/file-report.js';
import { checkCsvStream, checkTable } from '../table/check-table.js';
import { checkDatasetFile } from './check-dataset.js';
import type { CheckOptions } from './check-options.js';

/** A file that was checked. */
export interface CheckedFile {
  readonly report: FileReport;
  /** Absent when the file was read as a stream, or its columns have no meaning. */
  readonly dataset?: Dataset;
  /** Rows of a table that became no record. */
  readonly refused?: readonly RefusedRow[];
}

/**
 * Reads and checks a file, whatever its format.
 *
 * @param from What it is, where its name does not say it.
 * @throws {CommandError} when it cannot be opened or is something else
 */
export async function checkInput(
  input: Input,
  options: CheckOptions,
  from?: InputFormat,
): Promise<CheckedFile> {
  const { name } = input;
  const content = await readInput(input, options.whole ? LARGEST : WHOLE);
  const format = from ?? formatOfName(name) ?? formatOfContent(content.head);
  const isArchive = isZip(content.head);
  if (isArchive !== isArchiveFormat(format, content.head)) {
    throw new CommandError(
      isArchive ? `${name} is a ZIP archive or a workbook.` : `${name} is no workbook (.xlsx).`,
      isArchive
        ? 'If it is a workbook, its name should end in .xlsx, or say --from xlsx.'
        : 'Give it the ending that it should have, or say what it is with --from.',
    );
  }
  const isJson = format === undefined || format === 'json' || format === 'ndjson';
  if (format === undefined || (isJson && options.mapping === undefined)) {
    if (format === 'json' && 'stream' in content && (content.size ?? Infinity) > LARGEST)
      throw tooLarge(name, content.size);
    // A file called .json may hold NDJSON; core finds out.
    return checkDatasetFile(input, content, options, format === 'ndjson' ? format : undefined);
  }
  if ('bytes' in content) return checkTable(name, content.bytes, format, options);
  const { mapping } = options;
  if (format === 'csv' && mapping !== undefined)
    return checkCsvStream(name, content.stream, { ...options, mapping });
  const whole = await readInput(input, LARGEST);
  if ('bytes' in whole) return checkTable(name, whole.bytes, format, options);
  throw new CommandError(`${name} is too large to be read in one piece.`, 'Split it into several files.');
}

/** True when a file of this format is an archive; a data package may be one or a descriptor. */
function isArchiveFormat(format: InputFormat | undefined, head: Uint8Array): boolean {
  return format === 'xlsx' || (format === 'datapackage' && isZip(head));
}
