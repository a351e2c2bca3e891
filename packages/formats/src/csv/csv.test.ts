import { describe, expect, test } from 'vitest';
import { guardFormula, unguardFormula } from './formula-guard.js';
import { readCsv, readCsvRows, writeCsv, type CsvReadOptions } from './index.js';

const cells = (text: string | Uint8Array, options?: CsvReadOptions) =>
  readCsvRows(text, options).rows.map((row) => row.cells);
const found = (text: string | Uint8Array, options?: CsvReadOptions) =>
  readCsvRows(text, options).findings.map(({ code, cell, position }) => ({
    code,
    row: cell?.row,
    line: position?.line ?? cell?.line,
    ...(position === undefined ? {} : { column: position.column }),
  }));

/** Text in an encoding of one byte a character. */
function encode(text: string, encoding: string): Uint8Array {
  // Some versions of Node do not know this one.
  const letters = new Map<string, number>(encoding === 'windows-1252' ? [['’', 0x92]] : []);
  for (let byte = 255; byte >= 0; byte--)
    letters.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(Array.from(text), (letter) => {
    const byte = letters.get(letter);
    if (byte === undefined) throw new Error(`${letter} is not in ${encoding}`);
    return byte;
  });
}

function utf16(text: string, { littleEndian = true, mark = false } = {}): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + Number(mark)) * 2));
  Array.from(mark ? `\uFEFF${text}` : text).forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('rows', () => {
  test.each([
    [',', 'visitor,date\n"Aliyev, I.",2001\n'],
    [';', 'visitor;date\n"Aliyev, I.";2001\n'],
    ['\t', 'visitor\tdate\nAliyev, I.\t2001\n'],
    ['|', 'visitor|date\nAliyev, I.|2001'],
    ['#', 'visitor#date\nAliyev, I.#2001', '#'],
  ])('are read with %j between cells', (delimiter, text, stated?: string) => {
    const read = readCsvRows(text, stated === undefined ? {} : { delimiter: stated });
    expect(read.delimiter).toBe(delimiter);
    expect(read.findings).toEqual([]);
    expect(read.rows.map((row) => row.cells)).toEqual([{ visitor: 'Aliyev, I.', date: '2001' }]);
  });

  test('follow what Excel writes in the first line', () => {
    const { rows } = readCsvRows('sep=;\r\na;b\r\n1,5;2\r\n');
    expect(rows).toEqual([{ cells: { a: '1,5', b: '2' }, at: { row: 2, line: 3, columns: { a: 1, b: 2 } } }]);
  });

  test('may hold line breaks, and know row and line', () => {
    const { rows, findings } = readCsvRows('a,b\r\n"x\r\ny","z ""q"""\r\n\r\n1,2\r\n', { file: 'f.csv' });
    expect(findings).toEqual([]);
    expect(rows.map(({ cells: each, at }) => [each, at.row, at.line, at.file])).toEqual([
      [{ a: 'x\r\ny', b: 'z "q"' }, 2, 2, 'f.csv'],
      [{ a: '1', b: '2' }, 4, 5, 'f.csv'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('end with %j', (end) => {
    expect(cells(['a,b', '1,"2"', '3,4', ''].join(end))).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ]);
  });

  test('end in two ways in one file', () => {
    expect(cells('a,b\r\n1,2\n3,"4"\r\n5,"6"\n')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '4' },
      { a: '5', b: '6' },
    ]);
  });

  test('have cells of any name', () => {
    const [row] = cells('__proto__,constructor\nx,y\n');
    expect(Object.entries(row ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.prototype).not.toHaveProperty('x');
  });
});

describe('encodings', () => {
  const text = 'name;date\nGəlmişdi, Ölkə — “söz”;2001\n';
  test.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(text, { mark: true }), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(text, { littleEndian: false, mark: true }), 'utf-16be'],
    ['UTF-16 LE', utf16(text), 'utf-16le'],
    ['UTF-16 BE', utf16(text, { littleEndian: false }), 'utf-16be'],
  ])('%s is found', (_, bytes, encoding) => {
    const read = readCsvRows(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.findings).toEqual([]);
    expect(read.rows[0]?.cells).toEqual({ name: 'Gəlmişdi, Ölkə — “söz”', date: '2001' });
  });

  test.each([
    ['windows-1251', 'Государственный визит президента в Казахстан'],
    ['windows-1251', 'Рабочая поездка, переговоры и подписание соглашения'],
    ['windows-1252', 'Visite d’État du président à Genève, fête nationale'],
    ['windows-1252', 'Besuch des Außenministers in München, Österreich'],
    ['windows-1254', 'Cumhurbaşkanı İstanbul ziyareti, görüşmeler yapıldı'],
    ['koi8-r', 'Государственный визит президента в Казахстан'],
  ])('%s is guessed, and said to be a guess: %s', (encoding, words) => {
    const read = readCsvRows(encode(`name;date\n${words};2001\n`, encoding));
    expect(read.encoding).toBe(encoding);
    expect(read.rows[0]?.cells.name).toBe(words);
    expect(read.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['guessed-encoding', 'warning'],
    ]);
  });

  test('one that is declared is no guess', () => {
    const bytes = encode('ad\nşərh yoxdur\n'.replaceAll('ə', 'e'), 'windows-1254');
    expect(readCsvRows(bytes, { encoding: 'windows-1254' })).toMatchObject({
      encoding: 'windows-1254',
      findings: [],
    });
    expect(() => readCsvRows(bytes, { encoding: 'klingon' })).toThrow(RangeError);
  });

  test('a byte that is not UTF-8 is found where it stands, and the rest is read', () => {
    const good = new TextEncoder().encode('name,x\nÉlysée,1\nab');
    const bytes = Uint8Array.from([...good, 0xff, ...new TextEncoder().encode('c,2\nçé,3\n')]);
    expect(found(bytes)).toEqual([{ code: 'invalid-bytes', row: undefined, line: 3, column: 3 }]);
    expect(cells(bytes)).toEqual([
      { name: 'Élysée', x: '1' },
      { name: 'ab\uFFFDc', x: '2' },
      { name: 'çé', x: '3' },
    ]);
  });

  test('bytes that are no text are not read as one', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256);
    expect(found(bytes).map(({ code }) => code)).toEqual(['not-this-format']);
  });
});

