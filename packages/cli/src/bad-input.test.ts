import { closeSync, openSync, rmSync, symlinkSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comity, folderWith } from '../test/comity.js';

const GOOD =
  '{ "comity": "1", "source": "https://example.org/",\n  "visits": [{ "id": "v1", "kind": "official", "title": "Müller in Zürich" }] }\n';

let folder: ReturnType<typeof folderWith>;
beforeAll(() => {
  folder = folderWith({
    'good.json': GOOD,
    'not.json': '{ "comity": "1",\n  "visits": [ ',
    'bytes.json': Buffer.concat([
      Buffer.from('{ "comity": "1",\n  "title": "Zürich '),
      Buffer.from([0xff]),
      Buffer.from('" }'),
    ]),
    'utf16.json': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, 'utf16le')]),
    'utf16-unmarked.json': Buffer.from(GOOD, 'utf16le'),
    'utf16-big.json': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(GOOD, 'utf16le').swap16()]),
    'latin1.json': Buffer.from(GOOD, 'latin1'),
    'empty.json': '',
    'picture.json': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    'binary.json': Buffer.from([1, 2, 0, 3, 4, 0, 0, 5]),
    'secret.json': GOOD,
    'folder/inside.json': GOOD,
    'ragged.csv': 'id,kind,startDate\nv1,official,2025-10-20\nv2,official\n',
    'unclosed.csv': 'id,kind,title\nv1,official,"A visit\nv2,state,x\n',
    'twice.csv': 'id,kind,startDate\nv1,official,2025-10-20\nid,kind,startDate\nv2,official,2025-10-21\n',
    'bytes.csv': Buffer.concat([
      Buffer.from('id,title\nv1,Zürich and Genève '),
      Buffer.from([0xff]),
      Buffer.from('\n'),
    ]),
    'utf16.csv': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id,title\nv1,Zürich\n', 'utf16le')]),
    'latin1.csv': Buffer.from('id,title\nv1,Der Präsident in Zürich und die Königin in Köln\n', 'latin1'),
    'mapping.json': JSON.stringify({
      comityMapping: '1',
      records: [{ type: 'visit', fields: { id: 'id', kind: { value: 'official' }, title: 'titel' } }],
    }),
  });
});
afterAll(() => {
  folder.remove();
});
const validate = (...args: string[]) => comity(['validate', '--no-rules', ...args], { cwd: folder.path });

describe('a file that can be read and has mistakes: findings with positions, exit code 1', () => {
  it('is not JSON', async () => {
    const { code, stdout } = await validate('not.json');
    expect(stdout).toContain('error invalid-json  not.json:2:15');
    expect(stdout).toContain('ends too early');
    expect(code).toBe(1);
  });

  it('has a byte that is not UTF-8', async () => {
    const { code, stdout } = await validate('bytes.json');
    expect(stdout).toContain('error invalid-json  bytes.json:2:20');
    expect(stdout).toContain('not UTF-8');
    expect(code).toBe(1);
  });
});

describe('a table that can be read and has mistakes: findings with positions, exit code 1', () => {
  it.each([
    ['ragged.csv', /error ragged-row {2}ragged\.csv:3\n.*2 cells.*3/],
    ['unclosed.csv', /error unclosed-quote {2}unclosed\.csv:2/],
    ['bytes.csv', /error invalid-bytes {2}bytes\.csv:2/],
  ])('%s', async (name, message) => {
    const { code, stdout } = await validate(name);
    expect(stdout).toMatch(message);
    expect(code).toBe(1);
  });

  it('two header rows', async () => {
    const { code, stdout } = await validate('twice.csv', '--max-warnings', '0');
    expect(stdout).toMatch(/second-header {2}twice\.csv:3/);
    expect(code).toBe(1);
  });

  it.each([
    ['utf16.csv', ''],
    ['latin1.csv', 'guessed-encoding'],
  ])('%s is recognised and read', async (name, finding) => {
    const { code, stdout, stderr } = await validate(name);
    expect(stdout).toContain(finding);
    expect(stderr).toContain('rows: 1; columns: id, title');
    expect(code).toBe(0);
  });

  it('a mapping that names a column that is not there, with the one that was meant', async () => {
    const run = await validate('latin1.csv', '--map', 'mapping.json');
    expectFailure(run, /mapping\.json cannot be used\..*no column “titel”.*Did you mean “title”\?/);
  });
});

