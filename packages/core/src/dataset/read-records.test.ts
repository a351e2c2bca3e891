import { describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import {
  readDataset,
  readRecords,
  type Dataset,
  type Finding,
  type ReadRecordsOptions,
  type RecordResult,
  type TextSource,
  type ValidationReport,
} from '../index.js';
import { LISTS, RECORD_TYPES } from '../models/index.js';

interface Reading {
  results: RecordResult[];
  report: ValidationReport;
  header: unknown;
}

async function readAll(source: TextSource, options?: ReadRecordsOptions): Promise<Reading> {
  const reader = readRecords(source, options);
  const results: RecordResult[] = [];
  for await (const result of reader) results.push(result);
  return { results, report: reader.report(), header: reader.header };
}

async function* chunks<T>(...items: T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

/** A dataset as lines: the header and a record each. */
function linesOf(dataset: Dataset, end = '\n'): string {
  const file = { ...dataset } as unknown as Record<string, unknown>;
  const records = RECORD_TYPES.flatMap((type) =>
    (dataset[LISTS[type]] ?? []).map((record) => JSON.stringify({ type, ...record })),
  );
  for (const type of RECORD_TYPES) Reflect.deleteProperty(file, LISTS[type]);
  return [JSON.stringify(file), ...records].join(end);
}

/** The findings of a report in an order that does not depend on when they were made. */
function sorted(findings: readonly Finding[]): string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}

/** A text cut into pieces of these lengths, again and again. */
function cut<T extends string | Uint8Array>(text: T, lengths: readonly number[]): T[] {
  const pieces: T[] = [];
  for (let i = 0, start = 0; start < text.length; i++) {
    const length = lengths[i % lengths.length] ?? 1;
    pieces.push(text.slice(start, start + length) as T);
    start += length;
  }
  return pieces;
}

const TREATY = { id: 't1', kind: 'treaty', title: 'Treaty' };
const ARTICLE = article as unknown as Dataset;
const JSON_TEXT = JSON.stringify(article, null, 2);
const NDJSON_TEXT = linesOf(ARTICLE);

describe.each([
  ['JSON', JSON_TEXT],
  ['minified JSON', JSON.stringify(article)],
  ['NDJSON', NDJSON_TEXT],
  ['NDJSON with carriage returns, blank lines and an end', `\n \r\n${linesOf(ARTICLE, '\r\n\r\n')}\r\n\r\n`],
])('%s', (_, text) => {
  test('gives every record once, in its order, and the header', async () => {
    const { results, report, header } = await readAll(text);
    const whole = readDataset(text);
    expect(whole.report).toMatchObject({ ok: true, findings: [] });
    for (const type of RECORD_TYPES) {
      const records = results.filter((result) => result.type === type);
      expect(records.map(({ record }) => record)).toEqual(whole.dataset[LISTS[type]] ?? []);
      expect(records.map(({ index }) => index)).toEqual(records.map((_, index) => index));
    }
    expect(report).toEqual(whole.report);
    expect({ ...whole.dataset }).toMatchObject(header as Record<string, unknown>);
    expect(header).toMatchObject({ comity: '1', language: 'en' });
  });

  test('is the same from bytes, from a stream and with a byte order mark', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    const body = new Response(bytes).body;
    if (body === null) throw new Error('a response has a body');
    const expected = await readAll(text);
    expect(await readAll(chunks(bytes))).toEqual(expected);
    expect(await readAll(body)).toEqual(expected);
    expect(await readAll(`\uFEFF${text}`)).toEqual(expected);
  });

  test('says of each record where it starts', async () => {
    const lines = text.split('\n');
    for (const { position, id } of (await readAll(text)).results) {
      expect(text[position.offset]).toBe('{');
      expect(text.slice(position.offset).indexOf(`"${String(id)}"`)).toBeLessThan(80);
      expect(lines[position.line - 1]?.slice(position.column - 1)[0]).toBe('{');
    }
  });
});

