import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError, fileError, systemCode } from '../command-error.js';
import { piecesOf, writeAll, type FileContent } from './write-file.js';

/**
 * Writes a folder as a whole or not at all: into one beside it, which then takes its place. An older folder of that
 * name goes only when the new one is complete.
 *
 * @param mark A file that says that the older folder may be replaced.
 * @param onFile Called after each file with their number.
 * @returns how many files were written
 * @throws {CommandError} when there is another folder of that name, or the disk is full
 */
export async function writeFolderWhole(
  path: string,
  files: AsyncIterable<[path: string, content: FileContent]>,
  mark: string,
  onFile: (count: number) => void,
): Promise<number> {
  const target = resolve(path);
  await mustBeReplaceable(target, path, mark);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  const leave = (): void => {
    rmSync(draft, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    const count = await writeFiles(draft, files, onFile);
    await replace(target, draft);
    return count;
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw fileError(error, path);
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
  }
}

async function mustBeReplaceable(target: string, name: string, mark: string): Promise<void> {
  try {
    const names = await readdir(target);
    if (names.length === 0 || names.includes(mark)) return;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    if (systemCode(error) === 'ENOTDIR')
      throw new CommandError(`${name} is a file.`, 'Name a folder.', { cause: error });
    throw fileError(error, name);
  }
  throw new CommandError(
    `${name} holds something else than a site that this command made.`,
    'Name another folder: this one would be replaced.',
  );
}

async function writeFiles(
  draft: string,
  files: AsyncIterable<[string, FileContent]>,
  onFile: (count: number) => void,
): Promise<number> {
  await mkdir(draft, { recursive: true });
  const folders = new Set([draft]);
  let count = 0;
  for await (const [path, content] of files) {
    const file = join(draft, path);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      folders.add(folder);
    }
    const handle = await open(file, 'wx');
    try {
      for await (const piece of piecesOf(content)) await writeAll(handle, piece);
    } finally {
      await handle.close();
    }
    onFile(++count);
  }
  return count;
}

async function replace(target: string, draft: string): Promise<void> {
  const old = `${draft}.old`;
  const hasOld = await rename(target, old).then(
    () => true,
    (error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
      return false;
    },
  );
  try {
    await rename(draft, target);
  } catch (error) {
    if (hasOld) await rename(old, target);
    throw error;
  }
  if (hasOld) await rm(old, { recursive: true, force: true });
}
