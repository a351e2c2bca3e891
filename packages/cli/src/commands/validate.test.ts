import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comity, folderWith, headOf } from '../../test/comity.js';

const GOOD =
  '{ "comity": "1", "source": "https://example.org/",\n  "agreements": [{ "id": "t1", "kind": "treaty", "title": "Treaty", "signedOn": "2025" }] }\n';
const BAD =
  '{ "comity": "1", "source": "https://example.org/",\n  "agreements": [\n    { "id": "t1", "kind": "traety", "title": "Treaty", "parties": ["AZ", "Kazakhstan"] }\n  ] }\n';
const LINES =
  '{"comity":"1","source":"https://example.org/"}\n{"type":"agreement","id":"t1","kind":"treaty","title":"Treaty"}\n{"type":"agreement",}\n';

let folder: ReturnType<typeof folderWith>;
beforeAll(() => {
  folder = folderWith({ 'good.json': GOOD, 'bad.json': BAD, 'lines.ndjson': LINES, 'more/good.json': GOOD });
});
afterAll(() => {
  folder.remove();
});
// The rules across records have tests of their own.
const run = (...args: string[]) => comity(['validate', '--no-rules', ...args], { cwd: folder.path });

describe('comity validate', () => {
  it('says that nothing was found, and ends with 0', async () => {
    const { code, stdout, stderr } = await run('good.json');
    expect(stdout).toBe('✔ good.json: nothing found (records: 1)\n');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('shows the line, a caret below the mistake and what was meant, and ends with 1', async () => {
    const { code, stdout } = await run('bad.json');
    expect(stdout).toMatchInlineSnapshot(`
      "error unknown-code  bad.json:3:27
        “traety” is none of the agreement kinds. Did you mean “treaty”?
        agreement t1 · agreements[0].kind
        2 |   "agreements": [
      > 3 |     { "id": "t1", "kind": "traety", "title": "Treaty", "parties": ["AZ", "Kazakhstan"] }
          |                           ^^^^^^^^ “treaty”?
        4 |   ] }

      error invalid-reference  bad.json:3:74
        “Kazakhstan” is not a reference: use the id of a record, for a country its two capitals such as “AZ”, or an object with “asStated”. Did you mean “KZ”?
        agreement t1 · agreements[0].parties[1]
        2 |   "agreements": [
      > 3 |     { "id": "t1", "kind": "traety", "title": "Treaty", "parties": ["AZ", "Kazakhstan"] }
          |                                                                          ^^^^^^^^^^^^ “KZ”?
        4 |   ] }

      ✖ errors: 2 · warnings: 0 · hints: 0 · records: 1 (usable: 0)
        What a code means: comity explain unknown-code
      "
    `);
    expect(code).toBe(1);
  });

  it('writes findings as JSON, with the sums', async () => {
    const { code, stdout } = await run('bad.json', 'good.json', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      summary: { errors: 2, warnings: 0, hints: 0, records: { read: 2, accepted: 1 } },
      files: [
        {
          file: 'bad.json',
          findings: [
            { code: 'unknown-code', position: { line: 3, column: 27 } },
            { code: 'invalid-reference' },
          ],
        },
        { file: 'good.json', ok: true, findings: [] },
      ],
    });
    expect(code).toBe(1);
  });

  it('writes a finding a line as NDJSON', async () => {
    const { stdout } = await run('bad.json', 'lines.ndjson', '--format', 'ndjson');
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(findings.map(({ file, code }) => [file, code])).toEqual([
      ['bad.json', 'unknown-code'],
      ['bad.json', 'invalid-reference'],
      ['lines.ndjson', 'invalid-line'],
    ]);
  });

  it('writes commands for GitHub, with what ends them escaped', async () => {
    const { stdout } = await run('lines.ndjson', '--format', 'github');
    expect(stdout).toBe(
      '::error file=lines.ndjson,line=3,col=20,endColumn=21,title=invalid-line::This line is not JSON: nothing follows this comma.\n',
    );
  });

  it('finds files by a pattern and reads standard input', async () => {
    const { code, stdout } = await comity(
      ['validate', '--no-rules', '**/good.json', '-', '--stdin-name', 'new.json'],
      {
        cwd: folder.path,
        input: GOOD,
      },
    );
    expect(stdout).toContain('good.json: nothing found');
    expect(stdout).toContain('more/good.json: nothing found');
    expect(stdout).toContain('new.json: nothing found');
    expect(code).toBe(0);
  });

  it('speaks the language that it is asked for', async () => {
    const { stdout } = await run('bad.json', '--lang', 'az');
    expect(stdout).toContain('xəta unknown-code');
    expect(stdout).toContain('xətalar: 2');
  });

  it('ends with 1 when there are more warnings than allowed', async () => {
    const input = GOOD.replace('"signedOn"', '"archiveBox": 1, "signedOn"');
    expect((await comity(['validate', '--no-rules', '-'], { input })).code).toBe(0);
    expect((await comity(['validate', '--no-rules', '-', '--max-warnings', '1'], { input })).code).toBe(0);
    const { code, stderr } = await comity(['validate', '--no-rules', '-', '--max-warnings', '0'], { input });
    expect(stderr).toContain('more than 0 warnings');
    expect(code).toBe(1);
  });

  it('groups what is wrong many times, unless all is asked for', async () => {
    const records = Array.from(
      { length: 9 },
      (_, i) => `{"type":"agreement","id":"t${String(i)}","kind":"traety","title":"T"}`,
    );
    const input = `{"comity":"1","source":"https://example.org/"}\n${records.join('\n')}`;
    const grouped = await comity(['validate', '--no-rules', '-'], { input });
    expect(grouped.stdout.match(/unknown-code {2}/g)).toHaveLength(3);
    expect(grouped.stdout).toContain('+ 6 more of this kind');
    const all = await comity(['validate', '--no-rules', '-', '--all'], { input });
    expect(all.stdout.match(/unknown-code {2}/g)).toHaveLength(9);
  });

  it('colours only where it is wanted', async () => {
    const escape = '\u001b[';
    const plain = await run('bad.json');
    expect(plain.stdout).not.toContain(escape);
    const forced = await comity(['validate', 'bad.json'], { cwd: folder.path, env: { FORCE_COLOR: '1' } });
    expect(forced.stdout).toContain(escape);
    const both = await comity(['validate', 'bad.json'], {
      cwd: folder.path,
      env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    });
    expect(both.stdout).not.toContain(escape);
    expect((await run('bad.json', '--color', 'always')).stdout).toContain(escape);
  });

  it('never lets data steer the terminal', async () => {
    const input =
      '{ "comity": "1", "agreements": [{ "id": "t1", "kind": "\u001b[31mred\u202e", "title": "T" }] }';
    const { stdout } = await comity(['validate', '--no-rules', '-'], { input });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
  });

  it('goes on in silence when nobody reads its output any more', async () => {
    const records = Array.from(
      { length: 20_000 },
      (_, i) => `{"type":"agreement","id":"t${String(i)}","kind":"traety","title":"T"}`,
    );
    const { code, stderr } = await headOf(
      ['validate', '-', '--all'],
      `{"comity":"1","source":"https://example.org/"}\n${records.join('\n')}`,
    );
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('checks the rules across records at their lines, and switches one off', async () => {
    const input = `{ "comity": "1", "source": "https://example.org/",
  "visits": [
    { "id": "V 1", "kind": "state" },
    { "id": "v2", "kind": "official", "destinations": ["KZ"], "startDate": "2024-05-02", "endDate": "2024-05-01" }
  ] }`;
    const { code, stdout } = await comity(['validate', '-'], { input });
    expect(stdout).toMatch(/error CHR-01 {2}stdin:4:\d+/);
    expect(stdout).toContain('visits[1].endDate');
    expect(code).toBe(1);
    const off = await comity(['validate', '-', '--rule', 'CHR-01=off', '--rule', 'chr-10=off'], { input });
    expect(off.stdout).not.toContain('CHR-01');
    const strict = await comity(['validate', '-', '--profile', 'strict', '--today', '2025-01-01'], { input });
    expect(strict.stdout).toContain('CHR-01');
  });

  it('reads a foreign table with a mapping, and names the row, the column and the cell', async () => {
    const files = folderWith({
      'register.csv':
        'No;From;To;Country\n1;20.10.2025;21.10.2025;Kazakhstan\n2;soon;22.10.2025;Kazakhstan\n',
      'register.mapping.json': JSON.stringify({
        comityMapping: '1',
        dates: { order: 'dmy' },
        dataset: { source: 'https://example.org/' },
        records: [
          {
            type: 'visit',
            fields: {
              id: { template: 'v-{No}' },
              kind: { value: 'official' },
              startDate: 'From',
              endDate: 'To',
              destinations: { column: 'Country', lookup: 'countries' },
            },
          },
        ],
      }),
    });
    const { stdout, stderr } = await comity(
      ['validate', 'register.csv', '--map', 'register.mapping.json', '--format', 'json'],
      { cwd: files.path },
    );
    const [file] = (JSON.parse(stdout) as { files: { findings: { cell?: unknown }[] }[] }).files;
    expect(file?.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cell: { row: 3, line: 3, column: 'From', columnAt: 2, text: 'soon' } }),
      ]),
    );
    expect(stderr).toMatch(/rows 2 = converted \d \+ refused \d/);
    const pretty = await comity(['validate', 'register.csv', '--map', 'register.mapping.json'], {
      cwd: files.path,
    });
    expect(pretty.stdout).toContain('row 3, column “From” (B3), cell “soon”');
    files.remove();
  });
});
