import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError, fileError, systemCode } from '../command-error.js';
import { shortName } from '../input/find-inputs.js';

/** What a file is made of: a text, bytes, or pieces of either as they come. */
export type FileContent = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file as a whole or not at all: into a file beside it, which then takes its place. Whatever happens, an
 * older file of that name is either as it was or replaced. A link stays a link; permissions stay.
 *
 * @throws {CommandError} when the disk is full, may not be written to, or the folder is not there
 */
export async function writeFileWhole(path: string, content: FileContent): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  const name = shortName(path);
  try {
    await writeDraft(draft, content, await modeOf(target));
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    if (systemCode(error) === 'ENOENT') {
      throw new CommandError(`There is no folder ${shortName(dirname(target))}.`, 'Make it first.', {
        cause: error,
      });
    }
    throw fileError(error, name);
  }
}

async function writeDraft(draft: string, content: FileContent, mode: number | undefined): Promise<void> {
  const file = await open(draft, 'wx', mode);
  try {
    for await (const piece of piecesOf(content)) await writeAll(file, piece);
    // What is renamed must be on the disk: a power cut would leave an empty file.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The bytes of a content. */
export async function* piecesOf(content: FileContent): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content);
  else if (content instanceof Uint8Array) yield content;
  else for await (const piece of content) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** Writes all of these bytes: one call may write a part of them. */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await file.write(bytes, done)).bytesWritten;
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    const { mode } = await stat(path);
    return mode & 0o777;
  } catch {
    return undefined;
  }
}
