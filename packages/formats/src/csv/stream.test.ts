import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsvRows } from './read-rows.js';
import { streamCsvRows } from './stream-rows.js';

async function* cut(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) {
    await Promise.resolve();
    yield bytes.subarray(at, at + length);
  }
}

async function streamed(bytes: Uint8Array, length = 7) {
  const stream = await streamCsvRows(cut(bytes, length), { file: 'x.csv' });
  const rows = [];
  for await (const row of stream.rows) rows.push(row);
  const { columns, findings, encoding, delimiter } = stream;
  return { rows, columns, findings, encoding, delimiter };
}

/** More than the first look takes in, so that pieces follow. */
const LONG = `id;name;note\n${Array.from({ length: 60_000 }, (_, i) => `${i};Åse “${i}”;"one\n""two"" ж"\n`).join('')}`;

test('rows in pieces are the rows of the whole', async () => {
  const bytes = new TextEncoder().encode(LONG);
  expect(bytes.length).toBeGreaterThan(1_100_000);
  const whole = readCsvRows(bytes, { file: 'x.csv' });
  expect(JSON.stringify(await streamed(bytes, 65_537)) === JSON.stringify(whole)).toBe(true);
});

test('whatever a file holds, its rows and findings are those of the whole', async () => {
  const cell = fc.constantFrom('a', 'é', '', '"', '""', '"x"', '"a\nb"', ' ', "'=1", '日本', 'Kyiv');
  const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
  const table = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, end]) => lines.join(end));
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (text, length) => {
      const bytes = new TextEncoder().encode(text);
      const { findings, ...rest } = await streamed(bytes, length);
      const whole = readCsvRows(bytes, { file: 'x.csv' });
      expect(rest).toEqual({ ...rest, rows: whole.rows, columns: whole.columns, delimiter: whole.delimiter });
      const codes = (list: typeof findings) => list.map(({ code }) => code).sort();
      expect(codes(findings)).toEqual(codes([...whole.findings]));
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('what comes late is found: a broken byte, a column without a name, a mark that is not closed', async () => {
  const tail = `8;z;${'y'.repeat(1000)}\n`.repeat(4500);
  const bytes = new TextEncoder().encode(`${LONG}1;Zoé;x;beyond\n2;"open;x\n${tail}9;ab;c\n`);
  bytes[bytes.length - 2] = 0xff;
  const { rows, columns, findings } = await streamed(bytes, 1_000_003);
  expect(columns).toEqual(['id', 'name', 'note', 'column 4']);
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['invalid-bytes', 'ragged-row', 'unclosed-quote']),
  );
  expect(rows).toHaveLength(64_502);
  expect(rows.at(-1)?.cells).toEqual({ id: '9', name: 'ab', note: '\uFFFD' });
});

test('UTF-16, an old encoding, a stated delimiter and a stream of a browser are read', async () => {
  const utf16 = new Uint8Array(
    new Uint16Array([0xfeff, ...Array.from('a,b\nЖ,2\n', (c) => c.charCodeAt(0))]).buffer,
  );
  expect((await streamed(utf16, 3)).rows[0]?.cells).toEqual({ a: 'Ж', b: '2' });
  const latin = Uint8Array.from('sep=;\nname;x\nJos\xe9 Garc\xeda;1\n', (c) => c.charCodeAt(0));
  const old = await streamed(latin, 5);
  expect(old.rows[0]).toMatchObject({ cells: { name: 'José García' }, at: { line: 3 } });
  expect(old.findings.map(({ code }) => code)).toEqual(['guessed-encoding']);
  const { rows } = await streamCsvRows(new Blob(['a,b\n1,2\n']).stream());
  for await (const row of rows) expect(row.cells).toEqual({ a: '1', b: '2' });
});

test('what is no text, or nothing, says so; whoever stops lets go of the source', async () => {
  expect((await streamed(new Uint8Array(20_000).fill(1))).findings.map(({ code }) => code)).toEqual([
    'not-this-format',
  ]);
  expect((await streamed(new Uint8Array(0))).findings.map(({ code }) => code)).toEqual(['empty-file']);
  let closed = false;
  async function* source() {
    try {
      for (let i = 0; i < 50; i++)
        yield await Promise.resolve(new TextEncoder().encode(`${i},2\n`.repeat(50_000)));
    } finally {
      closed = true;
    }
  }
  const { rows } = await streamCsvRows(source());
  for await (const row of rows) if (row.at.row > 100) break;
  expect(closed).toBe(true);
});
