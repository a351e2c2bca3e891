import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BatchAssembly, BatchSplitter, startsLines, type Batch } from '../batches.js';

/** Reads a text in pieces, as a worker and a page do it together. */
function assembled(text: string, pieceLength = 1000, isLines = false): BatchAssembly {
  const splitter = new BatchSplitter(isLines);
  const assembly = new BatchAssembly();
  const take = (batches: readonly Batch[]): void => {
    // What a worker sends is a copy.
    for (const batch of structuredClone(batches)) assembly.add(batch);
  };
  for (let start = 0; start < text.length; start += pieceLength)
    take(splitter.push(text.slice(start, start + pieceLength)));
  take(splitter.end());
  return assembly;
}

const read = (name: string): string =>
  readFileSync(new URL(`../../../../data/${name}`, import.meta.url), 'utf8');

describe('a JSON object', () => {
  test.each(['aliyev-kazakhstan.json', 'aliyev-kazakhstan.enriched.json'])(
    '%s is the same as when it is parsed at once, however it is cut',
    (name) => {
      const text = read(name);
      for (const length of [7, 1000, 65_536])
        expect(assembled(text, length).value()).toEqual(JSON.parse(text));
    },
  );

  test('long lists come in several batches, each small', () => {
    const visits = Array.from({ length: 3000 }, (_, at) => ({
      id: `v${at}`,
      title: 'A visit of three days',
    }));
    const text = JSON.stringify({ comity: '1', visits, agreements: [] });
    const batches = new BatchSplitter(false).push(text);
    expect(batches.length).toBeGreaterThan(2);
    for (const batch of batches) if (batch.kind === 'items') expect(batch.text.length).toBeLessThan(70_000);
    expect(assembled(text).value()).toEqual(JSON.parse(text));
  });

  test.each([
    ['an empty list', '{"visits":[],"title":"x","agreements":[]}'],
    ['two lists of one name', '{"visits":[1,2],"visits":[3],"a":1,"visits":[4]}'],
    ['a field in place of a list of the same name', '{"visits":[1],"visits":null}'],
    ['a list in place of a field of the same name', '{"visits":1,"visits":[]}'],
    ['a name that is one of JavaScript', '{"__proto__":[{"polluted":true}],"constructor":1}'],
    ['an empty object', ' { } '],
    ['a list', '[1,{"a":[]}]'],
    ['a number', '12'],
  ])('%s', (_name, text) => {
    const value = assembled(text, 3).value();
    expect(value).toEqual(JSON.parse(text));
    if (typeof value === 'object' && !Array.isArray(value))
      expect(Object.keys(value ?? {})).toEqual(Object.keys(JSON.parse(text) as object));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('what is JSON and what is none is the same as for JSON.parse', () => {
    const texts = fc.oneof(
      fc.json(),
      fc
        .tuple(fc.json(), fc.nat(), fc.constantFrom(',', '}', ']', '"', '{', '1', ''))
        .map(([json, at, other]) => {
          const place = at % (json.length + 1);
          return json.slice(0, place) + other + json.slice(place + 1);
        }),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, length) => {
        let expected: unknown;
        try {
          expected = { value: JSON.parse(text) as unknown };
        } catch {
          expect(() => assembled(text, length)).toThrow(SyntaxError);
          return;
        }
        expect({ value: assembled(text, length).value() }).toEqual(expected);
      }),
      { seed: 20251125, numRuns: 3000 },
    );
  });

  test('a mistake says where it stands', () => {
    expect(() => assembled('{"visits":[\n{"id":"a"},\n]}')).toThrow(
      'line 2, column 11: nothing follows this comma',
    );
    expect(() => assembled('{"visits":[{"id":"a"}')).toThrow('it ends too early');
  });
});

describe('a record a line', () => {
  test('is a file of lists, as readDataset sees it', () => {
    const text = read('us-visits.ndjson');
    expect(startsLines(text)).toBe(true);
    const { visits, parties, title } = assembled(text, 65_536, true).value() as Record<string, unknown[]>;
    expect(visits).toHaveLength(3264);
    expect(parties?.[0]).toMatchObject({ id: 'ussr' });
    expect(Object.keys(visits?.[0] ?? {})).not.toContain('type');
    expect(title).toContain('Visits to the United States');
  });

  test('without a header, and with lines that hold no record: they are left out and counted', () => {
    const lines = [
      '{"type":"visit","id":"a"}',
      '{"type":"vizit","id":"b"}',
      'nothing',
      '',
      '{"type":"visit","id":"c"}',
    ];
    const assembly = assembled(lines.join('\n'), 10, true);
    expect(assembly.value()).toEqual({ comity: '1', visits: [{ id: 'a' }, { id: 'c' }] });
    expect(assembly.lostLines).toBe(2);
  });
});