describe('faults', () => {
  test('a row that is too short or too long is kept, with a finding', () => {
    const text = 'a,b\n1\n1,2,3\n1,2,\n';
    expect(found(text)).toEqual([
      { code: 'ragged-row', row: 2, line: 2 },
      { code: 'ragged-row', row: 3, line: 3 },
    ]);
    expect(cells(text)).toEqual([{ a: '1' }, { a: '1', b: '2', 'column 3': '3' }, { a: '1', b: '2' }]);
  });

  test('a quotation mark that is not closed costs its own row only', () => {
    const text = 'id,name\n1,x\n2,"open\n3,y\n4,"z"\n5,"w, ""v"""\n';
    expect(found(text)).toEqual([{ code: 'unclosed-quote', row: 3, line: 3, column: 3 }]);
    expect(cells(text).map(({ id }) => id)).toEqual(['1', '3', '4', '5']);
  });

  test('nor does one at the end of the file cost more', () => {
    expect(found('id,name\n1,x\n2,"open')).toEqual([{ code: 'unclosed-quote', row: 3, line: 3, column: 3 }]);
  });

  test('a quotation mark inside a quoted cell is found', () => {
    expect(found('id,name\n1,"the "great" man"\n2,x\n')).toMatchObject([
      { code: 'stray-quote', row: 2, line: 2 },
    ]);
  });

  test('a header that stands twice is left out', () => {
    const text = 'Visitor,Country\nA,B\nVisitor,Country\nC,D\n';
    expect(found(text)).toEqual([{ code: 'second-header', row: 3, line: 3 }]);
    expect(cells(text)).toHaveLength(2);
  });

  test('of two rows of names the second is left out', () => {
    const text = 'visitor,start_date,place\nVisitor name,Start date (day month year),Place\nA,2001,B\n';
    expect(found(text)).toEqual([{ code: 'second-header', row: 2, line: 2 }]);
    expect(cells(text)).toEqual([{ visitor: 'A', start_date: '2001', place: 'B' }]);
  });

  test('titles above the header are passed over, unless the header is named', () => {
    const text = 'Register of visits,,\n,,\nVisitor,Country,Date\nA,B,2001\n';
    expect(found(text)).toEqual([{ code: 'header-below', row: 1, line: 1 }]);
    expect(cells(text)).toEqual([{ Visitor: 'A', Country: 'B', Date: '2001' }]);
    expect(found(text, { header: 3 })).toEqual([]);
  });

  test('columns without a name or with the same one keep their values', () => {
    const text = 'a,,a\n1,2,3\n';
    expect(found(text).map(({ code }) => code)).toEqual(['unnamed-column', 'duplicate-column']);
    expect(cells(text)).toEqual([{ a: '1', 'column 2': '2', 'a (2)': '3' }]);
  });

  test('a file of nothing, or of a header alone, is said to be such', () => {
    expect(found('').map(({ code }) => code)).toEqual(['empty-file']);
    expect(found(' \n\n').map(({ code }) => code)).toEqual(['empty-file']);
    expect(found('a,b\n').map(({ code }) => code)).toEqual(['no-rows']);
  });

  test('thousands of open quotation marks take no long time', () => {
    const text = `id,name\n${'1,"x\n'.repeat(20_000)}`;
    const started = performance.now();
    expect(found(text).length).toBeGreaterThan(50);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('formulas', () => {
  test.each(['=1+1', '+994 12', '-1+2', '@SUM(A1)', '\tx', '\r=1', '＝1', "'=x", "''+x"])(
    '%j is guarded and comes back',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(unguardFormula(guardFormula(text))).toBe(text);
    },
  );

  test.each(['-12.5', '+5', "'quoted' words", 'a=b', "don't"])('%j is as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });

  test('are not run from an export', () => {
    const { files } = writeCsv({
      comity: '1',
      parties: [{ id: 'p', name: '=HYPERLINK("https://evil.example")' }],
    });
    expect(files['parties.csv']).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });
});

describe('a dataset', () => {
  test('tells in which row and column a record is wrong', () => {
    const { dataset, report } = readCsv({
      'dataset.csv': 'comity,source\n1,https://example.org/\n',
      'visits.csv': 'id,kind,startDate,visitors.office\nok,state,2025-10-20,President\nbad,state,2025-13,x\n',
    });
    expect(dataset.visits?.map(({ id }) => id)).toEqual(['ok']);
    expect(report.ok).toBe(false);
    expect(report.findings).toMatchObject([
      {
        code: 'invalid-date',
        path: ['visits', 1, 'startDate'],
        cell: { file: 'visits.csv', row: 3, line: 3, column: 'startDate', columnAt: 3 },
      },
    ]);
  });

  test('may be one file, with the type of its records', () => {
    const { dataset, report } = readCsv('kind;id;parties\ntreaty;t1;AZ\n', { type: 'agreement' });
    expect(report.findings.map(({ code }) => code)).toEqual(['missing-key']);
    expect(dataset.comity).toBe('1');
  });

  test('names tables that it does not have', () => {
    const { report } = readCsv({ 'treaties.csv': 'id\nx\n' });
    expect(report.findings.map(({ code }) => code)).toEqual(['unknown-table', 'no-table']);
  });

  test('lists what UTF-8 cannot hold', () => {
    const { losses } = writeCsv({ comity: '1', parties: [{ id: 'p', name: 'half \uD800' }] });
    expect(losses).toMatchObject([{ type: 'party', id: 'p', field: 'name' }]);
  });
});