describe('another encoding is recognised and read', () => {
  it.each(['utf16.json', 'utf16-unmarked.json', 'utf16-big.json', 'latin1.json'])('%s', async (name) => {
    const { code, stdout, stderr } = await validate(name);
    expect(stdout).toBe(`✔ ${name}: nothing found (records: 1)\n`);
    expect(stderr).toMatch(/was read as (utf-16[lb]e|windows-1252); save it as UTF-8/);
    expect(code).toBe(0);
  });
});

/** One clear message, what to do, no stack. */
function expectFailure({ code, stdout, stderr }: Awaited<ReturnType<typeof comity>>, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  expect(stdout).toBe('');
  expect(code).toBe(2);
}

describe('a file that cannot be opened or is something else: a message with what to do, exit code 2', () => {
  it('is empty', async () => {
    expectFailure(await validate('empty.json'), /empty\.json is empty\.\n.*comity init/);
    expectFailure(await comity(['validate', '-']), /stdin is empty\./);
  });

  it('is a folder', async () => {
    expectFailure(await validate('folder'), /folder is a folder\.\n.*"folder\/\*\.json"/);
  });

  it('is not there, with the name that was probably meant', async () => {
    expectFailure(await validate('god.json'), /There is no file god\.json\. Did you mean “good\.json”\?/);
    expectFailure(await validate('none/*.json'), /No file matches none\/\*\.json\./);
  });

  it('vanishes: a link that leads nowhere', async () => {
    symlinkSync(join(folder.path, 'gone.json'), join(folder.path, 'link.json'));
    expectFailure(await validate('link.json'), /There is no file link\.json/);
  });

  it('nobody may read', async () => {
    const { path } = folder;
    // Who runs the tests may be root, who may read everything.
    const run = await comity(['validate', 'secret.json'], { cwd: path, trouble: 'EACCES:secret' });
    expectFailure(run, /read or write secret\.json\.\n.*permissions/);
  });

  it('is binary, and what it is', async () => {
    expectFailure(await validate('picture.json'), /picture\.json is a PNG picture, no dataset\.\n.*CSV/);
    expectFailure(await validate('binary.json'), /binary\.json is a binary file, no dataset\./);
  });

  it('is more than 512 MB of JSON in one piece', async () => {
    const path = join(folder.path, 'huge.json');
    const file = openSync(path, 'w');
    writeSync(file, GOOD.padEnd(100_000));
    closeSync(file);
    // A file with a hole takes no room on the disk.
    truncateSync(path, 600 * 1024 * 1024);
    expectFailure(
      await validate('huge.json'),
      /huge\.json is too large to be read in one piece \(629 MB\)\.\n.*NDJSON/,
    );
    rmSync(path);
  });

  it('does not keep the others from being checked', async () => {
    const { code, stdout, stderr } = await validate('god.json', 'good.json');
    expect(stdout).toContain('good.json: nothing found');
    expect(stderr).toContain('There is no file god.json');
    expect(code).toBe(2);
  });
});

describe('a wrong option: what was probably meant, exit code 2', () => {
  it.each([
    [['validate', 'good.json', '--fromat', 'json'], /unknown option '--fromat'\n.*Did you mean --format\?/],
    [
      ['validate', 'good.json', '--format', 'jsn'],
      /argument 'jsn' is invalid\. It is one of .* Did you mean “json”\?/,
    ],
    [['valdate', 'good.json'], /unknown command 'valdate'\n.*Did you mean validate\?/],
    [['validate', 'good.json', '--max-warnings', 'none'], /It is a whole number from 0\./],
    [['validate', 'good.json', '--today', '2025-02-30'], /It is a day such as 2025-10-23\./],
    [['validate'], /missing required argument 'file'/],
    [['explain', 'invalid-dat'], /There is no code “invalid-dat”\. Did you mean “invalid-date”\?/],
    [['schema', 'visits'], /There is no schema “visits”\. Did you mean “visit”\?/],
  ])('%s', async (args, message) => {
    expectFailure(await comity(args, { cwd: folder.path }), message);
  });
});

describe('a stack trace', () => {
  it('is shown when it is asked for', async () => {
    const { stderr } = await comity(['--debug', 'explain', 'nothing'], { cwd: folder.path });
    expect(stderr).toMatch(/\n\s+at /);
  });
});