/** A file in which much is wrong, in Azerbaijani and with characters of every length. */
const FAULTY = {
  comity: '1',
  langauge: 'az',
  source: { source: 'nowhere' },
  visits: [
    { id: 'səfər', kind: 'state', title: { az: 'Səfər 🇦🇿', English: 'Visit' } },
    { id: 'v1', kind: 'stat', startDate: '22.10.2025' },
    5,
  ],
  agreements: [
    { ...TREATY, visit: 'v2', titel: '“𝒳”' },
    { ...TREATY, id: 't1', parties: ['AZ', 'nobody'] },
    { ...TREATY, id: 't2', partOf: 't3', kind: null },
  ],
};

describe.each([
  ['JSON', JSON.stringify(FAULTY, null, 1)],
  ['NDJSON', linesOf(FAULTY as unknown as Dataset).replace('{"type":"visit"}', '5')],
])('what is wrong in %s', (_, text) => {
  test('is what is wrong when it is read whole', async () => {
    const { results, report } = await readAll(text, { duplicateKeys: true });
    const whole = readDataset(text, { duplicateKeys: true }).report;
    expect(report.findings.length).toBeGreaterThan(8);
    expect(sorted(report.findings)).toEqual(sorted(whole.findings));
    expect(report).toMatchObject({ ok: false, records: whole.records, truncated: false });
    expect(report.findings.every(({ position }) => position !== undefined)).toBe(true);
    const ofRecords = results.flatMap(({ findings }) => findings);
    expect(ofRecords.map(({ code }) => code)).not.toContain('unresolved-reference');
    expect(report.findings.filter(({ code }) => code === 'unresolved-reference')).not.toEqual([]);
  });

  test('does not depend on where the chunks are cut', async () => {
    const bytes = new TextEncoder().encode(text);
    const expected = await readAll(text);
    const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lengths, fc.boolean(), async (sizes, asText) => {
        const source = asText ? chunks(...cut(text, sizes)) : chunks(...cut(bytes, sizes));
        expect(await readAll(source)).toEqual(expected);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe('a text that breaks off or is broken anywhere', () => {
  const texts = [
    JSON.stringify(FAULTY),
    JSON.stringify(FAULTY, null, 1),
    linesOf(FAULTY as unknown as Dataset),
  ];
  const broken = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat({ max: 700 }),
      fc.nat({ max: 3 }),
      fc.constantFrom(...Array.from('",:{}[]\\\nx0')),
    )
    .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

  test('gives the same in any chunks, and the mistake of the whole text', async () => {
    const sizes = fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(broken, sizes, fc.boolean(), async (text, size, lines) => {
        const options = lines ? ({ format: 'ndjson' } as const) : {};
        const expected = await readAll(text, options);
        const bytes = new TextEncoder().encode(text);
        expect(await readAll(chunks(...cut(bytes, [size])), options)).toEqual(expected);
        const invalid = ({ code }: Finding): boolean => code === 'invalid-json' || code === 'invalid-line';
        expect(expected.report.findings.filter(invalid)).toEqual(
          readDataset(text, options).report.findings.filter(invalid),
        );
      }),
      { seed: 6, numRuns: 400 },
    );
  });

  test('hands over what stands before', async () => {
    const { results, report } = await readAll(
      `{"comity":"1","agreements":[${JSON.stringify(TREATY)},{"id":}]}`,
    );
    expect(results.map(({ record }) => record)).toEqual([TREATY]);
    expect(report.findings).toMatchObject([
      {
        code: 'invalid-json',
        message: 'The text is not JSON: a value is expected here.',
        position: { column: 80 },
      },
    ]);
  });

  test('of lines loses one line', async () => {
    const text = `{"comity":"1"}\n{"type":"agreement",}\n${JSON.stringify({ type: 'agreement', ...TREATY })}`;
    const { results, report } = await readAll(text);
    expect(results).toMatchObject([
      { type: undefined, index: 0, findings: [{ code: 'invalid-line', position: { line: 2, column: 20 } }] },
      {
        type: 'agreement',
        index: 0,
        id: 't1',
        record: TREATY,
        findings: [],
        position: { line: 3, column: 1 },
      },
    ]);
    expect(report.records).toEqual({ read: 2, accepted: 1 });
  });
});

test('bytes that are not UTF-8 end the reading where they stand', async () => {
  const good = new TextEncoder().encode(`${linesOf({ comity: '1', agreements: [TREATY] } as Dataset)}\n"Ə�`);
  for (const bad of [[0xff], [0xe2, 0x82], [0x80], [0xed, 0xa0, 0x80]]) {
    const bytes = new Uint8Array([...good, ...bad]);
    const expected = { code: 'invalid-json', position: { line: 3, column: 4 } };
    expect(readDataset(bytes).report.findings).toMatchObject([expected]);
    for (const size of [1, 2, 5, 1000]) {
      const { results, report } = await readAll(chunks(...cut(bytes, [size])));
      expect(report.findings).toMatchObject([expected]);
      expect(results.map(({ id }) => id)).toEqual(['t1']);
    }
  }
});

describe('memory', () => {
  test('holds no record that is too long: it is passed over and reported', async () => {
    const long = { ...TREATY, id: 'long', note: 'x'.repeat(5000) };
    const dataset = { comity: '1', agreements: [TREATY, long, { ...TREATY, id: 't3' }] } as Dataset;
    for (const text of [JSON.stringify(dataset), linesOf(dataset)]) {
      const { results, report } = await readAll(chunks(...cut(text, [70])), { maxRecordLength: 1000 });
      expect(results.map(({ id }) => id)).toEqual(['t1', undefined, 't3']);
      expect(report.findings).toMatchObject([
        {
          code: 'unreadable-record',
          message: 'This record cannot be read: it is longer than 1000 characters.',
        },
      ]);
      expect(report.records).toEqual({ read: 3, accepted: 2 });
    }
  });

  const LONG = 'x'.repeat(500);

  test.each([
    ['a list', JSON.stringify([LONG]), 'not-a-dataset', 'this is a list'],
    ['a text', JSON.stringify(LONG), 'not-a-dataset', 'this is a string'],
    ['a field', JSON.stringify({ comity: '1', title: LONG }), 'unreadable-record', 'longer than 100'],
    ['no list', JSON.stringify({ comity: '1', visits: { a: LONG } }), 'unreadable-record', 'longer than 100'],
    ['no JSON', `{"comity":"1","title":{'${LONG}'}}`, 'invalid-json', 'a name in double quotes'],
    ['a name', JSON.stringify({ comity: '1', [LONG]: 1 }), 'invalid-json', 'this name is too long'],
  ])('holds no value that is too long: %s', async (_, text, code, words) => {
    const { results, report } = await readAll(text, { maxRecordLength: 100, format: 'json' });
    expect(results).toEqual([]);
    expect(report.findings).toMatchObject([{ code, message: expect.stringContaining(words) as unknown }]);
  });

  test('holds as many findings as it may, and counts on', async () => {
    const agreements = Array.from({ length: 50 }, (_, i) => ({ id: `t${i}`, kind: 'treaty' }));
    const { results, report } = await readAll(JSON.stringify({ comity: '1', agreements }), {
      maxFindings: 10,
    });
    expect(results.every(({ findings }) => findings.length === 1)).toBe(true);
    expect(report.findings).toHaveLength(10);
    expect(report).toMatchObject({ ok: false, truncated: true, records: { read: 50, accepted: 0 } });
  });

  test('of a source is not read ahead of whoever takes the records', async () => {
    let given = 0;
    const endless = (async function* () {
      yield await Promise.resolve('{"comity":"1"}\n');
      for (;;) yield `${JSON.stringify({ type: 'agreement', ...TREATY, id: `t${given++}` })}\n`;
    })();
    let taken = 0;
    for await (const result of readRecords(endless)) {
      expect(result.record).toMatchObject({ kind: 'treaty' });
      if (++taken === 100) break;
    }
    expect(given).toBeLessThan(110);
    expect(await endless.next()).toEqual({ done: true, value: undefined });
  });
});

describe('a reading', () => {
  test('has a header before it knows one', async () => {
    const reader = readRecords('{"comity":"1","title":"Visits"}');
    expect(reader.header).toEqual({ comity: '1' });
    for await (const result of reader) expect(result).toBeUndefined();
    expect(reader.header).toEqual({ comity: '1', title: 'Visits' });
  });

  test('of lines reads those without a header too', async () => {
    const line = JSON.stringify({ type: 'agreement', ...TREATY });
    const { results, report, header } = await readAll(chunks(line, '\n'), { format: 'ndjson' });
    expect(results).toMatchObject([{ type: 'agreement', id: 't1', record: TREATY }]);
    expect(report).toEqual(readDataset(`${line}\n`, { format: 'ndjson' }).report);
    expect(header).toEqual({ comity: '1' });
  });

  test('of lines finds none in an empty text', async () => {
    const { report } = await readAll(' \n', { format: 'ndjson' });
    expect(report.findings).toMatchObject([
      { code: 'invalid-json', message: 'The text is not JSON: it is empty.' },
    ]);
  });

  test('of lines finds keys that stand twice, in the header too', async () => {
    const text =
      '{"comity":"1","id":"a","id":"b"}\n{"type":"agreement","id":"t1","kind":"treaty","title":"x","title":"y"}';
    const { report } = await readAll(text, { duplicateKeys: true });
    const whole = readDataset(text, { duplicateKeys: true }).report.findings;
    expect(whole.map(({ path }) => path.join('.'))).toEqual(['id', 'agreements.0.title']);
    expect(sorted(report.findings)).toEqual(sorted(whole));
    const headless = text.slice(text.indexOf('\n') + 1);
    const both = [
      readDataset(headless, { duplicateKeys: true }),
      await readAll(headless, { duplicateKeys: true }),
    ];
    for (const { report } of both) {
      expect(report.findings.map(({ code }) => code)).toEqual(['missing-key', 'duplicate-key']);
    }
  });

  test('takes the codes of other vocabularies for no references', async () => {
    const sectors = [{ code: '21010', vocabulary: 'dac' }];
    const { report } = await readAll(
      linesOf({ comity: '1', agreements: [{ ...TREATY, sectors }] } as Dataset),
    );
    expect(report).toMatchObject({ ok: true, findings: [] });
  });

  test('says that the bytes end in the middle of a character', async () => {
    const bytes = new TextEncoder().encode('{"comity":"1","title":"ə"}');
    const { report } = await readAll(chunks(bytes.subarray(0, -3)));
    expect(report.findings).toMatchObject([
      { code: 'invalid-json', message: 'The text is not JSON: its bytes are not UTF-8.' },
    ]);
  });

  test('that is aborted before it begins reads nothing', async () => {
    const controller = new AbortController();
    const give = vi.fn(() => 'x');
    controller.abort(new Error('changed my mind'));
    await expect(readAll(chunks(give()), { signal: controller.signal })).rejects.toThrow('changed my mind');
    const amid = new AbortController();
    const long = `{"comity":"1","title":"${'x'.repeat(200_000)}"}`;
    const options = {
      signal: amid.signal,
      onProgress: () => {
        amid.abort(new Error('too long'));
      },
    };
    await expect(readAll(long, options)).rejects.toThrow('too long');
    const later = new AbortController();
    const source = (async function* () {
      yield await Promise.resolve('{"comity":"1"}');
      later.abort(new Error('enough'));
      yield 'never looked at';
    })();
    await expect(readAll(source, { signal: later.signal })).rejects.toThrow('enough');
  });

  test('says how far it has come', async () => {
    const bytes = new TextEncoder().encode(NDJSON_TEXT);
    const onProgress = vi.fn();
    const { report } = await readAll(chunks(...cut(bytes, [1000])), { onProgress });
    const calls = onProgress.mock.calls.map(([progress]) => progress as { bytes: number; records: number });
    expect(calls).toHaveLength(Math.ceil(bytes.length / 1000));
    expect(calls.at(-1)).toEqual({ bytes: bytes.length, records: report.records.read - 1 });
    expect(calls.every(({ records }, i) => records >= (calls[i - 1]?.records ?? 0))).toBe(true);
  });

  test('that is aborted throws the reason, even while the source is stuck', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const stuck = new ReadableStream<string>({
      start(stream) {
        stream.enqueue(`{"comity":"1"}\n${JSON.stringify({ type: 'agreement', ...TREATY })}\n`);
      },
    });
    const cancel = vi.spyOn(ReadableStreamDefaultReader.prototype, 'cancel');
    const reader = readRecords(stuck, { signal: controller.signal })[Symbol.asyncIterator]();
    expect((await reader.next()).value).toMatchObject({ id: 't1' });
    const next = reader.next();
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    expect(cancel).toHaveBeenCalledWith(reason);
    cancel.mockRestore();
    expect(stuck.locked).toBe(false);
    await expect(readAll('{}', { signal: controller.signal })).rejects.toBe(reason);
  });

  test('that is aborted between two records of one chunk ends there', async () => {
    const controller = new AbortController();
    const taken: unknown[] = [];
    const reading = async (): Promise<void> => {
      for await (const { id } of readRecords(JSON_TEXT, { signal: controller.signal })) {
        taken.push(id);
        controller.abort('no more');
      }
    };
    await expect(reading()).rejects.toBe('no more');
    expect(taken).toHaveLength(1);
  });

  test('throws what the source throws, and refuses what is no text', async () => {
    const lost = new Error('connection lost');
    const failing = (async function* () {
      yield await Promise.resolve('{"comity":');
      throw lost;
    })();
    await expect(readAll(failing)).rejects.toBe(lost);
    await expect(readAll(chunks(5) as never)).rejects.toThrow(TypeError);
  });
});

describe('what is no dataset', () => {
  test.each([
    ['', 'invalid-json'],
    [' \n\t ', 'invalid-json'],
    ['[]', 'not-a-dataset'],
    ['[{"id":"a"}]', 'not-a-dataset'],
    ['5', 'not-a-dataset'],
    ['null', 'not-a-dataset'],
    ['"text', 'invalid-json'],
    ['{', 'invalid-json'],
    ['{"comity":"1"', 'invalid-json'],
    ['{"comity":"1"}}', 'invalid-json'],
    ['{"comity":"1" "id":"x"}', 'invalid-json'],
    ['{"visits":[1,]}', 'invalid-json'],
  ])('%j is %s, as when it is read whole', async (text, code) => {
    const { report } = await readAll(text);
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expect(report.findings.find((finding) => finding.code === code)).toEqual(
      readDataset(text).report.findings[0],
    );
  });

  test('may be a list under the name of another thing', async () => {
    const text = '{"comity":"1","visits":null,"agreements":{"t1":1},"agreement":[5]}';
    const { report } = await readAll(text);
    expect(sorted(report.findings)).toEqual(sorted(readDataset(text).report.findings));
  });
});

describe('an engine that refuses what is JSON', () => {
  const refuse = (wanted: string) => {
    const { parse } = JSON;
    return vi.spyOn(JSON, 'parse').mockImplementation((text: string) => {
      if (text.includes(wanted)) throw new RangeError('too deep');
      return parse(text) as unknown;
    });
  };

  test.each([
    ['JSON', '{"comity":"1","title":"DEEP"}', 'json', 'The text is not JSON: RangeError: too deep.'],
    [
      'a line',
      '{"comity":"1"}\n{"type":"visit","id":"DEEP"}',
      'ndjson',
      'This line is not JSON: RangeError: too deep.',
    ],
    ['a name', '{"comity":"1","DEEP":1}', 'json', 'The text is not JSON: RangeError: too deep.'],
  ] as const)('is quoted: %s', async (_, text, format, message) => {
    const spy = refuse('DEEP');
    try {
      const [whole, streamed] = [readDataset(text, { format }), await readAll(text, { format })];
      expect(whole.report.findings).toMatchObject([{ message }]);
      expect(streamed.report.findings).toMatchObject([{ message }]);
    } finally {
      spy.mockRestore();
    }
  });
});

test('a list that stands twice is read twice, and said', async () => {
  const second = { ...TREATY, id: 't2' };
  const text = `{"comity":"1","agreements":[${JSON.stringify(TREATY)}],"agreements":[${JSON.stringify(second)}]}`;
  const { results, report } = await readAll(text);
  expect(results).toMatchObject([
    { id: 't1', index: 0 },
    { id: 't2', index: 1 },
  ]);
  expect(report.findings).toMatchObject([{ code: 'duplicate-key', path: ['agreements'] }]);
});
