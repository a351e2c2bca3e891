import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { CommandError, fileError } from '../command-error.js';
import { formatBytes } from '../terminal/numbers.js';
import { binaryKind, isZip } from './file-kinds.js';
import type { Input } from './find-inputs.js';

/** What is read in one piece; more is read as a stream. */
export const WHOLE = 128 * 1024 * 1024;

/** The longest text that JavaScript can hold, and so the largest file that can be read in one piece. */
export const LARGEST = 512 * 1024 * 1024;

/** As much as tells what a file is. */
const HEAD = 65_536;

/** The content of an input: its bytes, or, when it is large, a stream of them. */
export type Content =
  | { readonly head: Uint8Array; readonly bytes: Uint8Array }
  | { readonly head: Uint8Array; readonly stream: AsyncIterable<Uint8Array>; readonly size?: number };

/**
 * Opens an input. Bytes that are no text come back only when they may be a workbook.
 *
 * @param limit The bytes up to which it is read in one piece.
 * @throws {CommandError} when it cannot be opened, is empty, or is something else than it must be
 */
export async function readInput(input: Input, limit = WHOLE): Promise<Content> {
  const content = await contentOf(input, limit);
  if (content.head.length === 0) {
    throw new CommandError(
      `${input.name} is empty.`,
      input.path === undefined
        ? 'Send a dataset to standard input, or name a file.'
        : 'A dataset starts with { "comity": "1" }; "comity init" writes one to begin with.',
    );
  }
  const kind = binaryKind(content.head);
  if (kind !== undefined && !isZip(content.head)) {
    throw new CommandError(
      `${input.name} is ${kind}, no dataset.`,
      'Comity reads JSON, NDJSON, CSV, XLSX and XML: save or export it as one of them.',
    );
  }
  return content;
}

async function contentOf({ name, path }: Input, limit: number): Promise<Content> {
  if (path === undefined) return gather(process.stdin as AsyncIterable<Uint8Array>, limit);
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const stat = await file.stat();
    if (stat.isDirectory()) {
      throw new CommandError(
        `${name} is a folder.`,
        `Name the files in it, such as "${name.replace(/\/$/, '')}/*.json".`,
      );
    }
    // A pipe or a device has no size to go by.
    if (!stat.isFile()) return await gather(createReadStream(path), limit);
    if (stat.size > limit) {
      const head = new Uint8Array(HEAD);
      const { bytesRead } = await file.read(head, 0, HEAD, 0);
      return { head: head.subarray(0, bytesRead), stream: createReadStream(path), size: stat.size };
    }
    const bytes = await file.readFile();
    return { head: bytes.subarray(0, HEAD), bytes };
  } catch (error) {
    throw fileError(error, name);
  } finally {
    await file?.close();
  }
}

/** Reads a stream up to the limit; when there is more, hands over what was read and the rest as a stream. */
async function gather(source: AsyncIterable<Uint8Array>, limit: number): Promise<Content> {
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array, undefined>;
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= limit) {
    const next = await iterator.next();
    if (next.done === true) {
      const bytes = Buffer.concat(chunks);
      return { head: bytes.subarray(0, HEAD), bytes };
    }
    chunks.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(chunks).subarray(0, HEAD);
  return { head, stream: joined(chunks, iterator) };
}

async function* joined(
  first: Uint8Array[],
  rest: AsyncIterator<Uint8Array, undefined>,
): AsyncGenerator<Uint8Array> {
  for (let chunk = first.shift(); chunk !== undefined; chunk = first.shift()) yield chunk;
  for (;;) {
    const next = await rest.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** Says that a file of one piece is too large to be read. */
export function tooLarge(name: string, size: number | undefined): CommandError {
  const bytes = size === undefined ? `more than ${formatBytes(LARGEST)}` : formatBytes(size);
  return new CommandError(
    `${name} is too large to be read in one piece (${bytes}).`,
    'Write it as NDJSON, one record a line: that is read line by line, whatever its size.',
  );
}
