import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  decodeUtf8,
  findDuplicateKeys,
  findSyntaxMistake,
  JsonSplitter,
  locate,
  PathNode,
  positionAt,
  positionsAt,
  Utf8Chunks,
} from './index.js';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a mistake of syntax', () => {
  test.each([
    ['', 0, 'it is empty'],
    [' \n', 0, 'it is empty'],
    ['{"a":1,}', 6, 'nothing follows this comma'],
    ['[1,2,\n]', 4, 'nothing follows this comma'],
    ['[1,,2]', 3, 'a value is expected here'],
    ['{"a":}', 5, 'a value is expected here'],
    ['{a:1}', 1, 'a name in double quotes is expected here'],
    ['{"a" 1}', 5, 'a colon is expected here'],
    ['[1 2]', 3, 'a comma or ] is expected here'],
    ['{"a":[] "b":1}', 8, 'a comma or } is expected here'],
    ['{"a":\'x\'}', 5, 'texts stand in double quotes'],
    ['[“x”]', 1, 'this word is no value; texts stand in double quotes'],
    ['[NaN]', 1, 'this word is no value; texts stand in double quotes'],
    ['[True]', 1, 'this word is no value; texts stand in double quotes'],
    ['// x\n{}', 0, 'comments are not allowed'],
    ['[1 /* x */]', 3, 'a comma or ] is expected here'],
    ['[/* x */]', 1, 'comments are not allowed'],
    ['{"a":01}', 5, 'this number is not written as JSON has it'],
    ['[+1]', 1, 'this number is not written as JSON has it'],
    ['[.5]', 1, 'this number is not written as JSON has it'],
    ['[1.]', 1, 'this number is not written as JSON has it'],
    ['[0x1F]', 1, 'this number is not written as JSON has it'],
    ['["a\nb"]', 3, 'a line break or another control character stands inside a text'],
    ['"\\x"', 1, 'this escape is unknown'],
    ['"\\u12x4"', 1, 'this escape is unknown'],
    ['{} {}', 3, 'something follows its end'],
    ['{"a":[1,2', 9, 'it ends too early'],
    ['{"a', 3, 'it ends too early'],
    ['{"a"', 4, 'it ends too early'],
    ['"\\u12', 5, 'it ends too early'],
    ['"\\', 2, 'it ends too early'],
  ])('of %j is found', (text, offset, problem) => {
    expect(parses(text)).toBe(false);
    expect(findSyntaxMistake(text)).toEqual({ offset, problem });
  });

  test('stands in what JSON.parse refuses, and in nothing that it takes', () => {
    const part = fc.constantFrom(
      ...Array.from('{}[]",:\\ \n\t0123456789.-+eE'),
      'true',
      'null',
      '"a"',
      'u00e9',
      '\u00a0',
      '',
    );
    const soup = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    const changed = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), part, fc.nat({ max: 2 }))
      .map(([text, at, put, length]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), soup, changed, fc.string()), (text) => {
        const mistake = findSyntaxMistake(text);
        expect(mistake === undefined).toBe(parses(text));
        expect(mistake?.offset ?? 0).toBeLessThanOrEqual(text.length);
      }),
      { seed: 11, numRuns: 5000 },
    );
  });

  test('is found however deep it stands', () => {
    const depth = 1_000_000;
    expect(findSyntaxMistake('['.repeat(depth))).toEqual({ offset: depth, problem: 'it ends too early' });
    expect(findSyntaxMistake(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toBeUndefined();
  });
});

test('lines end with a line feed; columns and offsets are UTF-16 units', () => {
  const text = 'a\r\n𝒳b\n\nc';
  expect(positionsAt(text, [0, 2, 3, 5, 6, 7, 8])).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 1, column: 3, offset: 2 },
    { line: 2, column: 1, offset: 3 },
    { line: 2, column: 3, offset: 5 },
    { line: 2, column: 4, offset: 6 },
    { line: 3, column: 1, offset: 7 },
    { line: 4, column: 1, offset: 8 },
  ]);
  expect(positionAt('ab\nc', 1, { line: 7, column: 3, offset: 90 })).toEqual({
    line: 7,
    column: 4,
    offset: 91,
  });
  expect(positionAt('ab\nc', 3, { line: 7, column: 3, offset: 90 })).toEqual({
    line: 8,
    column: 1,
    offset: 93,
  });
});

/** Every path of a value, with the value. */
function* pathsOf(value: unknown, path: (string | number)[] = []): Generator<[(string | number)[], unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, entry] of Object.entries(value))
    yield* pathsOf(entry, [...path, isList ? Number(key) : key]);
}

