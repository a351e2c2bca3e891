import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderWith } from '../../test/comity.js';
import { CommandError } from '../command-error.js';
import { writeFileWhole } from './write-file.js';

let folder: ReturnType<typeof folderWith>;
beforeEach(() => {
  folder = folderWith({ 'old.json': 'old' });
});
afterEach(() => {
  folder.remove();
});
const at = (name: string) => join(folder.path, name);

describe('writeFileWhole', () => {
  it('writes a new file, and one in the place of an old one with its permissions', async () => {
    await writeFileWhole(at('new.json'), 'new');
    expect(readFileSync(at('new.json'), 'utf8')).toBe('new');
    chmodSync(at('old.json'), 0o640);
    await writeFileWhole(at('old.json'), Buffer.from('newer'));
    expect(readFileSync(at('old.json'), 'utf8')).toBe('newer');
    expect(statSync(at('old.json')).mode & 0o777).toBe(0o640);
  });

  it('leaves the old file and nothing else when writing breaks off', async () => {
    async function* pieces(): AsyncGenerator<string> {
      yield 'half of ';
      await Promise.resolve();
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    }
    const writing = writeFileWhole(at('old.json'), pieces());
    await expect(writing).rejects.toThrow(CommandError);
    await expect(writing).rejects.toThrow(/The disk is full/);
    expect(readFileSync(at('old.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['old.json']);
  });

  it('writes to the file that a link leads to, and keeps the link', async () => {
    symlinkSync(at('old.json'), at('link.json'));
    await writeFileWhole(at('link.json'), 'new');
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('old.json'), 'utf8')).toBe('new');
  });

  it('says that there is no such folder', async () => {
    await expect(writeFileWhole(at('none/new.json'), 'new')).rejects.toThrow(/There is no folder/);
    expect(existsSync(at('none'))).toBe(false);
  });
});
