import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import article from '../../../../data/aliyev-kazakhstan.json' with { type: 'json' };
import { readDataset, type Finding } from '../index.js';

const TREATY = { id: 't1', kind: 'treaty', title: 'Treaty' };

function findingsIn(text: string | Uint8Array, duplicateKeys = false): Finding[] {
  return readDataset(text, { duplicateKeys }).report.findings;
}

/** The text from the position of a finding on, and where its line and column say that it stands. */
function expectAt(text: string, finding: Finding | undefined, start: string): void {
  const { line = 0, column = 0, offset } = finding?.position ?? {};
  expect(text.slice(offset).slice(0, start.length)).toBe(start);
  expect(text.split('\n')[line - 1]?.slice(column - 1)).toBe(text.slice(offset).split('\n')[0]);
}

describe('the position of a finding', () => {
  const text = `\uFEFF{
  "comity": "1",
  "agreement": [],
  "agreements": [
    { "id": "t1", "kind": "treaty", "titel": "x" },
    { "id": "t2", "kind": "memorandom", "title": "x", "visit": "no\\u0077here",
      "parties": ["AZ", "XX"], "own": {} },
    { "id": "t3", "kind": "treaty", "title": { "English": "x", "az": "" } },
    { "id": "t4" }
  ]
}`.replace(/\n/g, '\r\n');

  test.each([
    ['unknown-list', '"agreement"'],
    ['misspelt-key', '"titel"'],
    ['unknown-key', '"own"'],
    ['unknown-code', '"memorandom"'],
    ['unresolved-reference', '"no\\u0077here"'],
    ['unknown-country', '"XX"'],
    ['invalid-language', '"English"'],
    ['empty-text', '""'],
    ['missing-key', '{ "id": "t4" }'],
  ])('of %s is at the key or the value that is wrong', (code, start) => {
    const finding = findingsIn(text).find((candidate) => candidate.code === code);
    // The mark at the start is not counted.
    expectAt(text.slice(1), finding, start);
    expect(findingsIn(new TextEncoder().encode(text))).toContainEqual(finding);
  });

  test('of a text that is not JSON is where it stops to be', () => {
    expect(findingsIn('{\n  "comity": "1",\n}')).toMatchObject([
      { code: 'invalid-json', position: { line: 2, column: 16, offset: 17 } },
    ]);
    expect(findingsIn('')).toMatchObject([{ position: { line: 1, column: 1, offset: 0 } }]);
    expect(findingsIn(' [1]')).toMatchObject([{ code: 'not-a-dataset', position: { column: 2 } }]);
  });

  test('is absent when a value is read', () => {
    expect(readDataset({}).report.findings[0]).not.toHaveProperty('position');
  });

  test('is that of what was changed, wherever it was, in JSON and in NDJSON', () => {
    const agreements = article.agreements as Record<string, unknown>[];
    const change = fc.tuple(
      fc.nat({ max: agreements.length - 1 }),
      fc.constantFrom('kind', 'visit', 'status', 'own'),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), fc.boolean(), (changes, asLines) => {
        const changed = structuredClone(agreements);
        for (const [index, key] of changes) Object.assign(changed[index] ?? {}, { [key]: 'wrong-value' });
        const { comity, sources, visits } = article;
        const rest = { visits, sources };
        const text = asLines
          ? [
              JSON.stringify({ comity }),
              ...visits.map((visit) => JSON.stringify({ type: 'visit', ...visit })),
              ...changed.map((record) => JSON.stringify({ type: 'agreement', ...record })),
            ].join('\n')
          : JSON.stringify({ comity, ...rest, agreements: changed }, null, 2);
        const findings = findingsIn(text).filter(({ path }) => path.length === 3);
        const places = new Set(changes.map(([index, key]) => `agreements ${index} ${key}`));
        expect(findings.filter(({ path }) => places.has(path.join(' ')))).toHaveLength(places.size);
        for (const finding of findings) {
          const { path, code } = finding;
          if (!places.has(path.join(' '))) continue;
          expectAt(text, finding, code === 'unknown-key' ? '"own"' : '"wrong-value"');
        }
      }),
      { seed: 21, numRuns: 100 },
    );
  });
});

