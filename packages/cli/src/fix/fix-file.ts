import { createTwoFilesPatch } from 'diff';
import { stat } from 'node:fs/promises';
import { CommandError } from '../command-error.js';
import { decode } from '../input/decode.js';
import { formatOfName } from '../input/file-format.js';
import type { Input } from '../input/find-inputs.js';
import { LARGEST, readInput } from '../input/read-input.js';
import type { Colors } from '../terminal/colors.js';
import { printable } from '../terminal/printable.js';
import { writeFileWhole } from '../write/write-file.js';
import { fixText, type FixOptions } from './fix-text.js';

/** What fixing a file did, or would do. */
export interface FixedFile {
  readonly changes: number;
  /** The name of the copy of the old file; absent when nothing was written. */
  readonly backup?: string;
  /** What would change, as a unified diff; of a preview only. */
  readonly preview?: string;
}

/**
 * Puts right what is safe in a file of JSON or NDJSON. The old file is copied first, and the new one takes its place
 * as a whole.
 *
 * @param isPreview Writes nothing.
 * @throws {CommandError} when the file is none of these, or does not parse
 */
export async function fixFile(input: Input, options: FixOptions, isPreview: boolean): Promise<FixedFile> {
  const { path, name } = input;
  if (path === undefined)
    throw new CommandError('Standard input cannot be fixed in its place.', 'Name a file.');
  const format = formatOfName(name);
  if (format !== undefined && format !== 'json' && format !== 'ndjson') {
    throw new CommandError(
      `${name} cannot be fixed: only JSON and NDJSON can.`,
      'A table is mended in the program that it is kept in.',
    );
  }
  const text = await textOf(input);
  const fixed = fixText(text, { ...options, ...(format === 'ndjson' ? { format } : {}) });
  if (fixed === undefined) {
    throw new CommandError(
      `${name} is not fixed: it does not parse.`,
      `Mend what "comity validate ${name}" shows first.`,
    );
  }
  const { changes } = fixed;
  if (changes === 0) return { changes };
  if (isPreview)
    return {
      changes,
      preview: createTwoFilesPatch(name, name, text, fixed.text, 'as it is', 'fixed', { context: 1 }),
    };
  const backup = await freeName(path);
  await writeFileWhole(backup, text);
  await writeFileWhole(path, fixed.text);
  return { changes, backup: `${name}${backup.slice(path.length)}` };
}

/** The text with its byte order mark, so that what is written back differs in nothing else. */
async function textOf(input: Input): Promise<string> {
  const content = await readInput(input, LARGEST);
  const decoded = 'bytes' in content ? decode(content.bytes) : undefined;
  if (!('bytes' in content) || decoded === undefined) {
    throw new CommandError(`${input.name} is not fixed: its bytes are not UTF-8.`, 'Save it as UTF-8 first.');
  }
  if (decoded.encoding !== 'utf-8') {
    throw new CommandError(
      `${input.name} is not fixed: it is ${decoded.encoding}.`,
      'Save it as UTF-8 first.',
    );
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes);
}

/** A name for the copy at which there is nothing yet: an earlier copy stays. */
async function freeName(path: string): Promise<string> {
  for (let i = 1; ; i++) {
    const name = `${path}.bak${i === 1 ? '' : String(i)}`;
    const isTaken = await stat(name).then(
      () => true,
      () => false,
    );
    if (!isTaken) return name;
  }
}

/** A diff with its lines coloured. */
export function paintDiff(diff: string, colors: Colors): string {
  return printable(diff)
    .split('\n')
    .filter((line) => !line.startsWith('====') && !line.startsWith('\\'))
    .map((line) => {
      if (line.startsWith('+')) return colors.green(line);
      if (line.startsWith('-')) return colors.red(line);
      return line.startsWith('@@') ? colors.cyan(line) : line;
    })
    .join('\n');
}
