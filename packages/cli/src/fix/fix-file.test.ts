import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comity, folderWith } from '../../test/comity.js';

const BAD = '{ "comity": "1",\n  "visits": [{ "id": "v1", "kind": "State", "startDate": "01/06/1954" }] }\n';
const FIXED = BAD.replace('State', 'state').replace('01/06/1954', '1954-06-01');

let folder: ReturnType<typeof folderWith>;
beforeEach(() => {
  folder = folderWith({ 'bad.json': BAD, 'broken.json': BAD.slice(0, 40), 'table.csv': 'id\nv1\n' });
});
afterEach(() => {
  folder.remove();
});
const fix = (...args: string[]) => comity(['validate', '--no-rules', '--fix', ...args], { cwd: folder.path });
const read = (name: string) => readFileSync(join(folder.path, name), 'utf8');

describe('comity validate --fix', () => {
  it('shows what would change, and writes nothing', async () => {
    const { stdout, stderr } = await fix('bad.json', '--dry-run', '--date-order', 'dmy');
    expect(stdout).toContain('-  "visits": [{ "id": "v1", "kind": "State", "startDate": "01/06/1954" }] }');
    expect(stdout).toContain('+  "visits": [{ "id": "v1", "kind": "state", "startDate": "1954-06-01" }] }');
    expect(stderr).toContain('2 values would change; nothing was written');
    expect(read('bad.json')).toBe(BAD);
    expect(readdirSync(folder.path)).not.toContain('bad.json.bak');
  });

  it('writes the file, keeps a copy, and keeps that copy the next time', async () => {
    const first = await fix('bad.json');
    expect(first.stderr).toContain('1 values were changed; the old file is bad.json.bak');
    expect(first.code).toBe(1);
    const second = await fix('bad.json', '--date-order', 'dmy');
    expect(second.stderr).toContain('bad.json.bak2');
    expect(second.code).toBe(0);
    expect(read('bad.json')).toBe(FIXED);
    expect(read('bad.json.bak')).toBe(BAD);
  });

  it.each([
    ['broken.json', /broken\.json is not fixed: it does not parse\.\n.*comity validate broken\.json/],
    ['table.csv', /only JSON and NDJSON can/],
    ['-', /Standard input cannot be fixed/],
  ])('refuses %s', async (name, message) => {
    const { code, stderr } = await fix(name);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('leaves the old file when the disk is full', async () => {
    const run = await comity(['validate', '--fix', 'bad.json'], { cwd: folder.path, trouble: 'ENOSPC:bad' });
    expect(run.stderr).toContain('The disk is full');
    expect(run.code).toBe(2);
    expect(read('bad.json')).toBe(BAD);
  });

  it('says that an option needs another', async () => {
    const { code, stderr } = await comity(['validate', 'bad.json', '--dry-run'], { cwd: folder.path });
    expect(stderr).toContain('--dry-run goes with --fix.');
    expect(code).toBe(2);
  });
});