describe('NDJSON', () => {
  const lines = [
    '{"comity":"1","title":"File"}',
    '',
    `{"type":"agreement","id":"t1","kind":"treaty","title":"Treaty"}`,
  ];

  test.each([
    ['with line feeds', lines.join('\n')],
    ['with carriage returns and an end', `${lines.join('\r\n')}\r\n`],
    ['with blanks before it', `\n\n${lines.join('\n')}`],
  ])('%s is read as JSON is', (_, text) => {
    for (const input of [text, `\uFEFF${text}`, new TextEncoder().encode(text)]) {
      const { dataset, report } = readDataset(input);
      expect(report).toEqual({
        ok: true,
        findings: [],
        records: { read: 1, accepted: 1 },
        truncated: false,
      });
      expect(dataset).toEqual({ comity: '1', title: 'File', agreements: [TREATY] });
    }
  });

  test('has the findings of the same JSON, on the line of each record', () => {
    const text = `{"comity":"1"}\n{"type":"visit","id":"v1","kind":"state"}\n{"type":"agreement","id":"t1","kind":"pact","title":"x"}\n{"type":"agreement","id":"v1","kind":"treaty","title":"x","visit":"v2"}`;
    const json = { comity: '1', visits: [{ id: 'v1', kind: 'state' }] };
    const agreements = [
      { id: 't1', kind: 'pact', title: 'x' },
      { id: 'v1', kind: 'treaty', title: 'x', visit: 'v2' },
    ];
    const expected = readDataset({ ...json, agreements });
    const { dataset, report } = readDataset(text);
    expect(dataset).toEqual(expected.dataset);
    expect(report.findings).toMatchObject(expected.report.findings);
    expect(report.findings).toMatchObject([
      { code: 'unknown-code', position: { line: 3, column: 38 } },
      { code: 'duplicate-id', position: { line: 4, column: 26 } },
    ]);
  });

  test.each([
    ['{"type":"agreement",}', 'invalid-line', 20],
    ['5', 'wrong-type', 1],
    ['{"id":"x"}', 'missing-key', 1],
    ['{"id":"x","type":"pact"}', 'unknown-type', 18],
    ['{"id":"x","type":5}', 'wrong-type', 18],
  ])('loses the line %s alone', (line, code, column) => {
    const { dataset, report } = readDataset([lines[0], line, lines[2]].join('\n'));
    expect(report.findings).toMatchObject([{ code, path: [], position: { line: 2, column } }]);
    expect(report.records).toEqual({ read: 2, accepted: 1 });
    expect(dataset.agreements).toEqual([TREATY]);
  });

  test('without its header is read, and the version is missing', () => {
    for (const text of [
      `${String(lines[2])}\n`,
      `${String(lines[2])}\n{"type":"party","id":"p","name":"P"}`,
    ]) {
      const { dataset, report } = readDataset(text);
      expect(report.findings).toMatchObject([{ code: 'missing-key', params: { key: 'comity' } }]);
      expect(dataset.agreements).toEqual([TREATY]);
    }
  });

  test('with a broken header says so once', () => {
    const { dataset, report } = readDataset(`{"comity":1\n${String(lines[2])}`, { format: 'ndjson' });
    expect(report.findings).toMatchObject([{ code: 'invalid-line', position: { line: 1, column: 12 } }]);
    expect(dataset).toEqual({ comity: '1', agreements: [TREATY] });
  });

  test('may not have lists in its header', () => {
    const text = '{"comity":"1","visits":[]}\n';
    expect(readDataset(text, { format: 'ndjson' }).report.findings).toMatchObject([
      { code: 'unknown-list', suggestions: [], position: { column: 15 } },
    ]);
    expect(readDataset(text).report.ok).toBe(true);
  });

  test('is not read when JSON is asked for', () => {
    expect(readDataset(lines.join('\n'), { format: 'json' }).report.findings).toMatchObject([
      { code: 'invalid-json', position: { line: 3, column: 1 } },
    ]);
    expect(readDataset('\n', { format: 'ndjson' }).report.findings).toMatchObject([{ code: 'invalid-json' }]);
  });
});

describe('keys that stand twice', () => {
  const record = '{"id":"t1","kind":"treaty","title":"a","title":{"az":"b","az":"Treaty"}}';

  test('are found when asked for; the last one counts', () => {
    const text = `{"comity":"2","comity":"1","agreements":[${record}]}`;
    expect(findingsIn(text)).toEqual([]);
    expect(findingsIn(text, true)).toMatchObject([
      { code: 'duplicate-key', severity: 'error', path: ['comity'], params: { key: 'comity' } },
      { path: ['agreements', 0, 'title'], record: { type: 'agreement', id: 't1', index: 0 } },
      { path: ['agreements', 0, 'title', 'az'] },
    ]);
    for (const finding of findingsIn(text, true)) expectAt(text, finding, `"${String(finding.params.key)}"`);
    const { dataset, report } = readDataset(text, { duplicateKeys: true });
    expect(dataset).toEqual({ comity: '1', agreements: [{ ...TREATY, title: { az: 'Treaty' } }] });
    expect(report.ok).toBe(false);
  });

  test('are found in lines too', () => {
    const text = `{"comity":"2","comity":"1"}\n${record.replace('{', '{"type":"visit","type":"agreement",')}`;
    expect(findingsIn(text, true)).toMatchObject([
      { path: ['comity'], position: { line: 1 } },
      { path: ['agreements', 0, 'type'], position: { line: 2 } },
      { path: ['agreements', 0, 'title'] },
      { path: ['agreements', 0, 'title', 'az'] },
    ]);
  });

  test('are as many as the limit allows for one record', () => {
    const keys = Array.from({ length: 500 }, (_, i) => `"x-${i}":1,"x-${i}":2`).join(',');
    const { report } = readDataset(`{"comity":"1","agreements":[{${keys},${record.slice(1)}]}`, {
      duplicateKeys: true,
    });
    expect(report.findings).toHaveLength(100);
    expect(report).toMatchObject({ truncated: true, records: { accepted: 1 } });
  });
});
