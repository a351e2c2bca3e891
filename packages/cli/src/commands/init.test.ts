import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comity, folderWith } from '../../test/comity.js';

let folder: ReturnType<typeof folderWith>;
beforeAll(() => {
  folder = folderWith({});
});
afterAll(() => {
  folder.remove();
});

describe('comity init', () => {
  it('writes a dataset in which nothing is found', async () => {
    const { code } = await comity(['init', 'visits.json'], { cwd: folder.path });
    expect(code).toBe(0);
    const { stdout } = await comity(['validate', 'visits.json', '--profile', 'strict'], { cwd: folder.path });
    expect(stdout).toMatch(/^✔ visits\.json: nothing found/);
  });

  it('writes over no file unless it is told to', async () => {
    const { cwd } = { cwd: folder.path };
    await comity(['init', 'mine.json'], { cwd });
    const { code, stderr } = await comity(['init', 'mine.json'], { cwd });
    expect(stderr).toMatch(/mine\.json is there already\.\n.*--force/);
    expect(code).toBe(2);
    expect((await comity(['init', 'mine.json', '--force'], { cwd })).code).toBe(0);
  });

  it('leaves the old file alone when the disk is full', async () => {
    const { cwd } = { cwd: folder.path };
    await comity(['init', 'kept.json'], { cwd });
    const before = readFileSync(join(cwd, 'kept.json'), 'utf8');
    const { code, stderr } = await comity(['init', 'kept.json', '--force'], { cwd, trouble: 'ENOSPC:kept' });
    expect(stderr).toMatch(/The disk is full: nothing was written to kept\.json\.\n.*Make room/);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'kept.json'), 'utf8')).toBe(before);
  });

  it('writes to standard output', async () => {
    const { stdout } = await comity(['init']);
    expect(JSON.parse(stdout)).toHaveProperty('comity', '1');
  });

  it('writes a mapping for a table that validate takes', async () => {
    const files = folderWith({ 'register.csv': 'id,country,start date\n1,Kazakhstan,20.10.2025\n' });
    const { code } = await comity(['init', 'my.mapping.json', '--mapping', 'register.csv'], {
      cwd: files.path,
    });
    expect(code).toBe(0);
    const { stderr } = await comity(['validate', 'register.csv', '--map', 'my.mapping.json'], {
      cwd: files.path,
    });
    expect(stderr).toContain('register.csv: rows 1 = ');
    const none = await comity(['init', '--mapping', 'none.csv'], { cwd: files.path });
    expect(none.stderr).toContain('There is no file none.csv');
    expect(none.code).toBe(2);
    files.remove();
  });
});