describe('a value is located', () => {
  test('wherever it stands: its text is there, and its key', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, '\t'), fc.constantFrom('', ' \n'), (json, indent, before) => {
        const text = before + JSON.stringify(json, null, indent);
        const wanted = [...pathsOf(JSON.parse(text))];
        const root = new PathNode();
        const nodes = wanted.map(([path]) => root.below(path));
        locate(text, root);
        for (const [i, [path, value]] of wanted.entries()) {
          const node = nodes[i];
          const key = path.at(-1);
          expect(text.startsWith(JSON.stringify(value)[0] ?? '', node?.value)).toBe(true);
          if (typeof value !== 'object')
            expect(text.startsWith(JSON.stringify(value), node?.value)).toBe(true);
          if (typeof key === 'string') expect(text.startsWith(JSON.stringify(key), node?.key)).toBe(true);
          else expect(node?.key).toBe(-1);
        }
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  test('in the last of two keys, as JSON.parse has it, and under an escaped key', () => {
    const text = '{"a":{"b":1},"\\u0061":{"b":22},"__proto__":3}';
    const root = new PathNode();
    const [b, proto, missing] = [
      root.below(['a', 'b']),
      root.below(['__proto__']),
      root.below(['a', 'c', 0]),
    ];
    locate(text, root);
    expect(text.slice(b.value)).toMatch(/^22/);
    expect(text.slice(proto.value)).toMatch(/^3/);
    expect(text.slice(missing.place())).toMatch(/^\{"b":22/);
  });

  test('on its line of several', () => {
    const root = new PathNode();
    const node = root.below(['a', 1]);
    locate('{"a":[1,2]}\n{"a":[3,4]}\n', root, 12);
    expect(node.value).toBe(20);
  });
});

test('what is not in the text stands where the nearest value around it does', () => {
  const root = new PathNode();
  const inNumber = root.below(['a', 'b']);
  const absent = root.below(['c', 0]);
  expect(absent.place()).toBe(0);
  locate(' {"a":5}', root);
  expect([inNumber.value, inNumber.place(), absent.place()]).toEqual([-1, 6, 1]);
});

test.each(['{"a":"x', '{"a":{"b":[1', '{"a":["x\\', '{"a', '[', '{"a":{"b":1'])(
  'a text that breaks off is looked through to its end: %s',
  (text) => {
    const root = new PathNode();
    const nodes = [root.below(['a', 'z']), root.below(['a', 9]), root.below([3]), root.below(['z'])];
    locate(text, root);
    for (const node of nodes) expect(node.value).toBe(-1);
  },
);

describe('JSON that is cut into its values', () => {
  const parts = (text: string, end = true) => {
    const splitter = new JsonSplitter(100, (key) => key === 'list');
    return [...splitter.push(text), ...(end ? splitter.end() : [])];
  };
  const mistakes = (text: string) =>
    parts(text).flatMap((part) =>
      part.kind === 'mistake' ? [`${part.problem} ${String(part.position.offset)}`] : [],
    );

  test.each([
    ['{"a":1,}', 'nothing follows this comma 6'],
    ['{"list":[1,]}', 'nothing follows this comma 10'],
    ['{5:1}', 'a name in double quotes is expected here 1'],
    ['{"a":1 "b":2}', 'a comma or } is expected here 7'],
    ['{"list":[1 2]}', 'a comma or ] is expected here 11'],
    ['{"a" 1}', 'a colon is expected here 5'],
    ['{"a":,}', 'a value is expected here 5'],
    ['{"\\x":1}', 'this escape is unknown 2'],
    ['{} 1', 'something follows its end 3'],
    ['{"a":', 'it ends too early 5'],
    ['', 'it is empty 0'],
  ])('has one mistake: %s', (text, mistake) => {
    expect(mistakes(text)).toEqual([mistake]);
  });

  test('has no end after a mistake', () => {
    const splitter = new JsonSplitter(100, () => false);
    expect(splitter.push('{]')).toHaveLength(2);
    expect(splitter.push('"a":1}')).toEqual([]);
    expect(splitter.end()).toEqual([]);
  });
});

describe('a key that stands twice', () => {
  test('is found once, at its second place, with its path', () => {
    const text = '{"a":[{"b":1,"c":[],"b":2,"b":3}],"x":{"y":{},"\\u0079":1},"a":{}} {"a":1,"a":2}';
    expect(findDuplicateKeys(text)).toEqual([
      { path: ['a', 0, 'b'], offset: 20 },
      { path: ['x', 'y'], offset: 46 },
      { path: ['a'], offset: 58 },
    ]);
    const second = text.indexOf(' {"a":1');
    expect(findDuplicateKeys(text, second)).toEqual([{ path: ['a'], offset: second + 8 }]);
  });

  test('is none of what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        expect(findDuplicateKeys(JSON.stringify(JSON.parse(json), null, indent))).toEqual([]);
      }),
      { seed: 13, numRuns: 500 },
    );
  });

  test('may have any name, and be as deep as it likes', () => {
    expect(findDuplicateKeys('{"__proto__":1,"__proto__":2}')).toEqual([{ path: ['__proto__'], offset: 15 }]);
    const deep = `${'['.repeat(100_000)}{"":1,"":2}${']'.repeat(100_000)}`;
    expect(findDuplicateKeys(deep)).toMatchObject([{ offset: 100_006 }]);
  });
});

describe('UTF-8', () => {
  const encoder = new TextEncoder();

  test('is read alike in any chunks', () => {
    const bytes = fc.string({ unit: 'grapheme' }).map((text) => encoder.encode(text));
    fc.assert(
      fc.property(
        fc.oneof(bytes, fc.uint8Array({ maxLength: 12 })),
        fc.integer({ min: 1, max: 4 }),
        (all, size) => {
          const whole = decodeUtf8(all);
          const decoder = new Utf8Chunks();
          let text = '';
          let broken = false;
          for (let i = 0; i < all.length && !broken; i += size) {
            const chunk = decoder.decode(all.subarray(i, i + size));
            text += chunk.text;
            broken = chunk.broken;
          }
          expect({ text, broken: broken || decoder.isUnfinished() }).toEqual(whole);
        },
      ),
      { seed: 14, numRuns: 2000 },
    );
  });

  test('is read up to what is none, past characters that look like a mark of it', () => {
    const text = 'ə�𝒳';
    expect(decodeUtf8(new Uint8Array([...encoder.encode(text), 0xff, 0x41]))).toEqual({ text, broken: true });
  });
});
